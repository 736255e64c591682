package hvsh.device;

import java.util.Arrays;

/** A queue of bytes that grows as needed. */
final class ByteFifo {
    private byte[] bytes = new byte[16];
    private int first;
    private int size;

    int size() {
        return size;
    }

    void add(byte b) {
        if (first + size == bytes.length) {
            // Half empty: move to the front; else double. Either way an addition costs constant time on average.
            byte[] room = size * 2 <= bytes.length ? bytes : new byte[bytes.length * 2];
            System.arraycopy(bytes, first, room, 0, size);
            bytes = room;
            first = 0;
        }
        bytes[first + size++] = b;
    }

    /** The byte that {@link #remove} would give; the queue must not be empty. */
    byte first() {
        return bytes[first];
    }

    byte remove() {
        size--;
        return bytes[first++];
    }

    byte[] toArray() {
        return Arrays.copyOfRange(bytes, first, first + size);
    }

    void set(byte[] content) {
        bytes = Arrays.copyOf(content, Math.max(16, content.length));
        first = 0;
        size = content.length;
    }
}
