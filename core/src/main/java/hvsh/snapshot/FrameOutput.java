package hvsh.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Compresses what is written to it, with zstd, in frames that each stand for a megabyte at most: its length, the length of
 * what it was compressed to, and that. {@link #end} writes one of length zero.
 */
public final class FrameOutput extends OutputStream {
    static final int LONGEST = 1 << 20;
    static final int LONGEST_COMPRESSED = Zstandard.bound(LONGEST);
    static final int HEAD = 2 * Integer.BYTES;

    private final OutputStream out;
    private final byte[] frame = new byte[LONGEST];
    private final ByteBuffer compressed = ByteBuffer.allocate(HEAD + LONGEST_COMPRESSED).order(ByteOrder.LITTLE_ENDIAN);
    private int length;

    public FrameOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        if (length == LONGEST) {
            writeFrame();
        }
        frame[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        for (int done = 0; done < count; ) {
            if (length == LONGEST) {
                writeFrame();
            }
            int part = Math.min(count - done, LONGEST - length);
            System.arraycopy(bytes, offset + done, frame, length, part);
            length += part;
            done += part;
        }
    }

    private void writeFrame() throws IOException {
        int size = Zstandard.compress(frame, length, compressed.array(), HEAD);
        compressed.putInt(0, length).putInt(Integer.BYTES, size);
        out.write(compressed.array(), 0, HEAD + size);
        length = 0;
    }

    /** Writes what is left, and that nothing follows. The stream below stays open. */
    public void end() throws IOException {
        if (length > 0) {
            writeFrame();
        }
        out.write(new byte[HEAD]);
    }
}
