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
