package hvsh.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** 128 bits that stand for some content: equal contents have equal digests, on every host. */
public record Digest(long first, long second) {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 32;

    /** Odd numbers without a pattern (digits of the square roots of 2, 3, 5 and 7), so that zeroes are no fixed point. */
    private static final long SEED1 = 0x6a09_e667_f3bc_c909L;
    private static final long SEED2 = 0xbb67_ae85_84ca_a73bL;
    private static final long SEED3 = 0x3c6e_f372_fe94_f82bL;
    private static final long SEED4 = 0xa54f_f53a_5f1d_36f1L;
    private static final int STEP = 64;

    /**
     * The digest of a block of bytes. Four lanes, because one chain of multiplications leaves the multiplier idle most of
     * the time, each take two numbers of every 64 bytes and keep all 128 bits of a product with what they had before;
     * MurmurHash3 makes one digest of them.
     *
     * @throws IllegalArgumentException if the length is not a multiple of 32
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length % BLOCK != 0) {
            throw new IllegalArgumentException("a digest is of a multiple of 32 bytes, not of " + bytes.length);
        }
        long a1 = SEED1;
        long a2 = SEED2;
        long b1 = SEED2;
        long b2 = SEED3;
        long c1 = SEED3;
        long c2 = SEED4;
        long d1 = SEED4;
        long d2 = SEED1;
        int i = 0;
        for (; i <= bytes.length - STEP; i += STEP) {
            long a = (long) LONG.get(bytes, i) + a1;
            long b = (long) LONG.get(bytes, i + 16) + b1;
            long c = (long) LONG.get(bytes, i + 32) + c1;
            long d = (long) LONG.get(bytes, i + 48) + d1;
            long e = (long) LONG.get(bytes, i + 8) ^ a2;
            long f = (long) LONG.get(bytes, i + 24) ^ b2;
            long g = (long) LONG.get(bytes, i + 40) ^ c2;
            long h = (long) LONG.get(bytes, i + 56) ^ d2;
            a1 = Math.multiplyHigh(a, e) + a2;
            a2 = a * e ^ a;
            b1 = Math.multiplyHigh(b, f) + b2;
            b2 = b * f ^ b;
            c1 = Math.multiplyHigh(c, g) + c2;
            c2 = c * g ^ c;
            d1 = Math.multiplyHigh(d, h) + d2;
            d2 = d * h ^ d;
        }
        Murmur3 murmur = new Murmur3();
        for (long lane : new long[] {a1, a2, b1, b2, c1, c2, d1, d2, bytes.length}) {
            murmur.add(lane);
        }
        for (; i < bytes.length; i += Long.BYTES) {
            murmur.add((long) LONG.get(bytes, i));
        }
        return murmur.digest();
    }
}
