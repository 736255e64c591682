package hvsh.cpu.op;

/**
 * Arithmetic on all lanes of a 64-bit word at once ("SIMD within a register"). Lanes have 8 &lt;&lt; size bits, size 0 to 3.
 *
 * <p>The rules that make plain 64-bit operations right: a sum of lanes without their top bits cannot carry into the next
 * lane, so additions leave the top bits out and put them back by exclusive or, and subtractions set them first so that
 * no lane borrows; a truth value is a lane's top bit, {@link #fill} makes it the whole lane. There is no loop and no
 * branch but on {@code size}, which is a constant wherever the translator compiles a call, so that all masks are too.
 */
final class Swar {
    private static final long EVEN_BYTES = 0x00ff_00ff_00ff_00ffL;
    private static final long EVEN_HALVES = 0x0000_ffff_0000_ffffL;
    private static final long EVEN_WORD = 0x0000_0000_ffff_ffffL;

    private Swar() {
    }

    /** 1 in every lane; by sign masks instead of a table or a switch, so that it folds and never traps. */
    static long ones(int size) {
        long s = size;
        return 1 | s - 3 >> 63 & 1L << 32 | s - 2 >> 63 & 0x0001_0000_0001_0000L | s - 1 >> 63 & 0x0100_0100_0100_0100L;
    }

    /** The top bit of every lane. */
    static long tops(int size) {
        return ones(size) << (8 << size) - 1;
    }

    /** The lowest lane in every lane. */
    static long repeat(long value, int size) {
        return (value & Lanes.mask(8 << size)) * ones(size);
    }

    /** The lanes with even numbers, size 0 to 2: the lower halves of lanes twice as long. */
    static long evens(int size) {
        return size == 0 ? EVEN_BYTES : size == 1 ? EVEN_HALVES : EVEN_WORD;
    }

    /** Whole lanes for given top bits: 2^bits - 1 each, in which what leaves a lane upwards cancels out. */
    static long fill(long tops, int size) {
        return (tops << 1) - (tops >>> (8 << size) - 1);
    }

    static long select(long mask, long ones, long zeros) {
        return (ones ^ zeros) & mask ^ zeros;
    }

    static long add(long a, long b, int size) {
        if (size == 3) {
            return a + b;
        }
        long tops = tops(size);
        return (a & ~tops) + (b & ~tops) ^ (a ^ b) & tops;
    }

    static long sub(long a, long b, int size) {
        if (size == 3) {
            return a - b;
        }
        long tops = tops(size);
        return (a | tops) - (b & ~tops) ^ ~(a ^ b) & tops;
    }

    static long negate(long a, int size) {
        return sub(0, a, size);
    }

    /** The top bits of the lanes that are not zero: all bits below are carried into them. */
    static long nonZeroTops(long a, int size) {
        long tops = tops(size);
        return ((a & ~tops) + ~tops | a) & tops;
    }

    static long nonZero(long a, int size) {
        return fill(nonZeroTops(a, size), size);
    }

    static long zero(long a, int size) {
        return fill(nonZeroTops(a, size) ^ tops(size), size);
    }

    static long equal(long a, long b, int size) {
        return zero(a ^ b, size);
    }

    /** Top bits where a &gt;= b without sign: by the top bits if they differ, else by the rest. */
    private static long notBelowTops(long a, long b, int size) {
        long tops = tops(size);
        long rest = (a | tops) - (b & ~tops);
        return (rest ^ (a ^ b) & (rest ^ a)) & tops;
    }

    /** a &gt;= b, unsigned. */
    static long notBelow(long a, long b, int size) {
        return fill(notBelowTops(a, b, size), size);
    }

    /** a &gt; b, unsigned. */
    static long above(long a, long b, int size) {
        return fill(notBelowTops(b, a, size) ^ tops(size), size);
    }

    /** a &gt;= b, signed: unsigned order with the top bits turned over. */
    static long notLess(long a, long b, int size) {
        return notBelow(a ^ tops(size), b ^ tops(size), size);
    }

    static long greater(long a, long b, int size) {
        return above(a ^ tops(size), b ^ tops(size), size);
    }

    static long negative(long a, int size) {
        return fill(a & tops(size), size);
    }

    static long maxUnsigned(long a, long b, int size) {
        return (a ^ b) & notBelow(a, b, size) ^ b;
    }

    static long minUnsigned(long a, long b, int size) {
        return (a ^ b) & notBelow(a, b, size) ^ a;
    }

    static long maxSigned(long a, long b, int size) {
        return (a ^ b) & notLess(a, b, size) ^ b;
    }

    static long minSigned(long a, long b, int size) {
        return (a ^ b) & notLess(a, b, size) ^ a;
    }

    /** |a - b|, unsigned: larger less smaller, which never borrows. */
    static long distanceUnsigned(long a, long b, int size) {
        long swap = (a ^ b) & ~notBelow(a, b, size);
        return (a ^ swap) - (b ^ swap);
    }

    static long distanceSigned(long a, long b, int size) {
        return distanceUnsigned(a ^ tops(size), b ^ tops(size), size);
    }

    static long abs(long a, int size) {
        long negative = negative(a, size);
        return sub(a ^ negative, negative, size);
    }

    /** (a + b) / 2, unsigned, rounded down: what both have, and half of what one has. */
    static long halfSum(long a, long b, int size) {
        return (a & b) + shiftRight(a ^ b, 1, size);
    }

    /** (a + b + 1) / 2, unsigned. */
    static long halfSumUp(long a, long b, int size) {
        return (a | b) - shiftRight(a ^ b, 1, size);
    }

    /** (a - b) / 2, unsigned sources, rounded down. */
    static long halfDifference(long a, long b, int size) {
        return sub(shiftRight(a ^ b, 1, size), ~a & b, size);
    }

