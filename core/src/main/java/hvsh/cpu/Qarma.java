package hvsh.cpu;

/**
 * QARMA5-64, the tweakable block cipher of pointer authentication (Arm ARM DDI 0487, shared pseudocode ComputePAC; R. Avanzi,
 * The QARMA Block Cipher Family, 2017). A block is sixteen cells of four bits, cell 0 the lowest.
 */
final class Qarma {
    private static final int ROUNDS = 4;
    private static final long[] CONSTANTS = {0, 0x1319_8a2e_0370_7344L, 0xa409_3822_299f_31d0L, 0x082e_fa98_ec4e_6c89L, 0x4528_21e6_38d0_1377L};
    private static final long ALPHA = 0xc0ac_29b7_c97c_50ddL;
    private static final int[] SHUFFLE = {13, 6, 11, 0, 7, 12, 1, 10, 8, 3, 14, 5, 2, 9, 4, 15};
    private static final int[] SUBSTITUTE = {11, 6, 8, 15, 12, 0, 9, 14, 3, 7, 4, 5, 13, 2, 1, 10};
    private static final int[] TWEAK = {4, 5, 6, 7, 11, 2, 3, 8, 12, 13, 14, 15, 0, 1, 10, 9};
    /** Cells of the shuffled tweak that go through the shift register. */
    private static final int SHIFTED = 1 << 2 | 1 << 4 | 1 << 7 | 1 << 11 | 1 << 12 | 1 << 14 | 1 << 15;
    private static final int[] UNSHUFFLE = inverse(SHUFFLE);
    private static final int[] UNSUBSTITUTE = inverse(SUBSTITUTE);

    private Qarma() { }

    private static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int i = 0; i < inverse.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }

    static long encrypt(long block, long tweak, long whitening, long core) {
        long derived = Long.rotateRight(whitening, 1) ^ whitening >>> 63;
        long running = tweak;
        long x = block ^ whitening;
        for (int i = 0; i <= ROUNDS; i++) {
            x ^= core ^ running ^ CONSTANTS[i];
            x = substituted(i > 0 ? mixed(shuffled(x, SHUFFLE)) : x, SUBSTITUTE);
            running = tweaked(running);
        }
        x = substituted(mixed(shuffled(x ^ derived ^ running, SHUFFLE)), SUBSTITUTE);
        x = mixed(shuffled(x, SHUFFLE)) ^ core;
        x = substituted(shuffled(x, UNSHUFFLE), UNSUBSTITUTE);
        x = shuffled(mixed(x), UNSHUFFLE) ^ whitening ^ running;
        for (int i = 0; i <= ROUNDS; i++) {
            x = substituted(x, UNSUBSTITUTE);
            x = i < ROUNDS ? shuffled(mixed(x), UNSHUFFLE) : x;
            running = untweaked(running);
            x ^= core ^ running ^ CONSTANTS[ROUNDS - i] ^ ALPHA;
        }
        return x ^ derived;
    }

    private static int cell(long x, int index) {
        return (int) (x >>> 4 * index) & 15;
    }

    private static long shuffled(long x, int[] from) {
        long result = 0;
        for (int i = 0; i < 16; i++) {
            result |= (long) cell(x, from[i]) << 4 * i;
        }
        return result;
    }

    private static long substituted(long x, int[] by) {
        long result = 0;
        for (int i = 0; i < 16; i++) {
            result |= (long) by[cell(x, i)] << 4 * i;
        }
        return result;
    }

    /** Each cell becomes the sum of the others of its column, rotated by 1, 2 and 1: an involution. */
    private static long mixed(long x) {
        long once = x << 1 & 0xeeee_eeee_eeee_eeeeL | x >>> 3 & 0x1111_1111_1111_1111L;
        long twice = once << 1 & 0xeeee_eeee_eeee_eeeeL | once >>> 3 & 0x1111_1111_1111_1111L;
        return Long.rotateRight(once, 16) ^ Long.rotateRight(twice, 32) ^ Long.rotateRight(once, 48);
    }

    private static long tweaked(long tweak) {
        long result = 0;
        for (int i = 0; i < 16; i++) {
            int from = cell(tweak, TWEAK[i]);
            result |= (long) ((SHIFTED >> i & 1) != 0 ? shiftedIn(from) : from) << 4 * i;
        }
        return result;
    }

    private static long untweaked(long tweak) {
        long result = 0;
        for (int i = 0; i < 16; i++) {
            int from = cell(tweak, i);
            result |= (long) ((SHIFTED >> i & 1) != 0 ? shiftedOut(from) : from) << 4 * TWEAK[i];
        }
        return result;
    }

    private static int shiftedIn(int cell) {
        return cell >> 1 | ((cell ^ cell >> 1) & 1) << 3;
    }

    private static int shiftedOut(int cell) {
        return cell << 1 & 14 | (cell ^ cell >> 3) & 1;
    }
}
