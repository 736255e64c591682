package hvsh.dsl.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DescriptorReaderTest {
    private static final Path MACHINES = Path.of(System.getProperty("hvsh.root", ".."), "testdata", "machines");

    @TempDir
    Path directory;

    private MachineDescriptor read(String... lines) throws IOException {
        return DescriptorReader.read(Files.write(directory.resolve("machine.yaml"), List.of(lines)));
    }

    /** Reads one of the shipped examples in a place where the images it names exist. */
    private MachineDescriptor example(String name) throws IOException {
        Path machines = Files.createDirectories(directory.resolve("machines"));
        for (String guest : List.of("radio", "user")) {
            Path folder = Files.createDirectories(directory.resolve("guests").resolve(guest));
            Files.write(folder.resolve(guest + ".elf"), new byte[0]);
        }
        Path policies = Files.createDirectories(directory.resolve("policies"));
        for (String file : List.of("test-maker.pub", "handset.policy")) {
            Files.write(policies.resolve(file), new byte[0]);
        }
        return DescriptorReader.read(Files.copy(MACHINES.resolve(name), machines.resolve(name)));
    }

    @Test
    void theHandsetExampleParses() throws IOException {
        MachineDescriptor handset = example("handset.yaml");
        assertEquals("handset", handset.name());
        assertEquals(512L << 20, handset.memory());
        assertEquals(60_000_000, handset.hypervisor().orElseThrow().frame());
        PartitionDescriptor radio = handset.partitions().get("radio");
        assertEquals(List.of(new Window(0, 15_600_000)), radio.windows());
        assertEquals(List.of("radio0", "uart0"), radio.passthrough());
        PartitionDescriptor user = handset.partitions().get("user");
        assertEquals(List.of(new Window(15_600_000, 44_400_000)), user.windows());
        assertEquals(Optional.of("radio"), user.devices().get("modem").text("connect"));
        assertTrue(user.sharesSlack());
    }

    @Test
    void theDebianExampleKeepsGuestReferencesSymbolic() throws IOException {
        PartitionDescriptor user = example("debian.yaml").partitions().get("user");
        assertEquals(Optional.of(new ImageRef.Guest("debian", "Image")), user.kernel());
        assertEquals("console=ttyAMA0", user.cmdline());
    }

    @Test
    void theTransceiverKeepsItsOwnKeys() throws IOException {
        DeviceDescriptor radio = example("handset.yaml").devices().get("radio0");
        assertEquals(0x0b00_0000L, radio.at().orElseThrow());
        assertEquals(48, radio.spi().orElseThrow());
        assertEquals(List.of("E-GSM900", "DCS1800"), radio.list("bands"));
        assertEquals(Optional.of("33dBm"), radio.text("maxPower"));
    }

    @Test
    void withoutHypervisorTheGuestHasTheWholeMachine() throws IOException {
        MachineDescriptor bare = read("machine: bare", "memory: 256M", "devices: { uart0: { type: pl011 } }",
                "partitions: { guest: { kernel: guest:debian/Image, el: 2 } }");
        PartitionDescriptor guest = bare.partitions().get("guest");
        assertEquals(256L << 20, guest.memory());
        assertEquals(2, guest.exceptionLevel());
        assertEquals(List.of("uart0"), guest.passthrough());
        assertEquals(13, bare.cpu().ticksPerInstruction());
    }

    @Test
    void aPartitionMayHaveSeveralWindowsAndRestEndsAtTheNext() throws IOException {
        MachineDescriptor machine = read("machine: m", "memory: 64M", "hypervisor: { frame: 10ms }", "partitions:",
                "  a: { image: guest:x/a, memory: 1M, window: [{ at: 0us, for: 1ms }, { at: 5ms, for: rest }] }",
                "  b: { image: guest:x/b, memory: 1M, window: { at: 1ms, for: rest } }");
        assertEquals(List.of(new Window(0, 13_000_000), new Window(65_000_000, 65_000_000)),
                machine.partitions().get("a").windows());
        assertEquals(List.of(new Window(13_000_000, 52_000_000)), machine.partitions().get("b").windows());
    }

    @Test
    void chargesHaveDefaultsThatAreNeverZero() throws IOException {
        ChargesDescriptor charges = read("machine: m", "memory: 1M", "charges: { trap: 7 }",
                "partitions: { guest: { image: guest:x/a } }").charges();
        assertEquals(7, charges.trap());
        assertTrue(charges.exception() > 0 && charges.hypercall() > 0 && charges.partitionSwitch() > 0);
    }

    @Test
    void aPolicyHasAnOwner() throws IOException {
        Files.writeString(directory.resolve("maker.pub"), "key");
        MachineDescriptor machine = read("machine: m", "memory: 1M", "devices: { radio: { type: transceiver } }", "partitions: { guest: { image: guest:x/a } }",
                "policy: { owner: maker.pub }");
        assertEquals(Optional.of(new PolicyDescriptor(new ImageRef.File(directory.resolve("maker.pub")), Optional.empty())), machine.policy());
    }
}
