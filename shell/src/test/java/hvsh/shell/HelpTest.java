package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help texts, word for word. HVSH_UPDATE_GOLDENS=1 writes them anew. */
final class HelpTest {
    private static final Path GOLDENS = Path.of("src/test/resources/hvsh/shell/help");

    @Test
    void helpOfHvshIsItsGolden() throws IOException {
        assertGolden("hvsh", CommandRun.of("--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shell", "run", "exec", "test", "dap", "replay", "shrink", "check", "guests", "bench", "doctor", "api"})
    void helpOfEveryCommandIsItsGolden(String command) throws IOException {
        assertGolden(command, CommandRun.of(command, "--help"));
    }

    private static void assertGolden(String name, CommandRun run) throws IOException {
        Path golden = GOLDENS.resolve(name + ".txt");
        if (System.getenv("HVSH_UPDATE_GOLDENS") != null) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, run.out());
        }
        assertEquals(Files.readString(golden), run.out());
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }
}
