package hvsh.machine;

import hvsh.symbol.Program;
import hvsh.symbol.SymbolTable;
import hvsh.time.Ticks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The two-partition telephone of these tests: radio firmware with a window in every TDMA frame, and a user beside it. */
final class Handset {
    /** 60/13 ms. */
    static final long FRAME = 60_000_000;
    static final long RADIO_WINDOW = 1200 * Ticks.PER_MICROSECOND;
    static final long UART = 0x0900_0000L;
    private static final long RADIO_MEMORY = 16 << 20;
    private static final Path GUESTS = Path.of(System.getProperty("hvsh.root"), "testdata", "guests");

    /** How the machine is built, besides what all have in common. */
    record Shape(int gic, int cores) {
        static final Shape PLAIN = new Shape(2, 1);
    }

    final Machine machine;
    private final Map<String, Long> symbols;

    Handset(Shape shape, GuestSpec radio, GuestSpec user) {
        this(new Machine(spec(shape, radio, user)), symbols(radio.boot().image()));
    }

    private Handset(Machine machine, Map<String, Long> symbols) {
        this.machine = machine;
        this.symbols = symbols;
    }

    static MachineSpec spec(Shape shape, GuestSpec radio, GuestSpec user) {
        long memory = radio.memory() + user.memory();
        return new MachineSpec("handset", shape.cores(), 1000, memory, shape.gic(), 1, MachineSpec.Charges.DEFAULT,
                Optional.of(new MachineSpec.Schedule(FRAME)), List.of(radio, user));
    }

    static byte[] program(String name) {
        try {
            return Files.readAllBytes(GUESTS.resolve(name).resolve(name + ".elf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BootSpec boot(String name) {
        return new BootSpec(name, program(name), new byte[0], "");
    }

    static GuestSpec.DeviceSpec uart() {
        return new GuestSpec.DeviceSpec("uart0", "pl011", UART, 1);
    }

    static GuestSpec.DeviceSpec transceiver() {
        return new GuestSpec.DeviceSpec("radio0", "transceiver", 0x0b00_0000L, 48, new byte[0], false,
                OptionalLong.of(0x0b00_0000L), false);
    }

    static GuestSpec radio() {
        return radio(boot("radio"));
    }

    static GuestSpec radio(BootSpec boot) {
        return new GuestSpec("radio", 1, 1, MachineSpec.RAM_BASE, RADIO_MEMORY, OptionalLong.empty(), boot,
                List.of(uart(), transceiver()), List.of(new GuestSpec.Window(0, RADIO_WINDOW)), false, false, false);
    }

    static GuestSpec user(BootSpec boot, int vcpus, long memory, boolean slack) {
        return user(boot, vcpus, memory, slack, false, List.of(uart()));
    }

    static GuestSpec user(BootSpec boot, int vcpus, long memory, boolean slack, boolean stopOnFault,
            List<GuestSpec.DeviceSpec> devices) {
        return new GuestSpec("user", 1, vcpus, MachineSpec.RAM_BASE, memory, OptionalLong.empty(), boot, devices,
                List.of(new GuestSpec.Window(RADIO_WINDOW, FRAME - RADIO_WINDOW)), slack, stopOnFault, false);
    }

    static Map<String, Long> symbols(byte[] elf) {
        Map<String, Long> found = new TreeMap<>();
        SymbolTable table = Program.of("test", elf).symbols();
        table.names().forEach(name -> found.put(name, table.named(name).address()));
        return found;
    }

    Guest radioGuest() {
        return machine.guest("radio");
    }

    Guest userGuest() {
        return machine.guest("user");
    }

    /** A word of the radio partition's memory. */
    long radioWord(String symbol, int index) {
        return word(radioGuest(), symbols.get(symbol) + 8L * index);
    }

    /** Eight bytes at a guest-physical address in a guest's RAM. */
    long word(Guest guest, long ipa) {
        return ByteBuffer.wrap(bytes(guest, ipa, 8)).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    byte[] bytes(Guest guest, long ipa, int length) {
        byte[] bytes = new byte[length];
        machine.memory().read(guest.physicalBase() + (ipa - guest.spec().base()), bytes, 0, length);
        return bytes;
    }

    byte[] ram(Guest guest) {
        return bytes(guest, guest.spec().base(), Math.toIntExact(guest.spec().memory()));
    }

    long beats() {
        return radioWord("beats", 0);
    }

    /** How long after it was due a beat, one of the last 64, was handled: in ticks. */
    long lateness(long beat) {
        long first = radioWord("first_frame", 0);
        long due = first + (beat + 1) * 60 * 62_500 / 13;
        return (radioWord("stamps", (int) (beat % 64)) - due) * Ticks.PER_COUNTER;
    }
}
