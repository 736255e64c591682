package hvsh.probe;

/**
 * Addresses from {@code first} to {@code last}, both included, as unsigned numbers.
 */
public record Range(long first, long last) {
    /** Every address. */
    public static final Range ALL = new Range(0, -1);

    public Range {
        if (Long.compareUnsigned(first, last) > 0) {
            throw new IllegalArgumentException("a range must not end before it begins");
        }
    }

    /**
     * So many bytes from an address on.
     *
     * @throws IllegalArgumentException if there are none, or they go beyond the last address
     */
    public static Range of(long first, long size) {
        return new Range(first, first + size - 1);
    }

    public boolean contains(long address) {
        return Long.compareUnsigned(address - first, last - first) <= 0;
    }

    /** Whether any of {@code size} bytes from an address on is in the range; behind the last address comes the first. */
    public boolean overlaps(long address, long size) {
        return contains(address) || Long.compareUnsigned(first - address, size) < 0;
    }
}
