package hvsh.virtio;

import java.util.ArrayList;
import java.util.List;

/**
 * One request of a driver: bytes that the device reads and bytes that it writes, each as if in one piece, for a device
 * must not depend on how the driver cuts them (virtio 1.2, 2.7.4).
 */
public final class Chain {
    private record Segment(long address, long length) { }

    /** No driver asks for as much in one request, and a hostile one cannot keep the host busy with more. */
    private static final long MOST_BYTES = 64 << 20;

    private final GuestMemory memory;
    private final List<Segment> readable = new ArrayList<>();
    private final List<Segment> writable = new ArrayList<>();
    private long readableLength;
    private long writableLength;

    Chain(GuestMemory memory) {
        this.memory = memory;
    }

    void add(long address, long length, boolean deviceWrites) throws RingException {
        if (Long.compareUnsigned(address + length, address) < 0) {
            throw new RingException("a buffer wraps around the address space");
        }
        if (readableLength + writableLength + length > MOST_BYTES) {
            throw new RingException("a request is longer than 64 MiB");
        }
        if (deviceWrites) {
            writable.add(new Segment(address, length));
            writableLength += length;
        } else if (writable.isEmpty()) {
            readable.add(new Segment(address, length));
            readableLength += length;
        } else {
            throw new RingException("a readable buffer follows a writable one");
        }
    }

    /** Bytes that the driver offers for reading. */
    public long readableLength() {
        return readableLength;
    }

    /** Bytes that the driver offers for writing. */
    public long writableLength() {
        return writableLength;
    }

    /**
     * Copies readable bytes out.
     *
     * @param at position among the readable bytes; position and length must lie within them
     */
    public void read(long at, byte[] to, int offset, int length) {
        each(readable, at, length, (address, done, part) -> memory.read(address, to, offset + done, part));
    }

    /**
     * Copies bytes to where the driver wants them.
     *
     * @param at position among the writable bytes; position and length must lie within them
     */
    public void write(long at, byte[] from, int offset, int length) {
        each(writable, at, length, (address, done, part) -> memory.write(address, from, offset + done, part));
    }

    @FunctionalInterface
    private interface Piece {
        void copy(long address, int done, int part);
    }

    private static void each(List<Segment> segments, long at, int length, Piece piece) {
        long skip = at;
        int done = 0;
        for (Segment s : segments) {
            if (done == length) {
                return;
            }
            int part = Math.clamp(s.length() - skip, 0, length - done);
            if (part > 0) {
                piece.copy(s.address() + skip, done, part);
            }
            done += part;
            skip = Math.max(0, skip - s.length());
        }
    }
}
