package hvsh.machine;

import hvsh.machine.GuestSpec.DeviceSpec;
import hvsh.time.Ticks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The telephone's firmware with its modem's line in the test's hand. */
final class Phone {
    /** As long as an answer may take: the firmware looks at what was typed as each frame begins. */
    private static final long ANSWERED = 100 * Ticks.PER_MILLISECOND;
    private static final int COUNTED = 40;

    final Machine machine;
    private final Map<String, Long> symbols = Handset.symbols(Handset.program("phone"));
    private int read;

    Phone() {
        machine = new Machine(Handset.spec(Handset.Shape.PLAIN, radio(List.of(Handset.uart(), Handset.transceiver(), modem())),
                Handset.user(Handset.boot("user"), 1, 4 << 20, true)));
        run(ANSWERED);
    }

    private static GuestSpec radio(List<DeviceSpec> devices) {
        return new GuestSpec("radio", 1, 1, MachineSpec.RAM_BASE, 16 << 20, OptionalLong.empty(), Handset.boot("phone"), devices,
                List.of(new GuestSpec.Window(0, Handset.RADIO_WINDOW)), false, false, false);
    }

    private static DeviceSpec modem() {
        return new DeviceSpec("modem", "pl011", 0x0b00_1000L, 49, new byte[0], false, OptionalLong.empty(), true);
    }

    private Guest guest() {
        return machine.guest("radio");
    }

    Uart line() {
        return guest().uart("modem");
    }

    String console() {
        return guest().uart("uart0").text();
    }

    void run(long ticks) {
        machine.run(machine.now() + ticks);
    }

    /** What the modem wrote since the last look. */
    String heard() {
        byte[] all = line().output();
        String text = new String(all, read, all.length - read, StandardCharsets.ISO_8859_1);
        read = all.length;
        return text;
    }

    /** Types a text as it is; what came back. */
    String type(String text) {
        line().send(text.getBytes(StandardCharsets.ISO_8859_1));
        int before;
        do {
            before = line().output().length;
            run(ANSWERED);
        } while (line().output().length > before + COUNTED);
        return heard();
    }

    /** A command; the answer's lines without its echo, parted by bars. */
    String ask(String command) {
        return lines(type(command + "\r").substring(command.length() + 1));
    }

    /** Lines that are not empty, parted by bars. */
    static String lines(String text) {
        return String.join("|", text.lines().filter(line -> !line.isEmpty()).toList());
    }

    /** A number that the firmware keeps. */
    long number(String symbol) {
        byte[] bytes = new byte[8];
        machine.memory().read(guest().physicalBase() + symbols.get(symbol) - guest().spec().base(), bytes, 0, bytes.length);
        return java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN).getLong();
    }
}
