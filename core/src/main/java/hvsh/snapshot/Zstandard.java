package hvsh.snapshot;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;

/** The compressing library, which is code for this kind of computer and first put into a temporary file. */
final class Zstandard {
    /** Fast: what is saved is read back soon. */
    private static final int LEVEL = 3;

    private Zstandard() { }

    /** What so many bytes, at least 128 KiB, can be compressed to at most. */
    static int bound(int length) {
        return length + (length >> 8);
    }

    /** Compresses the first {@code length} bytes to {@code offset}; gives how many bytes that made. */
    static int compress(byte[] from, int length, byte[] to, int offset) throws IOException {
        try {
            return (int) Zstd.compressByteArray(to, offset, to.length - offset, from, 0, length, LEVEL);
        } catch (LinkageError e) {
            throw missing(e);
        }
    }

    /**
     * Expands the first {@code size} bytes to at most {@code most}; gives how many bytes that made.
     *
     * @throws ZstdException if that is not possible
     */
    static int expand(byte[] from, int size, byte[] to, int most) throws IOException {
        try {
            return (int) Zstd.decompressByteArray(to, 0, most, from, 0, size);
        } catch (LinkageError e) {
            throw missing(e);
        }
    }

    private static IOException missing(LinkageError e) {
        return new IOException("zstd cannot be loaded (" + e.getMessage() + "); set java.io.tmpdir to a directory that may hold programs", e);
    }
}
