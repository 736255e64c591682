package hvsh.machine;

import java.io.IOException;
import java.util.Optional;

/** Finds images that a saved machine names and does not contain. */
@FunctionalInterface
public interface ImageSource {
    /** Has none. */
    ImageSource NONE = (sum, length) -> Optional.empty();

    /**
     * The content that has this SHA-256 and so many bytes; empty where there is none. Who asks compares the sum.
     *
     * @throws IOException if a file that might be it cannot be read
     */
    Optional<byte[]> find(byte[] sum, int length) throws IOException;
}
