package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorTest {
    @TempDir
    Path home;

    @Test
    void everyLackHasARemedy() {
        CommandRun run = CommandRun.of(Map.of("HOME", home.toString(), "PATH", ""), "", "doctor");
        assertEquals(0, run.status(), run.out());
        String[] lines = run.out().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("limited")) {
                assertTrue(lines[i + 1].strip().startsWith("→ "), run.out());
            }
        }
        assertTrue(run.out().contains("no 'mvn' on the PATH\n"), run.out());
        assertTrue(run.out().endsWith("→ hvsh guests fetch debian-programs\n"), run.out());
    }

    @Test
    void cacheThatCannotBeMadeIsMissingAndTheStatusIsOne() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        CommandRun run = CommandRun.of(Map.of("HOME", home.toString(), "XDG_CACHE_HOME", file.toString()), "", "doctor");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("missing  cache directory        " + file + "/hvsh cannot be made\n"), run.out());
        assertTrue(run.out().contains("→ let XDG_CACHE_HOME name a directory that you may write\n"), run.out());
    }

    @Test
    void findingsAreAlsoJson() {
        String out = CommandRun.of(Map.of("HOME", home.toString()), "", "doctor", "--json").out();
        assertTrue(out.startsWith("[{\"what\": \"Java\", \"state\": \"ok\", \"detail\": \"" + Runtime.version()), out);
    }
}
