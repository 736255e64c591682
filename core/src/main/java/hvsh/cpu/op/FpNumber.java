package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** A finite number as significand * 2^exponent; unless zero, the significand's top bit is bit 62. */
record FpNumber(boolean negative, int exponent, long significand) {

    /** Takes a finite number apart; denormals have been flushed before, if they are to be. */
    static FpNumber of(long raw, int bits) {
        int fractionBits = FpFormat.fractionBits(bits);
        long fraction = raw & (1L << fractionBits) - 1;
        int field = (int) (raw >>> fractionBits) & FpFormat.exponentOnes(bits);
        boolean negative = FpFormat.negative(raw, bits);
        int exponent = Math.max(field, 1) - FpFormat.bias(bits) - fractionBits;
        return field == 0 && fraction == 0 ? new FpNumber(negative, 0, 0)
            : normal(negative, exponent, field == 0 ? fraction : fraction | 1L << fractionBits);
    }

    /** Moves the top bit of a positive significand to bit 62. */
    private static FpNumber normal(boolean negative, int exponent, long significand) {
        int shift = Long.numberOfLeadingZeros(significand) - 1;
        return new FpNumber(negative, exponent - shift, significand << shift);
    }

    boolean isZero() {
        return significand == 0;
    }

    /** A right shift that keeps, in the lowest bit, whether anything was lost. */
    static long shiftRightSticky(long value, int by) {
        if (by == 0) {
            return value;
        }
        if (by > 63) {
            return value == 0 ? 0 : 1;
        }
        return value >>> by | (value << 64 - by != 0 ? 1 : 0);
    }

    /**
     * FPRound: the nearest representable value, with the flags of overflow, underflow and inexactness (Arm ARM DDI 0487, shared pseudocode).
     *
     * @param significand unsigned and not zero; its lowest bit may be sticky if its top bits are more than the format has
     */
    static long round(Cpu cpu, int bits, boolean negative, int exponent, long significand, int rounding) {
        return round(cpu, bits, negative, exponent, significand, rounding, FpFormat.flushes(cpu, bits), false);
    }

    /** FPRoundCV: the same for conversion between formats, which may be to the alternative half precision and does not heed FZ16. */
    static long convert(Cpu cpu, int bits, boolean negative, int exponent, long significand, int rounding) {
        return round(cpu, bits, negative, exponent, significand, rounding, bits != 16 && FpFormat.flushes(cpu, bits),
            FpFormat.alternativeHalf(cpu, bits));
    }

    private static long round(Cpu cpu, int bits, boolean negative, int exponent, long significand, int rounding, boolean flushes,
            boolean alternative) {
        int zeros = Long.numberOfLeadingZeros(significand);
        long top = significand << zeros;
        int biased = exponent - zeros + 63 + FpFormat.bias(bits);
        if (biased < 1) {
            if (flushes) {
                cpu.fpsr |= FpFormat.UNDERFLOW;
                return FpFormat.sign(negative, bits);
            }
            top = shiftRightSticky(top, 1 - biased);
        }
        int drop = 63 - FpFormat.fractionBits(bits);
        long rest = top & (1L << drop) - 1;
        long kept = roundBits(top >>> drop, rest, drop, negative, rounding);
        // The fraction's carry runs into the exponent field, which is just what rounding up to the next binade means.
        long magnitude = kept + ((long) Math.max(biased - 1, 0) << FpFormat.fractionBits(bits));
        if (alternative) {
            if (magnitude > 0x7fff) {
                cpu.fpsr |= FpFormat.INVALID;
                return FpFormat.sign(negative, bits) | 0x7fff;
            }
        } else if (biased >= FpFormat.exponentOnes(bits) || magnitude >= FpFormat.infinity(false, bits)) {
            return overflow(cpu, negative, bits, rounding);
        }
        if (rest != 0) {
            cpu.fpsr |= biased < 1 ? FpFormat.UNDERFLOW | FpFormat.INEXACT : FpFormat.INEXACT;
        }
        return FpFormat.sign(negative, bits) | magnitude;
    }

    /** Rounds {@code kept} by what was dropped behind it, {@code rest} of {@code drop} bits. */
    static long roundBits(long kept, long rest, int drop, boolean negative, int rounding) {
        long half = 1L << drop - 1;
        return switch (rounding) {
            case FpFormat.NEAREST -> kept
                + (Long.compareUnsigned(rest, half) > 0 || rest == half && (kept & 1) != 0 ? 1 : 0);
            case FpFormat.UP -> kept + (rest != 0 && !negative ? 1 : 0);
            case FpFormat.DOWN -> kept + (rest != 0 && negative ? 1 : 0);
            case FpFormat.AWAY -> kept + (Long.compareUnsigned(rest, half) >= 0 ? 1 : 0);
            case FpFormat.ODD -> rest != 0 ? kept | 1 : kept;
            default -> kept;
        };
    }

    /** The result of overflow: infinity, or the largest number where the rounding mode holds back. */
    static long overflow(Cpu cpu, boolean negative, int bits, int rounding) {
        cpu.fpsr |= FpFormat.OVERFLOW | FpFormat.INEXACT;
        boolean infinite = rounding == FpFormat.NEAREST || rounding == (negative ? FpFormat.DOWN : FpFormat.UP);
        return infinite ? FpFormat.infinity(negative, bits) : FpFormat.largest(negative, bits);
    }
}
