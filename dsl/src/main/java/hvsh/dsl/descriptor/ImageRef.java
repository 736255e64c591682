package hvsh.dsl.descriptor;

import java.nio.file.Path;

/** Where an image comes from. */
public sealed interface ImageRef {

    /** A file that was there when the descriptor was read; an absolute path. */
    record File(Path path) implements ImageRef { }

    /** {@code guest:debian/Image}: a file of a guest that {@code hvsh guests fetch} provides; looked up when the machine is built. */
    record Guest(String guest, String file) implements ImageRef { }
}
