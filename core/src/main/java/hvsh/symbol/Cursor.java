package hvsh.symbol;

/** Reads from front to back. */
final class Cursor {
    private static final int LONG_BITS = 64;

    private final Bytes bytes;
    private long at;

    Cursor(Bytes bytes, long at) {
        this.bytes = bytes;
        this.at = at;
    }

    Cursor(Bytes bytes) {
        this(bytes, 0);
    }

    long at() {
        return at;
    }

    boolean hasMore() {
        return at < bytes.size();
    }

    int u8() {
        return bytes.u8(at++);
    }

    int u16() {
        at += 2;
        return bytes.u16(at - 2);
    }

    long u32() {
        at += 4;
        return bytes.unsigned32(at - 4);
    }

    long u64() {
        at += 8;
        return bytes.u64(at - 8);
    }

    /** Four or eight bytes, as the DWARF format says. */
    long offset(boolean wide) {
        return wide ? u64() : u32();
    }

    long uleb() {
        return leb(false);
    }

    long sleb() {
        return leb(true);
    }

    /** LEB128 (DWARF 5, 7.6); bits beyond 64 are dropped. */
    private long leb(boolean signed) {
        long value = 0;
        int shift = 0;
        int next;
        do {
            next = u8();
            value |= shift < LONG_BITS ? (long) (next & 0x7f) << shift : 0;
            shift += 7;
        } while (next >= 0x80);
        return signed && (next & 0x40) != 0 && shift < LONG_BITS ? value | -1L << shift : value;
    }

    /** Goes over a text that ends with zero, and says where it began. */
    long text() {
        long begin = at;
        at = bytes.zero(at) + 1L;
        return begin;
    }

    void skip(long count) {
        bytes.slice(at, count);
        at += count;
    }

    /** The bytes from here on, so many; the cursor goes behind them. */
    Bytes take(long count) {
        Bytes taken = bytes.slice(at, count);
        at += count;
        return taken;
    }
}
