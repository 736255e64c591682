package hvsh.machine;

import hvsh.snapshot.Snapshot;
import java.util.Arrays;

/**
 * All bytes that a serial port has printed. Saving copies nothing: what is printed later goes behind what was saved, and
 * whoever takes on saved bytes copies them before it prints itself.
 */
final class PrintedText {
    private static final int FIRST_SIZE = 256;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    /** Whether the array behind {@link #length} may hold something of another. */
    private boolean shared;

    void add(byte b) {
        if (shared || length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(FIRST_SIZE, Math.max(bytes.length, 2 * length)));
            shared = false;
        }
        bytes[length++] = b;
    }

    /** Forgets them; what was saved keeps its array. */
    void clear() {
        bytes = new byte[FIRST_SIZE];
        length = 0;
        shared = false;
    }

    int length() {
        return length;
    }

    boolean endsWith(byte[] end) {
        return length >= end.length && Arrays.equals(bytes, length - end.length, length, end, 0, end.length);
    }

    /** A copy of them all. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    Snapshot.Output save() {
        return new Snapshot.Output(bytes, length);
    }

    void load(Snapshot.Output saved) {
        bytes = saved.bytes();
        length = saved.length();
        shared = true;
    }
}
