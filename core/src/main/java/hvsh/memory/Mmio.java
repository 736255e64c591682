package hvsh.memory;

/**
 * What answers loads and stores at a range of the bus that is not RAM.
 *
 * <p>Values are little endian and zero extended; {@code size} is 1, 2, 4 or 8 bytes and {@code offset} is relative to
 * the start of the range.
 */
public interface Mmio {
    /**
     * Answers a load.
     *
     * @throws BusFault if nothing answers at this offset with this size
     */
    long read(long offset, int size, Initiator by);

    /**
     * Takes a store.
     *
     * @throws BusFault if nothing answers at this offset with this size
     */
    void write(long offset, int size, long value, Initiator by);
}
