package hvsh.machine;

/**
 * A piece of an image as it stands in memory.
 *
 * @param address    physical address of the first byte, unsigned
 * @param bytes      what the file gives; never changed
 * @param memorySize bytes it takes up, at least {@code bytes.length}; the rest is zero
 */
public record Segment(long address, byte[] bytes, long memorySize) {
    public Segment {
        if (memorySize < bytes.length) {
            throw new IllegalArgumentException("memorySize " + memorySize + " is less than the " + bytes.length + " bytes given");
        }
    }

    /** The address of the last byte; an empty segment has none, so ask only where {@code memorySize > 0}. */
    public long last() {
        return address + memorySize - 1;
    }

    boolean overlaps(Segment other) {
        return Long.compareUnsigned(address, other.last()) <= 0 && Long.compareUnsigned(other.address, last()) <= 0;
    }
}
