package hvsh.dsl.line;

/** Bytes in a queue of bounded size; not for several threads. */
final class Ring {
    private final byte[] bytes;
    private int first;
    private int size;

    Ring(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == bytes.length;
    }

    /** Appends; it must not be full. */
    void add(byte b) {
        bytes[(first + size++) % bytes.length] = b;
    }

    /** Takes up to so many. */
    byte[] take(int most) {
        byte[] taken = new byte[Math.min(most, size)];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = bytes[(first + i) % bytes.length];
        }
        first = (first + taken.length) % bytes.length;
        size -= taken.length;
        return taken;
    }

    void clear() {
        size = 0;
    }
}
