package hvsh.snapshot;

import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads what a {@link FrameOutput} wrote. What it allocates does not depend on what it reads. */
public final class FrameInput extends InputStream {
    private final InputStream in;
    private final ByteBuffer head = ByteBuffer.allocate(FrameOutput.HEAD).order(ByteOrder.LITTLE_ENDIAN);
    private final byte[] compressed = new byte[FrameOutput.LONGEST_COMPRESSED];
    private final byte[] frame = new byte[FrameOutput.LONGEST];
    private int length;
    private int at;
    private boolean ended;

    public FrameInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return fill() ? frame[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(count, length - at);
        System.arraycopy(frame, at, to, offset, part);
        at += part;
        return part;
    }

    /** Sees to it that there is a byte to give; false at the end. */
    private boolean fill() throws IOException {
        if (at == length && !ended) {
            readFrame();
        }
        return at < length;
    }

    private void readFrame() throws IOException {
        readFully(head.array(), FrameOutput.HEAD);
        int raw = head.getInt(0);
        int size = head.getInt(Integer.BYTES);
        at = 0;
        length = 0;
        ended = raw == 0 && size == 0;
        if (!ended) {
            if (raw <= 0 || raw > frame.length || size <= 0 || size > compressed.length) {
                throw new DamagedException("a compressed frame has a length that none can have");
            }
            readFully(compressed, size);
            length = expand(raw, size);
        }
    }

    private int expand(int raw, int size) throws IOException {
        try {
            if (Zstandard.expand(compressed, size, frame, raw) == raw) {
                return raw;
            }
        } catch (ZstdException e) {
            throw new DamagedException("a compressed frame cannot be expanded (" + e.getMessage() + ")");
        }
        throw new DamagedException("a compressed frame is shorter than it says");
    }

    private void readFully(byte[] to, int count) throws IOException {
        if (in.readNBytes(to, 0, count) < count) {
            throw new DamagedException("the compressed data end too early");
        }
    }

    /** Checks that everything was read. */
    public void requireEnd() throws IOException {
        if (fill() || in.read() >= 0) {
            throw new DamagedException("there is more than there should be");
        }
    }

    /** The stream cannot be what a {@link FrameOutput} wrote. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }
}
