package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when nobody reads what is printed: the process ends, as one does that SIGPIPE ends, and says nothing. */
final class ClosedPipeTest {
    private static final int SIGPIPE = 128 + 13;

    @TempDir
    private Path directory;

    private Path launcher;

    @BeforeEach
    void layOut() throws Exception {
        launcher = Launched.project(directory);
    }

    @AfterEach
    void clear() throws Exception {
        Launched.clear(directory);
    }

    @Test
    void theShellEnds() throws Exception {
        Process process = Launched.start(launcher, null);
        process.getInputStream().close();
        process.getOutputStream().write("for (;;) print('nobody reads this')\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(SIGPIPE, process.waitFor());
    }

    @Test
    void aScriptEndsEvenIfItCatchesEverything() throws Exception {
        Path script = Files.writeString(directory.resolve("prints.js"), "for (;;) try { print('nobody reads this'); } catch (e) { }\n");
        Process process = Launched.start(launcher, null, "run", script.toString());
        process.getInputStream().close();
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(SIGPIPE, process.waitFor());
    }

    @Test
    void whatIsLostOnAFullDiskIsNoSuccess() throws Exception {
        for (String arguments : new String[] {"api", "run --help"}) {
            Process process = new ProcessBuilder("bash", "-c", "exec \"$0\" " + arguments + " >/dev/full", launcher.toString()).start();
            assertEquals(SIGPIPE, process.waitFor(), arguments);
        }
    }
}
