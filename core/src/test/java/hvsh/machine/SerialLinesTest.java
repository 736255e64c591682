package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.machine.GuestSpec.DeviceSpec;
import hvsh.machine.GuestSpec.Peer;
import hvsh.time.Ticks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SerialLinesTest {
    private static final DeviceSpec MODEM = new DeviceSpec("modem", "pl011", 0x0902_0000L, 8)
            .connectedTo(new Peer("radio", "modem"));

    private static GuestSpec guest(String name, String program, List<DeviceSpec> devices, GuestSpec.Window window) {
        return new GuestSpec(name, 1, 1, MachineSpec.RAM_BASE, 4 << 20, OptionalLong.empty(), Handset.boot(program),
                devices, List.of(window), true, false, false);
    }

    private static MachineSpec machine(List<DeviceSpec> ofRadio, List<DeviceSpec> ofUser) {
        return new MachineSpec("pair", 1, 1000, 8 << 20, 2, 1, MachineSpec.Charges.DEFAULT,
                Optional.of(new MachineSpec.Schedule(Handset.FRAME)),
                List.of(guest("radio", "radio", ofRadio, new GuestSpec.Window(0, Handset.FRAME / 2)),
                        guest("user", "user", ofUser, new GuestSpec.Window(Handset.FRAME / 2, Handset.FRAME / 2))));
    }

    @Test
    void partitionThatIsConnectedToGetsTheOtherEnd() {
        DeviceSpec radio0 = new DeviceSpec("radio0", "transceiver", 0x0b00_0000L, 48, new byte[0], false,
                OptionalLong.of(0x0b00_0000L), false);
        MachineSpec complete = SerialLines.complete(machine(List.of(Handset.uart(), radio0),
                List.of(Handset.uart(), MODEM)));
        DeviceSpec added = complete.guests().getFirst().devices().getLast();
        assertEquals("modem pl011 b001000 49 " + Optional.of(new Peer("user", "modem")),
                "%s %s %x %d %s".formatted(added.name(), added.type(), added.base(), added.spi(), added.peer()));
        assertEquals(complete.guests().getFirst().devices().size(),
                SerialLines.complete(complete).guests().getFirst().devices().size());
    }

    @Test
    void otherEndIsInTheDevicetree() {
        Machine machine = new Machine(machine(List.of(Handset.uart()), List.of(Handset.uart(), MODEM)));
        byte[] ram = new byte[4 << 20];
        machine.memory().read(machine.guest("radio").physicalBase(), ram, 0, ram.length);
        assertTrue(new String(ram, java.nio.charset.StandardCharsets.ISO_8859_1).contains("pl011@b001000"));
    }

    @Test
    void whatCannotBeConnectedIsRefusedWithWhatToDo() {
        assertRefused("connect a pl011 to another partition",
                List.of(new DeviceSpec("rtc", "pl031", 0x0901_0000L, 2).connectedTo(new Peer("radio", "rtc"))));
        assertRefused("connect a pl011 to another partition",
                List.of(new DeviceSpec("m", "pl011", 0x0901_0000L, 2).connectedTo(new Peer("nobody", "m"))));
        assertRefused("connect a pl011 to another partition",
                List.of(new DeviceSpec("m", "pl011", 0x0901_0000L, 2).connectedTo(new Peer("user", "m"))));
        assertRefused("rename one of them",
                List.of(new DeviceSpec("m", "pl011", 0x0901_0000L, 2).connectedTo(new Peer("radio", "uart0"))));
    }

    private static void assertRefused(String remedy, List<DeviceSpec> ofUser) {
        MachineSpec spec = machine(List.of(Handset.uart()), ofUser);
        String message = assertThrows(IllegalArgumentException.class, () -> new Machine(spec)).getMessage();
        assertTrue(message.contains(remedy), message);
    }

    /** The radio's console is the user's: what it prints is typed there, echoed, and answered. */
    @Test
    void guestsTalkAtTheRateOfTheLine() {
        Machine machine = new Machine(machine(
                List.of(Handset.uart().connectedTo(new Peer("user", "uart0"))),
                List.of(Handset.uart().connectedTo(new Peer("radio", "uart0")))));
        Uart radio = machine.guest("radio").uarts().getFirst();
        Uart user = machine.guest("user").uarts().getFirst();
        machine.run(Ticks.PER_MILLISECOND);
        assertEquals("camped on ", radio.text().substring(0, 10));
        assertEquals(11, radio.text().length(), "one byte in 86.8 microseconds");
        machine.run(60 * Ticks.PER_MILLISECOND);
        assertEquals("camped on 868\n", radio.text());
        assertTrue(user.text().contains("camped on 868\ncamped on 868: unknown command, try help\nuser$ "), user.text());
    }
}
