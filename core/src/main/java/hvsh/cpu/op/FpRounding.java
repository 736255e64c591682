package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Conversion between formats, integers and fixed point (Arm ARM DDI 0487, shared pseudocode FPConvert, FPToFixed, FixedToFP, FPRoundInt). */
final class FpRounding {
    private FpRounding() {
    }

    /** FPConvert; {@code rounding} is a mode of {@link FpFormat}. */
    static long convert(Cpu cpu, long operand, int from, int to, int rounding) {
        if (FpFormat.plain(cpu)) {
            if (from == 32 && to == 64 && Fp.finite(operand, 32)) {
                return Fp.raw((double) Fp.single(operand));
            }
            if (from == 64 && to == 32 && rounding == FpFormat.NEAREST) {
                float result = (float) Double.longBitsToDouble(operand);
                if (Fp.normal(Fp.raw(result), 32)) {
                    cpu.fpsr |= result == Double.longBitsToDouble(operand) ? 0 : FpFormat.INEXACT;
                    return Fp.raw(result);
                }
            }
        }
        return convertBits(cpu, operand, from, to, rounding);
    }

    static long convertBits(Cpu cpu, long operand, int from, int to, int rounding) {
        long a = from == 16 ? operand : FpFormat.flush(cpu, operand, from);
        boolean negative = FpFormat.negative(a, from);
        if (!FpFormat.alternativeHalf(cpu, from)) {
            if (FpFormat.isNan(a, from)) {
                return convertNan(cpu, a, from, to);
            }
            if (FpFormat.isInfinite(a, from)) {
                if (FpFormat.alternativeHalf(cpu, to)) {
                    cpu.fpsr |= FpFormat.INVALID;
                    return FpFormat.sign(negative, to) | 0x7fff;
                }
                return FpFormat.infinity(negative, to);
            }
        }
        FpNumber number = FpNumber.of(a, from);
        return number.isZero() ? FpFormat.sign(negative, to)
            : FpNumber.convert(cpu, to, negative, number.exponent(), number.significand(), rounding);
    }

    private static long convertNan(Cpu cpu, long nan, int from, int to) {
        long sign = FpFormat.sign(FpFormat.negative(nan, from), to);
        boolean lost = FpFormat.alternativeHalf(cpu, to);
        if (lost || FpFormat.isSignaling(nan, from)) {
            cpu.fpsr |= FpFormat.INVALID;
        }
        if (lost) {
            return sign;
        }
        if (FpFormat.wantsDefaultNan(cpu)) {
            return FpFormat.defaultNan(to);
        }
        int shift = FpFormat.fractionBits(from) - FpFormat.fractionBits(to);
        long payload = nan & FpFormat.quietBit(from) - 1;
        return sign | FpFormat.defaultNan(to) | (shift >= 0 ? payload >>> shift : payload << -shift);
    }

    /** FPToFixed: to an integer of {@code size} bits, scaled by 2^fraction, saturated. */
    static long toFixed(Cpu cpu, long operand, int bits, int fraction, boolean unsigned, int rounding, int size) {
        if (fraction == 0 && rounding == FpFormat.ZERO && !FpFormat.flushes(cpu, bits)) {
            double value = Fp.number(operand, bits);
            long whole = (long) value;
            // The ends of the range may also come of what is beyond them.
            boolean fits = whole != Long.MAX_VALUE && (unsigned ? whole >= 0 && (size == 64 || whole >>> 32 == 0)
                : whole != Long.MIN_VALUE && whole == Lanes.signed(whole, size));
            if (fits && !Double.isNaN(value)) {
                cpu.fpsr |= whole == value ? 0 : FpFormat.INEXACT;
                return whole & Lanes.mask(size);
            }
        }
        return toFixedBits(cpu, operand, bits, fraction, unsigned, rounding, size);
    }

