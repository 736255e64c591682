package hvsh.cpu.op;

/** Byte orders within registers. */
public final class Bits {
    private Bits() {}

    /** Swaps the bytes of each halfword. */
    public static long rev16_64(long v) {
        return (v & 0x00ff00ff00ff00ffL) << 8 | v >>> 8 & 0x00ff00ff00ff00ffL;
    }

    /** Swaps the bytes of each halfword. */
    public static int rev16_32(int v) {
        return (v & 0x00ff00ff) << 8 | v >>> 8 & 0x00ff00ff;
    }

    /** Reverses the bytes of each word. */
    public static long rev32(long v) {
        return Long.rotateLeft(Long.reverseBytes(v), 32);
    }
}