    /** Signed sources: both moved up by half the range, and so is what comes of it. */
    static long halfSumSigned(long a, long b, int size) {
        return halfSum(a ^ tops(size), b ^ tops(size), size) ^ tops(size);
    }

    static long halfSumUpSigned(long a, long b, int size) {
        return halfSumUp(a ^ tops(size), b ^ tops(size), size) ^ tops(size);
    }

    static long halfDifferenceSigned(long a, long b, int size) {
        return halfDifference(a ^ tops(size), b ^ tops(size), size);
    }

    /** By 0 to the lane's bits less one. */
    static long shiftLeft(long a, int by, int size) {
        return a << by & ones(size) * (Lanes.mask(8 << size) >>> by) << by;
    }

    /** The bits that remain of a lane of ones shifted right by 0 to the lane's bits. */
    static long remaining(int by, int size) {
        return by == 64 ? 0 : ones(size) * (Lanes.mask(8 << size) >>> by);
    }

    /** By 0 to the lane's bits. */
    static long shiftRight(long a, int by, int size) {
        return a >>> by & remaining(by, size);
    }

    /** By 0 to the lane's bits; the sign comes in as 2^bits - 2^(bits - 1 - by). */
    static long shiftRightSigned(long a, int by, int size) {
        int most = Math.min(by, (8 << size) - 1);
        if (size == 3) {
            return a >> most;
        }
        long signs = a & tops(size);
        return a >>> most & remaining(most, size) | (signs << 1) - (signs >>> most);
    }

    /** By 1 to the lane's bits, rounded: the last bit shifted out is added. */
    static long shiftRightRounded(long a, int by, int size) {
        return shiftRight(a, by, size) + (shiftRight(a, by - 1, size) & ones(size));
    }

    static long shiftRightSignedRounded(long a, int by, int size) {
        return add(shiftRightSigned(a, by, size), shiftRightSigned(a, by - 1, size) & ones(size), size);
    }

    /** The low halves of the products, of which sizes 0 to 2 exist; the middle lanes' products are cut by masks. */
    static long mul(long a, long b, int size) {
        if (size == 3) {
            return a * b;
        }
        if (size == 2) {
            return a * b & EVEN_WORD | (a >>> 32) * (b >>> 32) << 32;
        }
        if (size == 1) {
            return mulHalf(a, b, 0) | mulHalf(a, b, 16) | mulHalf(a, b, 32) | mulHalf(a, b, 48);
        }
        return mulByte(a, b, 0) | mulByte(a, b, 8) | mulByte(a, b, 16) | mulByte(a, b, 24)
            | mulByte(a, b, 32) | mulByte(a, b, 40) | mulByte(a, b, 48) | mulByte(a, b, 56);
    }

    private static long mulHalf(long a, long b, int at) {
        return ((a >>> at) * (b >>> at) & 0xffff) << at;
    }

    private static long mulByte(long a, long b, int at) {
        return ((a >>> at) * (b >>> at) & 0xff) << at;
    }

    /** The lanes of the lower 32 bits zero-extended to twice their size, 0 to 2. */
    static long widen(long a, int size) {
        long words = a & EVEN_WORD;
        if (size == 2) {
            return words;
        }
        long halves = (words | words << 16) & EVEN_HALVES;
        return size == 1 ? halves : (halves | halves << 8) & EVEN_BYTES;
    }

    /** The same, sign-extended: a sign is 2^(2 * bits) - 2^bits. */
    static long widenSigned(long a, int size) {
        if (size == 2) {
            return (int) a;
        }
        long wide = widen(a, size);
        long signs = wide & ones(size + 1) << (8 << size) - 1;
        return wide | (signs << (8 << size) + 1) - (signs << 1);
    }

    static long widen(long a, int size, boolean signed) {
        return signed ? widenSigned(a, size) : widen(a, size);
    }

    /** The even lanes, together in 32 bits: the lower halves of lanes twice as long. Sizes 0 to 2. */
    static long narrow(long a, int size) {
        if (size == 2) {
            return a & EVEN_WORD;
        }
        long halves = size == 1 ? a & EVEN_HALVES : (a & EVEN_BYTES | (a & EVEN_BYTES) >>> 8) & EVEN_HALVES;
        return (halves | halves >>> 16) & EVEN_WORD;
    }

    /** The even lanes of two words. */
    static long narrow(long low, long high, int size) {
        return narrow(low, size) | narrow(high, size) << 32;
    }

    /** The odd lanes of two words. */
    static long narrowOdd(long low, long high, int size) {
        return narrow(low >>> (8 << size), high >>> (8 << size), size);
    }

    /** Sums of neighbours in lanes twice as long. Sizes 0 to 2. */
    static long addPairs(long a, int size) {
        return (a & evens(size)) + (a >>> (8 << size) & evens(size));
    }

    static long addPairsSigned(long a, int size) {
        int bits = 8 << size;
        return add(shiftRightSigned(a << bits, bits, size + 1), shiftRightSigned(a, bits, size + 1), size + 1);
    }

    /** Exchanges neighbours. Sizes 0 to 2. */
    static long swap(long a, int size) {
        int bits = 8 << size;
        return a >>> bits & evens(size) | (a & evens(size)) << bits;
    }

    /** The number of ones in every byte. */
    static long countBits(long a) {
        long pairs = a - (a >>> 1 & 0x5555_5555_5555_5555L);
        long nibbles = (pairs & 0x3333_3333_3333_3333L) + (pairs >>> 2 & 0x3333_3333_3333_3333L);
        return nibbles + (nibbles >>> 4) & 0x0f0f_0f0f_0f0f_0f0fL;
    }
}
