package hvsh.machine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Debian's images where {@code hvsh guests fetch debian} puts them. */
public final class DebianImages {
    private static final Path DIRECTORY = Path.of(
            Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(directory -> !directory.isEmpty())
                    .orElse(System.getProperty("user.home") + "/.cache"), "hvsh", "guests", "debian");

    private DebianImages() { }

    /** An image's file; skips the test where it was not fetched. */
    public static Path file(String name) {
        Path file = DIRECTORY.resolve(name);
        assumeTrue(Files.isReadable(file), "needs " + file + "; get it with: hvsh guests fetch debian");
        return file;
    }

    /** The kernel with busybox; skips the test where they were not fetched. */
    static BootSpec linux(String commandLine) {
        return new BootSpec("Image", Boards.read(file("Image")), Boards.read(file("busybox.cpio.gz")), commandLine);
    }
}
