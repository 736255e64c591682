package hvsh.device;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * One row of a device's register table.
 *
 * @param offset bytes from the start of the device, a multiple of 4
 * @param name   the manual's name
 * @param access what software may do with it
 * @param sizes  accepted access sizes in bytes, or-ed together (1, 2, 4 and 8 are their own bits); 0 for the file's own
 * @param reset  what it shows after reset
 * @param mask   bits that a write can reach; the others are reserved or read-only, and reach no callback
 * @param peek   its value, without side effect
 * @param read   its value, as software reads it
 * @param write  takes a written value, already masked
 */
public record Register(long offset, String name, Access access, int sizes, long reset, long mask,
        LongSupplier peek, LongSupplier read, LongConsumer write) {
    /** What software may do with a register. */
    public enum Access {
        READ_ONLY, WRITE_ONLY, READ_WRITE,
        /** Reads show the bits; writing a one clears that bit. */
        WRITE_ONE_TO_CLEAR,
        /** Reads and writes have side effects of their own, such as a data port's. */
        PORT,
        /** Reserved by the manual: reads as zero, ignores writes. */
        RESERVED,
        /** Known to the manual but not to this model: reads as its reset value, ignores writes, and is reported. */
        UNIMPLEMENTED
    }

    private static final LongConsumer IGNORE = value -> { };

    static Register of(long offset, String name, Access access, long reset, long mask, LongSupplier peek,
            LongConsumer write) {
        return new Register(offset, name, access, 0, reset, mask, peek, peek, write);
    }

    public static Register readOnly(long offset, String name, long reset, LongSupplier value) {
        return of(offset, name, Access.READ_ONLY, reset, 0, value, IGNORE);
    }

    public static Register constant(long offset, String name, long value) {
        return readOnly(offset, name, value, () -> value);
    }

    public static Register readWrite(long offset, String name, long reset, long mask, LongSupplier get,
            LongConsumer set) {
        return of(offset, name, Access.READ_WRITE, reset, mask, get, set);
    }

    /** Reads as zero. */
    public static Register writeOnly(long offset, String name, long mask, LongConsumer set) {
        return of(offset, name, Access.WRITE_ONLY, 0, mask, () -> 0, set);
    }

    /** The callback gets the bits to clear. */
    public static Register writeOneToClear(long offset, String name, long reset, long mask, LongSupplier get,
            LongConsumer clear) {
        return of(offset, name, Access.WRITE_ONE_TO_CLEAR, reset, mask, get, clear);
    }

    /** A register whose read does something that its display must not. */
    public static Register port(long offset, String name, long mask, LongSupplier peek, LongSupplier read,
            LongConsumer write) {
        return new Register(offset, name, Access.PORT, 0, 0, mask, peek, read, write);
    }

    public static Register reserved(long offset, String name) {
        return of(offset, name, Access.RESERVED, 0, 0, () -> 0, IGNORE);
    }

    public static Register unimplemented(long offset, String name, long reset) {
        return of(offset, name, Access.UNIMPLEMENTED, reset, 0, () -> reset, IGNORE);
    }

    /** The same row, accepting only these access sizes (1, 2, 4 or 8, or-ed together). */
    public Register accepting(int accessSizes) {
        return new Register(offset, name, access, accessSizes, reset, mask, peek, read, write);
    }
}
