package hvsh.shell;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Debian's images where {@code hvsh guests fetch debian} puts them. */
final class DebianImages {
    private DebianImages() { }

    /** An image's file; skips the test where it was not fetched. */
    static Path file(String name) {
        Host host = new Host(Streams.system(), System.getenv(), false, Optional.empty(), DslWorkbench::new);
        Path file = host.cache().resolve("guests/debian").resolve(name);
        assumeTrue(Files.isRegularFile(file), "needs " + file + "; get it with: hvsh guests fetch debian");
        return file;
    }
}
