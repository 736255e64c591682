package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The main job: Debian's own kernel telephones beside a radio that misses no frame. Skipped where Debian was not fetched. */
final class DebianHandsetTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();

    @Test
    void debianBootsBesideTheRadioAndAnswers() {
        Map<String, String> environment = System.getenv();
        DebianImages.file("Image");
        CommandRun run = CommandRun.of(environment, Optional.empty(), DslWorkbench::new, "", "run", ROOT.resolve("scripts/handset.js").toString());
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Running Debian's own arm64 kernel in 'user'."), run.out());
        assertTrue(run.out().matches("(?s).*uname -a: Linux .* aarch64 GNU/Linux\n.*\nsent: \\+CMGS: 1\n.*\nRING: .*\npatched firmware: frame .*"), run.out());
    }
}