    static long toFixedBits(Cpu cpu, long operand, int bits, int fraction, boolean unsigned, int rounding, int size) {
        long a = FpFormat.flush(cpu, operand, bits);
        if (FpFormat.isNan(a, bits)) {
            cpu.fpsr |= FpFormat.INVALID;
            return 0;
        }
        boolean negative = FpFormat.negative(a, bits);
        long limit = unsigned ? negative ? 0 : Lanes.mask(size) : (Lanes.mask(size) >>> 1) + (negative ? 1 : 0);
        FpNumber number = FpNumber.of(a, bits);
        int exponent = number.exponent() + fraction;
        boolean huge = FpFormat.isInfinite(a, bits) || !number.isZero() && exponent > 1;
        long magnitude = huge ? 0 : integer(number.significand(), exponent, negative, rounding);
        if (huge || Long.compareUnsigned(magnitude, limit) > 0) {
            cpu.fpsr |= FpFormat.INVALID;
            magnitude = limit;
        } else if (inexact(number.significand(), exponent)) {
            cpu.fpsr |= FpFormat.INEXACT;
        }
        return (negative ? -magnitude : magnitude) & Lanes.mask(size);
    }

    /** significand * 2^exponent, rounded to an integer. */
    private static long integer(long significand, int exponent, boolean negative, int rounding) {
        if (exponent >= 0) {
            return significand << exponent;
        }
        int drop = Math.min(-exponent, 64);
        if (drop == 64) {
            // Less than a half: any rest between none and half will do.
            return FpNumber.roundBits(0, significand == 0 ? 0 : 1, 64, negative, rounding);
        }
        return FpNumber.roundBits(significand >>> drop, significand & (1L << drop) - 1, drop, negative, rounding);
    }

    private static boolean inexact(long significand, int exponent) {
        return exponent < 0 && significand != 0 && (exponent <= -64 || (significand & (1L << -exponent) - 1) != 0);
    }

    /** FixedToFP of an integer of {@code size} bits, divided by 2^fraction. */
    static long fromFixed(Cpu cpu, long operand, int size, int fraction, boolean unsigned, int bits) {
        long value = unsigned ? operand & Lanes.mask(size) : Lanes.signed(operand, size);
        // Of Long.MIN_VALUE the magnitude is negative, but that number is exact too.
        boolean exact = Math.abs(value) <= 1L << FpFormat.fractionBits(bits);
        if (bits > 16 && fraction == 0 && (value >= 0 || !unsigned) && (exact || FpFormat.hostArithmetic(cpu))) {
            return bits == 64 ? Fp.raw((double) value) : Fp.raw((float) value);
        }
        return fromFixedBits(cpu, operand, size, fraction, unsigned, bits);
    }

    static long fromFixedBits(Cpu cpu, long operand, int size, int fraction, boolean unsigned, int bits) {
        long value = unsigned ? operand & Lanes.mask(size) : Lanes.signed(operand, size);
        if (value == 0) {
            return 0;
        }
        boolean negative = !unsigned && value < 0;
        return FpNumber.round(cpu, bits, negative, -fraction, negative ? -value : value, FpFormat.rounding(cpu));
    }

    /** FPRoundInt: to an integral value of the same format; {@code exact} raises inexactness. */
    static long toIntegral(Cpu cpu, long operand, int bits, int rounding, boolean exact) {
        double value = Fp.number(operand, bits);
        if (!FpFormat.flushes(cpu, bits) && !Double.isNaN(value) && rounding <= FpFormat.ZERO) {
            double whole = switch (rounding) {
                case FpFormat.NEAREST -> Math.rint(value);
                case FpFormat.UP -> Math.ceil(value);
                case FpFormat.DOWN -> Math.floor(value);
                default -> value < 0 ? Math.ceil(value) : Math.floor(value);
            };
            cpu.fpsr |= exact && whole != value ? FpFormat.INEXACT : 0;
            return Fp.raw(whole, bits);
        }
        return toIntegralBits(cpu, operand, bits, rounding, exact);
    }

    static long toIntegralBits(Cpu cpu, long operand, int bits, int rounding, boolean exact) {
        long a = FpFormat.flush(cpu, operand, bits);
        if (FpFormat.isNan(a, bits)) {
            return FpFormat.quiet(cpu, a, bits);
        }
        FpNumber number = FpNumber.of(a, bits);
        if (FpFormat.isInfinite(a, bits) || !inexact(number.significand(), number.exponent())) {
            return a;
        }
        if (exact) {
            cpu.fpsr |= FpFormat.INEXACT;
        }
        boolean negative = number.negative();
        long magnitude = integer(number.significand(), number.exponent(), negative, rounding);
        return magnitude == 0 ? FpFormat.sign(negative, bits) : FpNumber.round(cpu, bits, negative, 0, magnitude, rounding);
    }
}
