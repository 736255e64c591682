package hvsh.cpu;

/**
 * The IMPLEMENTATION DEFINED algorithm of pointer authentication codes (FEAT_PACIMP): the four words through XXH64's rounds,
 * merge and avalanche. It is no cipher and much faster than {@link Qarma}; QEMU's {@code pauth-impdef} computes the same.
 */
final class FastCode {
    private static final long SEED = 1;
    private static final long PRIME1 = 0x9e37_79b1_85eb_ca87L;
    private static final long PRIME2 = 0xc2b2_ae3d_27d4_eb4fL;
    private static final long PRIME3 = 0x1656_67b1_9e37_79f9L;
    private static final long PRIME4 = 0x85eb_ca77_c2b2_ae63L;

    private FastCode() { }

    static long of(long value, long modifier, long keyHigh, long keyLow) {
        long a = round(SEED + PRIME1 + PRIME2, value);
        long b = round(SEED + PRIME2, modifier);
        long c = round(SEED, keyLow);
        long d = round(SEED - PRIME1, keyHigh);
        long sum = Long.rotateLeft(a, 1) + Long.rotateLeft(b, 7) + Long.rotateLeft(c, 12) + Long.rotateLeft(d, 18);
        return avalanche(merge(merge(merge(merge(sum, a), b), c), d));
    }

    private static long round(long accumulator, long word) {
        return Long.rotateLeft(accumulator + word * PRIME2, 31) * PRIME1;
    }

    private static long merge(long sum, long accumulator) {
        return (sum ^ round(0, accumulator)) * PRIME1 + PRIME4;
    }

    private static long avalanche(long sum) {
        long h = (sum ^ sum >>> 33) * PRIME2;
        h = (h ^ h >>> 29) * PRIME3;
        return h ^ h >>> 32;
    }
}
