package hvsh.isa;

/** Bitmask immediates of the logical instructions (Arm ARM DDI 0487 J1.1, DecodeBitMasks). */
public final class Bitmask {
    private static final long[] VALUE = new long[1 << 13];

    static {
        for (int i = 0; i < VALUE.length; i++) {
            VALUE[i] = reserved(i >> 12, i & 63) ? 0 : decode(i >> 12, i >> 6 & 63, i & 63);
        }
    }

    private Bitmask() {}

    /** The 64-bit mask that {@code N:immr:imms} stands for; 32-bit instructions use its lower half. */
    public static long value(long encoded) {
        return VALUE[(int) encoded & 0x1fff];
    }

    /** Whether the encoding stands for no mask. */
    public static boolean reserved(int n, int imms) {
        int length = length(n, imms);
        int levels = (1 << length) - 1;
        return length < 1 || (imms & levels) == levels;
    }

    /** The 13 bits {@code N:immr:imms} that encode a 64-bit mask, or -1. */
    public static int encode(long mask) {
        for (int i = 0; i < VALUE.length; i++) {
            if (VALUE[i] == mask && !reserved(i >> 12, i & 63)) {
                return i;
            }
        }
        return -1;
    }

    private static int length(int n, int imms) {
        return 31 - Integer.numberOfLeadingZeros(n << 6 | ~imms & 63);
    }

    private static long decode(int n, int immr, int imms) {
        int size = 1 << length(n, imms);
        int ones = (imms & size - 1) + 1;
        int rotate = immr & size - 1;
        long element = -1L >>> 64 - ones;
        long within = -1L >>> 64 - size;
        if (rotate != 0) {
            element = (element >>> rotate | element << size - rotate) & within;
        }
        for (int width = size; width < 64; width *= 2) {
            element |= element << width;
        }
        return element;
    }
}
