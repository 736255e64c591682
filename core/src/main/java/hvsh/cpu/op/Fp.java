package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Floating-point arithmetic on raw values of 32 or 64 bits, and on words of one double or two floats. The host computes
 * where its result is known to be the guest's, flags included, at one glance: inexactness is flagged already and does not
 * trap (see {@link FpFormat#hostArithmetic}), and the result is in a range where nothing else can have happened. All else
 * goes to {@link FpExact}. These methods are what compiled guest code consists of, so they are small. Bits above a single
 * value are ignored, so that they may be those of a scalar's neighbours.
 */
final class Fp {
    private Fp() {
    }

    static double number(long raw, int bits) {
        return bits == 64 ? Double.longBitsToDouble(raw) : bits == 32 ? single(raw) : Float.float16ToFloat((short) raw);
    }

    static float single(long raw) {
        return Float.intBitsToFloat((int) raw);
    }

    static long raw(double value) {
        return Double.doubleToRawLongBits(value);
    }

    static long raw(float value) {
        return Float.floatToRawIntBits(value) & 0xffff_ffffL;
    }

    /** The value in one of the formats, where it is exact. */
    static long raw(double value, int bits) {
        return bits == 64 ? raw(value) : bits == 32 ? raw((float) value) : Float.floatToFloat16((float) value) & 0xffff;
    }

    private static long raw(float low, float high) {
        return raw(low) | (long) Float.floatToRawIntBits(high) << 32;
    }

    /** Neither infinite nor NaN. A sum below the normal range is exact, so for sums that is enough. */
    static boolean finite(long raw, int bits) {
        return bits == 64 ? ((raw >>> 52) + 1 & 0x7ff) != 0 : ((int) raw >>> 23) + 1 << 24 != 0;
    }

    /** Both floats of a word: a carry from an exponent of ones reaches the sign's place. */
    private static boolean finitePair(long raw) {
        return ((raw & 0x7f80_0000_7f80_0000L) + 0x0080_0000_0080_0000L & 0x8000_0000_8000_0000L) == 0;
    }

    /**
     * Well inside the normal range, exponent field 2 to 2^n - 3, which one test finds: two more than such a field has a one
     * above its two lowest bits. The smallest binade is out because a number may have been rounded up into it.
     */
    static boolean normal(long raw, int bits) {
        return bits == 64 ? ((raw >>> 52) + 2 & 0x7fc) != 0 : (((int) raw >>> 23) + 2 & 0xfc) != 0;
    }

    /** Both floats of a word: the ones looked for are carried into the sign's place. */
    private static boolean normalPair(long raw) {
        long ones = (raw & 0x7f80_0000_7f80_0000L) + 0x0100_0000_0100_0000L & 0x7e00_0000_7e00_0000L;
        return (ones + 0x7e00_0000_7e00_0000L | 0x7fff_ffff_7fff_ffffL) == -1;
    }

    static long add(Cpu cpu, long a, long b, int bits) {
        long result = bits == 64 ? add(Double.longBitsToDouble(a), Double.longBitsToDouble(b)) : add(single(a), single(b));
        return FpFormat.hostArithmetic(cpu) && finite(result, bits) ? result
            : FpExact.add(cpu, a & Lanes.mask(bits), b & Lanes.mask(bits), bits);
    }

    private static long add(double x, double y) {
        return raw(x + y);
    }

    private static long add(float x, float y) {
        return raw(x + y);
    }

    static long addWord(Cpu cpu, long a, long b, int size) {
        if (size == 3) {
            return add(cpu, a, b, 64);
        }
        long result = raw(single(a) + single(b), single(a >>> 32) + single(b >>> 32));
        return FpFormat.hostArithmetic(cpu) && finitePair(result) ? result
            : add(cpu, a, b, 32) | add(cpu, a >>> 32, b >>> 32, 32) << 32;
    }

    static long sub(Cpu cpu, long a, long b, int bits) {
        long result = bits == 64 ? sub(Double.longBitsToDouble(a), Double.longBitsToDouble(b)) : sub(single(a), single(b));
        return FpFormat.hostArithmetic(cpu) && finite(result, bits) ? result
            : FpExact.sub(cpu, a & Lanes.mask(bits), b & Lanes.mask(bits), bits);
    }

    private static long sub(double x, double y) {
        return raw(x - y);
    }

    private static long sub(float x, float y) {
        return raw(x - y);
    }

    static long subWord(Cpu cpu, long a, long b, int size) {
        if (size == 3) {
            return sub(cpu, a, b, 64);
        }
        long result = raw(single(a) - single(b), single(a >>> 32) - single(b >>> 32));
        return FpFormat.hostArithmetic(cpu) && finitePair(result) ? result
            : sub(cpu, a, b, 32) | sub(cpu, a >>> 32, b >>> 32, 32) << 32;
    }

    static long mul(Cpu cpu, long a, long b, int bits) {
        long result = bits == 64 ? mul(Double.longBitsToDouble(a), Double.longBitsToDouble(b)) : mul(single(a), single(b));
        return FpFormat.hostArithmetic(cpu) && normal(result, bits) ? result
            : FpExact.mul(cpu, a & Lanes.mask(bits), b & Lanes.mask(bits), bits);
    }

    private static long mul(double x, double y) {
        return raw(x * y);
    }

    private static long mul(float x, float y) {
        return raw(x * y);
    }

    static long mulWord(Cpu cpu, long a, long b, int size) {
        if (size == 3) {
            return mul(cpu, a, b, 64);
        }
        long result = raw(single(a) * single(b), single(a >>> 32) * single(b >>> 32));
        return FpFormat.hostArithmetic(cpu) && normalPair(result) ? result
            : mul(cpu, a, b, 32) | mul(cpu, a >>> 32, b >>> 32, 32) << 32;
    }

    static long div(Cpu cpu, long a, long b, int bits) {
        long result = bits == 64 ? div(Double.longBitsToDouble(a), Double.longBitsToDouble(b)) : div(single(a), single(b));
        return FpFormat.hostArithmetic(cpu) && normal(result, bits) ? result
            : FpExact.div(cpu, a & Lanes.mask(bits), b & Lanes.mask(bits), bits);
    }

    private static long div(double x, double y) {
        return raw(x / y);
    }

    private static long div(float x, float y) {
        return raw(x / y);
    }

    static long divWord(Cpu cpu, long a, long b, int size) {
        if (size == 3) {
            return div(cpu, a, b, 64);
        }
        long result = raw(single(a) / single(b), single(a >>> 32) / single(b >>> 32));
        return FpFormat.hostArithmetic(cpu) && normalPair(result) ? result
            : div(cpu, a, b, 32) | div(cpu, a >>> 32, b >>> 32, 32) << 32;
    }

    static long sqrt(Cpu cpu, long a, int bits) {
        double root = Math.sqrt(number(a, bits));
        long result = bits == 64 ? raw(root) : raw((float) root);
        return FpFormat.hostArithmetic(cpu) && normal(result, bits) ? result : FpExact.sqrt(cpu, a & Lanes.mask(bits), bits);
    }

    static long sqrtWord(Cpu cpu, long a, int size) {
        return size == 3 ? sqrt(cpu, a, 64) : sqrt(cpu, a, 32) | sqrt(cpu, a >>> 32, 32) << 32;
    }

    /** addend + a * b, rounded once. */
    static long multiplyAdd(Cpu cpu, long addend, long a, long b, int bits) {
        long result = bits == 64
            ? raw(Math.fma(Double.longBitsToDouble(a), Double.longBitsToDouble(b), Double.longBitsToDouble(addend)))
            : raw(Math.fma(single(a), single(b), single(addend)));
        return FpFormat.hostArithmetic(cpu) && normal(result, bits) ? result
            : FpExact.multiplyAdd(cpu, addend & Lanes.mask(bits), a & Lanes.mask(bits), b & Lanes.mask(bits), bits);
    }

    static long multiplyAddWord(Cpu cpu, long addend, long a, long b, int size) {
        if (size == 3) {
            return multiplyAdd(cpu, addend, a, b, 64);
        }
        long result = raw(Math.fma(single(a), single(b), single(addend)),
            Math.fma(single(a >>> 32), single(b >>> 32), single(addend >>> 32)));
        return FpFormat.hostArithmetic(cpu) && normalPair(result) ? result
            : multiplyAdd(cpu, addend, a, b, 32) | multiplyAdd(cpu, addend >>> 32, a >>> 32, b >>> 32, 32) << 32;
    }

    static long negate(Cpu cpu, long a, int bits) {
        return a ^ 1L << bits - 1;
    }

    static long abs(Cpu cpu, long a, int bits) {
        return a & Lanes.mask(bits) >>> 1;
    }

    /** FABD: of the rounded difference the absolute value, that of a NaN too. */
    static long absoluteDifference(Cpu cpu, long a, long b, int bits) {
        return abs(cpu, sub(cpu, a, b, bits), bits);
    }

    static long negatedMul(Cpu cpu, long a, long b, int bits) {
        return negate(cpu, mul(cpu, a, b, bits), bits);
    }
}
