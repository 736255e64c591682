package hvsh.machine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Debian's images where {@code hvsh guests fetch} puts them. */
public final class DebianImages {
    private static final Path DIRECTORY = Path.of(
            Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(directory -> !directory.isEmpty())
                    .orElse(System.getProperty("user.home") + "/.cache"), "hvsh", "guests");

    private DebianImages() { }

    /** An image's file; skips the test where it was not fetched. */
    public static Path file(String name) {
        return of("debian", name);
    }

    /** A file of one of the guests made of Debian's packages; skips the test where it was not fetched. */
    static Path of(String guest, String name) {
        Path file = DIRECTORY.resolve(guest, name);
        assumeTrue(Files.isReadable(file), "needs " + file + "; get it with: hvsh guests fetch " + guest);
        return file;
    }

    /** The kernel with busybox; skips the test where they were not fetched. */
    static BootSpec linux(String commandLine) {
        return new BootSpec("Image", Boards.read(file("Image")), Boards.read(file("busybox.cpio.gz")), commandLine);
    }
}
