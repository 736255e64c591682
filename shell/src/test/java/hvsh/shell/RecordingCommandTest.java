package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hvsh exec --record} and {@code hvsh replay}. */
class RecordingCommandTest {
    private static final Path MACHINE = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize().resolve("testdata/machines/handset.yaml");

    @TempDir
    private Path directory;

    private String recorded() {
        String file = directory.resolve("run.hvrec").toString();
        CommandRun run = CommandRun.real("uname -a\rpoweroff\r", "exec", "--record", file, Launched.guest("user/user.elf"));
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("hvsh-user aarch64"), run.out());
        return file;
    }

    @Test
    void whatWasTypedAtAProgramComesAgainUnderEitherEngine() {
        String file = recorded();
        for (String engine : new String[] {"translator", "interpreter"}) {
            CommandRun replay = CommandRun.real("", "replay", "--engine", engine, file);
            assertEquals(0, replay.status(), replay.err());
            assertTrue(replay.out().contains("recording: whole"), replay.out());
        }
        assertEquals("'hvsh-user aarch64'\n", CommandRun.real("machine.partitions.guest.uart.output.text.match(/hvsh-user \\w+/)[0]\n",
                "replay", "--shell", file).out().lines().reduce((a, b) -> b).orElse("") + "\n");
    }

    @Test
    void theFirstMachineOfAScriptIsRecordedToItsEndAlsoWhenItFails() throws IOException {
        Path file = directory.resolve("s.hvrec");
        Path script = Files.writeString(directory.resolve("s.js"), "if (args[0]) { const m = load('" + MACHINE + "'), n = load('" + MACHINE
                + "'); n.run('9ms'); m.partitions.user.uart.send('hi'); m.run('3ms'); print(m.hash()); throw new Error('in vain') }");
        CommandRun failed = CommandRun.real("", "run", "--record", file.toString(), script.toString(), "yes");
        assertEquals(1, failed.status(), failed.err());
        String replayed = CommandRun.real("", "replay", file.toString()).out();
        assertTrue(replayed.contains("state hash: " + failed.out().strip() + "\ninputs: 1\n") && replayed.contains("recording: whole"), replayed);
        Files.delete(file);
        CommandRun none = CommandRun.real("", "run", "--record", file.toString(), script.toString());
        assertEquals(new CommandRun(0, "", "hvsh: nothing is recorded in " + file + ": the script made no machine\n"), none);
        assertEquals(2, CommandRun.real("", "run", "--record", directory.resolve("no/x").toString(), script.toString()).status());
    }

    @Test
    void whatADebuggerHasIsNotRecordedAndSaysSo() {
        CommandRun run = CommandRun.real("", "exec", "--gdb", "0", "--record", directory.resolve("g").toString(), Launched.guest("hello/exit.elf"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--record and --gdb do not go together"), run.err());
    }

    @Test
    void theExitStatusTellsADamagedRecordingFromOneThatBreaksOff() throws IOException {
        Path file = Path.of(recorded());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 5));
        assertEquals(0, CommandRun.real("", "replay", file.toString()).status());
        whole[whole.length - 5] ^= 1;
        Files.write(file, whole);
        CommandRun damaged = CommandRun.real("", "replay", file.toString());
        assertEquals(2, damaged.status());
        assertTrue(damaged.out().contains("DAMAGED"), damaged.out());
    }

    @Test
    void aRecordingThatCannotBeWrittenIsRefusedBeforeTheProgramStarts() {
        CommandRun run = CommandRun.real("", "exec", "--record", directory.resolve("no/x").toString(), Launched.guest("hello/exit.elf"));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(2, CommandRun.real("", "replay", "--engine", "qemu", "x").status());
    }
}
