package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handset by hand, through a pipe, and by scripts. */
final class HandsetTranscriptTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final String HANDSET = ROOT.resolve("testdata/machines/handset.yaml").toString();

    @TempDir
    Path directory;

    @Test
    void aSessionThroughAPipe() {
        CommandRun run = CommandRun.real("""
                radio.uart.waitFor(/camped on (\\d+)/)
                user.uart.waitFor('user$ ')
                user.uart.send('uname -a\\n')
                user.uart.waitFor(/hvsh-user \\w+/)
                user.cpu.pc
                user.cpu.disassemble(user.cpu.pc, 1)
                user.cpu.step(3)
                machine.run('5ms').reason
                """, HANDSET);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        String[] lines = run.out().split("\n");
        assertEquals("camped on 868", lines[0]);
        assertEquals("user$", lines[1].strip());
        assertEquals("hvsh-user aarch64", lines[2]);
        assertTrue(lines[3].matches("0x4000[0-9a-f]{4}n"), lines[3]);
        assertTrue(lines[4].matches("> 00000000" + lines[3].substring(2, 10) + " {2}[0-9a-f]{8} {2}.*"), lines[4]);
        assertTrue(lines[5].matches("stopped {2}user/cpu0 .* icount=[\\d ]+"), lines[5]);
        assertEquals("'time'", lines[6]);
    }

    @Test
    void anErrorIsOneLineAndTheSessionGoesOn() {
        CommandRun run = CommandRun.real("user.cpu.until('nowhere')\nuser.name\n", HANDSET);
        assertEquals(1, run.status());
        assertTrue(run.out().endsWith("'user'\n"), run.out());
        assertEquals("'user' has no symbol 'nowhere'", run.err().split(";")[0]);
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void debugHereConversesThroughThePipeToo() throws IOException {
        String hook = "radio.on({ write: 'beats', size: 8, max: 2, min: 1 }, e => debugHere(e)); print('end', machine.run('20ms').reason)\n";
        CommandRun typed = CommandRun.real(hook + "here.value\n.exit\nhere.value\n.exit\nhere.kind\n", HANDSET);
        String here = "debugHere: look and change; .exit goes on\n";
        assertEquals(new CommandRun(0, here + "0x1n\n" + here + "0x2n\nend time\n'write'\n", ""), typed);
        Path script = Files.writeString(directory.resolve("asks.js"), "const { radio } = load('" + HANDSET + "').partitions; debugHere(1);"
                + " debugHere(radio.name); print('over');\n");
        CommandRun run = CommandRun.real("here + 1\n.exit\nhere\n", "run", script.toString());
        assertEquals(new CommandRun(0, here + "2\n" + here + "'radio'\nover\n", ""), run);
    }

    @Test
    void helpDocumentsThingsAndMembers() {
        String out = CommandRun.real("machine.run?\nuser.cpu.x0?\nuser?\n?\nload?\n", HANDSET).out();
        for (String expected : new String[] {"machine.run(how)\n  Runs the machine", "cpu.x0…x30  (can be set)", "user: running, 1 CPU",
            "NAME? documents", "load(path, {options})", "example: load('testdata"}) {
            assertTrue(out.contains(expected), () -> expected + " is not in\n" + out);
        }
    }

    @Test
    void theHandsetScriptFallsBackToTheEmbeddedProgramAndSaysSo() {
        CommandRun run = CommandRun.real("", "run", ROOT.resolve("scripts/handset.js").toString());
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertTrue(run.out().contains("fetch it with: hvsh guests fetch debian\nDebian is not to be had; running the embedded user program"), run.out());
        assertTrue(run.out().contains("\nsent: +CMGS: 1\ntold: +CMTI: \"SM\",1\nread: +CMGR: \"REC UNREAD\",\"+15551234\","), run.out());
        assertTrue(run.out().contains("\nRING: +CLIP: \"+15551234\",145\ncall: active\nend:  NO CARRIER\n"), run.out());
        assertTrue(run.out().matches("(?s).*\npatched firmware: frame \\d+  band  country 1  TX_FREQUENCY = 917400, written by radio/cpu0 at 0x[0-9a-f]+\n.*"), run.out());
    }

    @Test
    void anUncaughtFailureIsStatusOneWithFileAndLine() throws IOException {
        Path script = Files.writeString(directory.resolve("fails.js"), "const m = load('" + HANDSET + "');\n\nthrow new Error('check failed');\n");
        CommandRun run = CommandRun.real("", "run", script.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().matches("hvsh: .*fails.js:3:\\d+: Error: check failed\n"), run.err());
    }

    @Test
    void wrongInputIsStatusTwo() throws IOException {
        Path syntax = Files.writeString(directory.resolve("syntax.js"), "const = 1;\n");
        assertEquals(2, CommandRun.real("", "run", syntax.toString()).status());
        Path wrong = Files.writeString(directory.resolve("wrong.yaml"), "machine: m\nmemory: 1M\npartitions: { guest: { image: elf } }\n");
        Files.write(directory.resolve("elf"), new byte[] {0x7f, 'E', 'L', 'F', 2});
        for (String[] arguments : new String[][] {{wrong.toString()}, {"check", wrong.toString()}}) {
            CommandRun run = CommandRun.real("", arguments);
            assertEquals(2, run.status(), run.err());
            assertTrue(run.err().matches("hvsh: .*wrong.yaml:3:31: elf: .*truncated.*\n"), run.err());
        }
    }
}
