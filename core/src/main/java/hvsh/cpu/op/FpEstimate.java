package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Reciprocal and reciprocal square root estimates and steps (Arm ARM DDI 0487, shared pseudocode FPRecipEstimate, FPRSqrtEstimate, …). */
final class FpEstimate {
    private FpEstimate() {
    }

    /** RecipEstimate: 256 &lt;= a &lt; 512 stands for 0.5 to 1.0, the result for 1.0 to 2.0. */
    static int reciprocal(int a) {
        return ((1 << 19) / (2 * a + 1) + 1) / 2;
    }

    /** RecipSqrtEstimate: 128 &lt;= a &lt; 512 stands for 0.25 to 1.0. */
    static int reciprocalRoot(int a) {
        int scaled = a < 256 ? 2 * a + 1 : ((a & ~1) + 1) * 2;
        int b = 512;
        while ((long) scaled * (b + 1) * (b + 1) < 1 << 28) {
            b++;
        }
        return (b + 1) / 2;
    }

    static long reciprocal(Cpu cpu, long operand, int bits) {
        long a = FpFormat.flush(cpu, operand, bits);
        boolean negative = FpFormat.negative(a, bits);
        if (FpFormat.isNan(a, bits)) {
            return FpFormat.quiet(cpu, a, bits);
        }
        if (FpFormat.isInfinite(a, bits)) {
            return FpFormat.sign(negative, bits);
        }
        if (FpFormat.isZero(a, bits)) {
            cpu.fpsr |= FpFormat.DIVIDE_BY_ZERO;
            return FpFormat.infinity(negative, bits);
        }
        FpNumber number = FpNumber.of(a, bits);
        int bias = FpFormat.bias(bits);
        int exponent = number.exponent() + 62;
        if (exponent < -bias - 1) {
            return FpNumber.overflow(cpu, negative, bits, FpFormat.rounding(cpu));
        }
        if (exponent >= bias - 1 && FpFormat.flushes(cpu, bits)) {
            cpu.fpsr |= FpFormat.UNDERFLOW;
            return FpFormat.sign(negative, bits);
        }
        // The estimate has 9 bits; below the smallest normal exponent it is cut off without a flag.
        long fraction = (long) reciprocal((int) (number.significand() >>> 54)) << FpFormat.fractionBits(bits) - 8;
        int field = bias - 1 - exponent;
        return FpFormat.sign(negative, bits) | (field > 0
            ? fraction - (1L << FpFormat.fractionBits(bits)) | (long) field << FpFormat.fractionBits(bits)
            : fraction >>> 1 - field);
    }

    static long reciprocalRoot(Cpu cpu, long operand, int bits) {
        long a = FpFormat.flush(cpu, operand, bits);
        if (FpFormat.isNan(a, bits)) {
            return FpFormat.quiet(cpu, a, bits);
        }
        if (FpFormat.isZero(a, bits)) {
            cpu.fpsr |= FpFormat.DIVIDE_BY_ZERO;
            return FpFormat.infinity(FpFormat.negative(a, bits), bits);
        }
        if (FpFormat.negative(a, bits)) {
            return FpFormat.invalid(cpu, bits);
        }
        if (FpFormat.isInfinite(a, bits)) {
            return 0;
        }
        FpNumber number = FpNumber.of(a, bits);
        int exponent = number.exponent() + 62;
        int scaled = (int) (number.significand() >>> ((exponent & 1) == 0 ? 55 : 54));
        long fraction = (long) (reciprocalRoot(scaled) & 0xff) << FpFormat.fractionBits(bits) - 8;
        long field = FpFormat.bias(bits) + (-1 - exponent >> 1);
        return field << FpFormat.fractionBits(bits) | fraction;
    }

    /** FRECPX: the exponent inverted, no fraction. */
    static long exponent(Cpu cpu, long operand, int bits) {
        if (FpFormat.isNan(operand, bits)) {
            return FpFormat.quiet(cpu, operand, bits);
        }
        long a = FpFormat.flush(cpu, operand, bits);
        int fractionBits = FpFormat.fractionBits(bits);
        int ones = FpFormat.exponentOnes(bits);
        int field = (int) (a >>> fractionBits) & ones;
        return FpFormat.sign(FpFormat.negative(a, bits), bits) | (long) (field == 0 ? ones - 1 : field ^ ones) << fractionBits;
    }

    /** FRECPS: 2 - a * b. */
    static long reciprocalStep(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        long two = FpFormat.two(false, bits);
        return FpSoft.zeroTimesInfinity(a, b, bits) ? two
            : FpSoft.multiplyAdd(cpu, two, Fp.negate(cpu, a, bits), b, bits, 0);
    }

    /** FRSQRTS: (3 - a * b) / 2. */
    static long reciprocalRootStep(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        long half = 1L << FpFormat.fractionBits(bits) - 1;
        long three = FpFormat.two(false, bits) | half;
        return FpSoft.zeroTimesInfinity(a, b, bits) ? three - 2 * half
            : FpSoft.multiplyAdd(cpu, three, Fp.negate(cpu, a, bits), b, bits, -1);
    }

    /** URECPE: of a fixed-point fraction; below a half, all ones. */
    static long unsignedReciprocal(Cpu cpu, long a, int bits) {
        return a >>> 31 == 0 ? 0xffff_ffffL : (long) reciprocal((int) (a >>> 23)) << 23;
    }

    /** URSQRTE: below a quarter, all ones. */
    static long unsignedReciprocalRoot(Cpu cpu, long a, int bits) {
        return a >>> 30 == 0 ? 0xffff_ffffL : (long) reciprocalRoot((int) (a >>> 23)) << 23;
    }
}
