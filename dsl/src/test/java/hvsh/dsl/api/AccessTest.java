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
    @Test
    void sharedMemoryNamesWhoSharesIt() throws IOException {
        Files.copy(Handset.ROOT.resolve("testdata/guests/talk/talk.elf"), directory.resolve("talk.elf"));
        Path two = Files.writeString(directory.resolve("m.yaml"), """
                machine: m
                memory: 64M
                hypervisor: { frame: 2ms }
                partitions:
                  a: { image: talk.elf, memory: 16M, window: { at: 0us, for: 1ms }, devices: { uart0: { type: pl011 } } }
                  b: { image: talk.elf, memory: 16M, window: { at: 1ms, for: rest }, devices: { uart0: { type: pl011 } } }
                """);
        try (Handset machine = new Handset(two.toString())) {
            machine.eval("for (let i = 0; i < 400 && !machine.access().text.includes('shared-'); i++) machine.run('1ms')");
            String line = machine.show("machine.access().lines.find(l => l.includes('shared-'))");
            assertTrue(line.contains("RAM of "), line);
            String address = line.replaceFirst("'(0x[0-9a-f]+).*", "$1");
            String why = machine.show("machine.why(" + address + ")");
            assertTrue(why.matches("(?s).*'[ab]' shares it, by a hypercall that it accepted \\(shared-1\\).*"), why);
        }
    }
}
