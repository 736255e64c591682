package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the maps say, against what partitions were given. */
final class AccessTest {
    @TempDir
    Path directory;

    @Test
    void eachByteHasItsOwnerAndTheTransceiverIsTheRadios() {
        try (Handset handset = new Handset()) {
            assertEquals("""
                    0xb000018 is a register of 'radio0'
                      radio        rw-  at guest-physical 0xb000018: 'radio0' is passed through, by 'devices:' of its descriptor
                      user         ---  nothing maps it there""", handset.show("machine.why(0x0b00_0018n)"));
            String table = handset.show("machine.access()");
            assertTrue(table.lines().findFirst().orElseThrow().matches("physical +radio +user +what"), table);
            assertEquals(1, table.lines().filter(l -> l.matches(".* rwx +--- +RAM of radio")).count(), table);
            assertEquals(1, table.lines().filter(l -> l.matches(".* --- +rwx +RAM of user")).count(), table);
            assertEquals(0, table.lines().filter(l -> l.matches(".* r\\S\\S +r.*")).count(), table);
            assertTrue(handset.show("machine.why(0x1000)").startsWith("0x1000 is no RAM, and no device that is passed through"));
        }
    }

    @Test
    void withoutAHypervisorTheGuestHasEverything() throws IOException {
        Files.copy(Handset.ROOT.resolve("testdata/guests/user/user.elf"), directory.resolve("user.elf"));
        Path bare = Files.writeString(directory.resolve("m.yaml"), "machine: m\nmemory: 64M\npartitions: { guest: { image: user.elf } }\n");
        try (Handset machine = new Handset(bare.toString())) {
            assertTrue(machine.show("machine.access()").contains("'guest' may touch everything"));
            assertTrue(machine.show("machine.why(0x4000_0000)").startsWith("0x40000000 is RAM\n  guest        rwx"));
        }
    }

    /** Two of the program that shares a page with the other. */
    private Path two() throws IOException {
        Files.copy(Handset.ROOT.resolve("testdata/guests/talk/talk.elf"), directory.resolve("talk.elf"));
        return Files.writeString(directory.resolve("m.yaml"), """
                machine: m
                memory: 64M
                hypervisor: { frame: 2ms }
                partitions:
                  a: { image: talk.elf, memory: 16M, window: { at: 0us, for: 1ms }, accepts: [b], devices: { uart0: { type: pl011 } } }
                  b: { image: talk.elf, memory: 16M, window: { at: 1ms, for: rest }, accepts: [a], devices: { uart0: { type: pl011 } } }
                """);
    }

    @Test
    void sharedMemoryNamesWhoSharesIt() throws IOException {
        try (Handset machine = new Handset(two().toString())) {
            machine.eval("for (let i = 0; i < 400 && !machine.access().text.includes('shared-'); i++) machine.run('1ms')");
            String line = machine.show("machine.access().lines.find(l => l.includes('shared-'))");
            assertTrue(line.contains("RAM of "), line);
            String address = line.replaceFirst("'(0x[0-9a-f]+).*", "$1");
            String why = machine.show("machine.why(" + address + ")");
            assertTrue(why.matches("(?s).*'[ab]' shares it, by a hypercall that it accepted \\(shared-1\\).*"), why);
        }
    }

    /** A page that is read only by one grant and not by another may be written. */
    @Test
    void whatIsSharedTwiceIsShownWithAllThatItPermits() throws IOException {
        try (Handset machine = new Handset(two().toString())) {
            machine.eval("""
                    machine.run('5ms');
                    const { a, b } = machine.partitions;
                    function hypercall(partition, number, ...given) {
                        const cpu = partition.cpu;
                        partition.memory.writeU64(0x40f0_0000, 0x1400_0000_d400_0002n, { as: 'ipa' });   // hvc #0; b .
                        cpu.daif = 15;
                        cpu.pc = 0x40f0_0000n;
                        cpu.x0 = 0xc600_0000n + BigInt(number);
                        [cpu.x1, cpu.x2, cpu.x3, cpu.x4] = [...given, 0n, 0n, 0n].map(BigInt);
                        cpu.step();
                        return cpu.x0;
                    }
                    const page = 0x40e0_0000n;
                    for (const [permissions, at] of [[1, 0x5100_0000], [3, 0x5200_0000]])
                        if (hypercall(b, 10, hypercall(a, 9, page, 4096, 1, permissions), at) !== 0n) throw new Error('refused')""");
            String line = machine.show("machine.access().lines.find(l => l.includes('shared-') && l.includes('RAM of a'))");
            assertTrue(line.matches("'0x.* rwx +rw- +RAM of a, shared-\\d+, shared-\\d+'"), line);
            String why = machine.show("machine.why(BigInt('" + line.substring(1, 15) + "'))");
            assertTrue(why.matches("(?s).*\\n  b +r--  at guest-physical 0x51000000: 'a' shares it.*\\n  b +rw-  at guest-physical 0x52000000: 'a' shares it.*"), why);
        }
    }
}
