package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** The three IEEE 754 formats, named by their bits (16, 32, 64), and the FPCR and FPSR bits that steer them (Arm ARM DDI 0487 C5.2). */
final class FpFormat {
    static final int NEAREST = 0;
    static final int UP = 1;
    static final int DOWN = 2;
    static final int ZERO = 3;
    static final int AWAY = 4;
    static final int ODD = 5;

    static final int INVALID = 1;
    static final int DIVIDE_BY_ZERO = 1 << 1;
    static final int OVERFLOW = 1 << 2;
    static final int UNDERFLOW = 1 << 3;
    static final int INEXACT = 1 << 4;
    static final int INPUT_DENORMAL = 1 << 7;

    private static final int FLUSH_HALF = 1 << 19;
    private static final int FLUSH = 1 << 24;
    private static final int DEFAULT_NAN = 1 << 25;
    private static final int ALTERNATIVE_HALF = 1 << 26;

    private FpFormat() {
    }

    static int fractionBits(int bits) {
        return bits == 64 ? 52 : bits == 32 ? 23 : 10;
    }

    static int bias(int bits) {
        return bits == 64 ? 1023 : bits == 32 ? 127 : 15;
    }

    /** The exponent field's largest value. */
    static int exponentOnes(int bits) {
        return 2 * bias(bits) + 1;
    }

    static long sign(boolean negative, int bits) {
        return negative ? 1L << bits - 1 : 0;
    }

    static boolean negative(long raw, int bits) {
        return (raw >>> bits - 1 & 1) != 0;
    }

    static long infinity(boolean negative, int bits) {
        return sign(negative, bits) | (long) exponentOnes(bits) << fractionBits(bits);
    }

    static long largest(boolean negative, int bits) {
        return infinity(negative, bits) - 1;
    }

    static long defaultNan(int bits) {
        return infinity(false, bits) | quietBit(bits);
    }

    static long quietBit(int bits) {
        return 1L << fractionBits(bits) - 1;
    }

    /** 2.0 with the given sign. */
    static long two(boolean negative, int bits) {
        return sign(negative, bits) | (long) (bias(bits) + 1) << fractionBits(bits);
    }

    static boolean isNan(long raw, int bits) {
        return (raw & Lanes.mask(bits) >>> 1) > infinity(false, bits);
    }

    static boolean isSignaling(long raw, int bits) {
        return isNan(raw, bits) && (raw & quietBit(bits)) == 0;
    }

    static boolean isInfinite(long raw, int bits) {
        return (raw & Lanes.mask(bits) >>> 1) == infinity(false, bits);
    }

    static boolean isZero(long raw, int bits) {
        return (raw & Lanes.mask(bits) >>> 1) == 0;
    }

    static int rounding(Cpu cpu) {
        return cpu.fpcr >> 22 & 3;
    }

    /** FPCR.FZ, or FZ16 for half precision; conversions between formats keep half precision denormals. */
    static boolean flushes(Cpu cpu, int bits) {
        return (cpu.fpcr & (bits == 16 ? FLUSH_HALF : FLUSH)) != 0;
    }

    static boolean wantsDefaultNan(Cpu cpu) {
        return (cpu.fpcr & DEFAULT_NAN) != 0;
    }

    static boolean alternativeHalf(Cpu cpu, int bits) {
        return bits == 16 && (cpu.fpcr & ALTERNATIVE_HALF) != 0;
    }

    /** Whether numbers are rounded to nearest and denormals left alone, as the host does it. */
    static boolean plain(Cpu cpu) {
        return (cpu.fpcr & (FLUSH | 3 << 22)) == 0;
    }

    /** True if the host's arithmetic gives the guest's result and flags, provided that the result is normal. */
    static boolean hostArithmetic(Cpu cpu) {
        return (cpu.fpsr & INEXACT) != 0 && plain(cpu);
    }

    /** An input, with a denormal made zero where FPCR says so. */
    static long flush(Cpu cpu, long raw, int bits) {
        long magnitude = raw & Lanes.mask(bits) >>> 1;
        if (magnitude != 0 && magnitude >>> fractionBits(bits) == 0 && flushes(cpu, bits)) {
            cpu.fpsr |= bits == 16 ? 0 : INPUT_DENORMAL;
            return raw & ~magnitude;
        }
        return raw;
    }

    static long invalid(Cpu cpu, int bits) {
        cpu.fpsr |= INVALID;
        return defaultNan(bits);
    }

    /** The result for a NaN operand: quiet, or the default NaN. */
    static long quiet(Cpu cpu, long nan, int bits) {
        if ((nan & quietBit(bits)) == 0) {
            cpu.fpsr |= INVALID;
        }
        return wantsDefaultNan(cpu) ? defaultNan(bits) : nan | quietBit(bits);
    }

    /** FPProcessNaNs: of two operands with at least one NaN, signaling ones first. */
    static long quiet(Cpu cpu, long a, long b, int bits) {
        boolean first = isSignaling(a, bits) || !isSignaling(b, bits) && isNan(a, bits);
        return quiet(cpu, first ? a : b, bits);
    }

    /** FPProcessNaNs3. */
    static long quiet(Cpu cpu, long a, long b, long c, int bits) {
        if (isSignaling(a, bits)) {
            return quiet(cpu, a, bits);
        }
        if (isSignaling(b, bits) || isSignaling(c, bits)) {
            return quiet(cpu, b, c, bits);
        }
        return isNan(a, bits) ? quiet(cpu, a, bits) : quiet(cpu, b, c, bits);
    }
}
