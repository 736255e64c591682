package hvsh.cpu.mmu;

/**
 * The leaf descriptor that a translation came from, which hardware may change (Arm ARM DDI 0487, FEAT_HAFDBS): it sets the
 * access flag, and bit 7 to what makes a page writable that the DBM bit says is clean.
 */
final class Leaf {
    private static final long ACCESS_FLAG = 1 << 10;
    private static final long WRITABLE = 1 << 7;
    private static final long DBM = 1L << 51;

    /** Physical address, and what is there. */
    long address;
    long value;
    /** It may be written to, which makes it dirty. */
    boolean clean;

    /** There is none, hence nothing to change. */
    void clear() {
        value = ACCESS_FLAG;
        clean = false;
    }

    /**
     * The descriptor that was found.
     *
     * @param flags    {@link Regime#SETS_DIRTY_STATE} or not
     * @param readOnly what bit 7 is where writes are forbidden: 1 in stage 1, 0 in stage 2
     */
    void found(long at, long descriptor, int flags, int readOnly) {
        address = at;
        value = descriptor;
        clean = (flags & Regime.SETS_DIRTY_STATE) != 0 && (descriptor & DBM) != 0 && (descriptor >>> 7 & 1) == readOnly;
    }

    /** Whether there is an access flag, or hardware sets it. */
    static boolean accessible(long descriptor, int flags) {
        return (descriptor & ACCESS_FLAG) != 0 || (flags & Regime.SETS_ACCESS_FLAG) != 0;
    }

    /** Whether an access changes it. */
    boolean changes(boolean dirties) {
        return (value & ACCESS_FLAG) == 0 || dirties && clean;
    }

    /** What it is after an access. */
    long changed(boolean dirties) {
        return (value | ACCESS_FLAG) ^ (dirties && clean ? WRITABLE : 0);
    }

    /** What it permits: a clean page is as one that may be written to. */
    long effective() {
        return clean ? value ^ WRITABLE : value;
    }
}
