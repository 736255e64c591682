package hvsh.cpu.op;

import hvsh.cpu.Cpu;
import java.math.BigInteger;

/** IEEE 754 arithmetic as the Arm ARM's shared pseudocode has it: every rounding mode, NaN rule and cumulative flag (DDI 0487, FPAdd, FPMul, …). */
final class FpSoft {
    private FpSoft() {
    }

    static long add(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        if (FpFormat.isNan(a, bits) || FpFormat.isNan(b, bits)) {
            return FpFormat.quiet(cpu, a, b, bits);
        }
        if (FpFormat.isInfinite(a, bits)) {
            return FpFormat.isInfinite(b, bits) && a != b ? FpFormat.invalid(cpu, bits) : a;
        }
        if (FpFormat.isInfinite(b, bits)) {
            return b;
        }
        return sum(cpu, FpNumber.of(a, bits), FpNumber.of(b, bits), bits);
    }

    static long sub(Cpu cpu, long left, long right, int bits) {
        // A NaN keeps its sign, so only numbers are negated.
        return add(cpu, left, FpFormat.isNan(right, bits) ? right : Fp.negate(cpu, right, bits), bits);
    }

    private static long sum(Cpu cpu, FpNumber a, FpNumber b, int bits) {
        if (a.isZero() && b.isZero()) {
            return a.negative() == b.negative() ? FpFormat.sign(a.negative(), bits) : exactZero(cpu, bits);
        }
        if (a.isZero() || !b.isZero() && b.exponent() > a.exponent()) {
            return sum(cpu, b, a, bits);
        }
        long far = b.isZero() ? 0 : FpNumber.shiftRightSticky(b.significand(), a.exponent() - b.exponent());
        long sum = a.negative() == b.negative() ? a.significand() + far : a.significand() - far;
        if (sum == 0) {
            return exactZero(cpu, bits);
        }
        boolean negative = a.negative() ^ sum < 0 & a.negative() != b.negative();
        long magnitude = negative == a.negative() ? sum : -sum;
        return FpNumber.round(cpu, bits, negative, a.exponent(), magnitude, FpFormat.rounding(cpu));
    }

    /** The zero that opposite numbers add up to. */
    private static long exactZero(Cpu cpu, int bits) {
        return FpFormat.sign(FpFormat.rounding(cpu) == FpFormat.DOWN, bits);
    }

    static long mul(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        if (FpFormat.isNan(a, bits) || FpFormat.isNan(b, bits)) {
            return FpFormat.quiet(cpu, a, b, bits);
        }
        if (zeroTimesInfinity(a, b, bits)) {
            return FpFormat.invalid(cpu, bits);
        }
        boolean negative = FpFormat.negative(a ^ b, bits);
        if (FpFormat.isInfinite(a, bits) || FpFormat.isInfinite(b, bits)) {
            return FpFormat.infinity(negative, bits);
        }
        if (FpFormat.isZero(a, bits) || FpFormat.isZero(b, bits)) {
            return FpFormat.sign(negative, bits);
        }
        FpNumber x = FpNumber.of(a, bits);
        FpNumber y = FpNumber.of(b, bits);
        long product = Math.multiplyHigh(x.significand(), y.significand())
            | (x.significand() * y.significand() != 0 ? 1 : 0);
        return FpNumber.round(cpu, bits, negative, x.exponent() + y.exponent() + 64, product, FpFormat.rounding(cpu));
    }

    static boolean zeroTimesInfinity(long a, long b, int bits) {
        return FpFormat.isZero(a, bits) && FpFormat.isInfinite(b, bits)
            || FpFormat.isInfinite(a, bits) && FpFormat.isZero(b, bits);
    }

    /** FMULX: as FMUL, but zero times infinity is two. */
    static long mulExtended(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        return zeroTimesInfinity(a, b, bits) ? FpFormat.two(FpFormat.negative(a ^ b, bits), bits) : mul(cpu, a, b, bits);
    }

    static long div(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        if (FpFormat.isNan(a, bits) || FpFormat.isNan(b, bits)) {
            return FpFormat.quiet(cpu, a, b, bits);
        }
        boolean infinite = FpFormat.isInfinite(a, bits);
        boolean zero = FpFormat.isZero(a, bits);
        if (infinite && FpFormat.isInfinite(b, bits) || zero && FpFormat.isZero(b, bits)) {
            return FpFormat.invalid(cpu, bits);
        }
        boolean negative = FpFormat.negative(a ^ b, bits);
        if (infinite || FpFormat.isZero(b, bits)) {
            cpu.fpsr |= infinite ? 0 : FpFormat.DIVIDE_BY_ZERO;
            return FpFormat.infinity(negative, bits);
        }
        if (zero || FpFormat.isInfinite(b, bits)) {
            return FpFormat.sign(negative, bits);
        }
        FpNumber x = FpNumber.of(a, bits);
        FpNumber y = FpNumber.of(b, bits);
        return FpNumber.round(cpu, bits, negative, x.exponent() - y.exponent() - 62,
            quotient(x.significand(), y.significand()), FpFormat.rounding(cpu));
    }

    /** a * 2^62 / b of two normal significands, sticky. */
    private static long quotient(long a, long b) {
        long rest = a;
        long quotient = 0;
        for (int i = 0; i < 63; i++) {
            quotient <<= 1;
            if (Long.compareUnsigned(rest, b) >= 0) {
                rest -= b;
                quotient |= 1;
            }
            rest <<= 1;
        }
        return rest == 0 ? quotient : quotient | 1;
    }

    static long sqrt(Cpu cpu, long operand, int bits) {
        long a = FpFormat.flush(cpu, operand, bits);
        if (FpFormat.isNan(a, bits)) {
            return FpFormat.quiet(cpu, a, bits);
        }
        if (FpFormat.isZero(a, bits)) {
            return a;
        }
        if (FpFormat.negative(a, bits)) {
            return FpFormat.invalid(cpu, bits);
        }
        if (FpFormat.isInfinite(a, bits)) {
            return a;
        }
        FpNumber x = FpNumber.of(a, bits);
        int odd = x.exponent() & 1;
        return FpNumber.round(cpu, bits, false, (x.exponent() - odd - 52) / 2, root(x.significand() << odd),
            FpFormat.rounding(cpu));
    }

    /** The square root of value * 2^52, sticky, digit by digit. */
    private static long root(long value) {
        long digits = value;
        long rest = 0;
        long root = 0;
        for (int i = 0; i < 58; i++) {
            rest = rest << 2 | digits >>> 62;
            digits <<= 2;
            long trial = root << 2 | 1;
            root <<= 1;
            if (rest >= trial) {
                rest -= trial;
                root |= 1;
            }
        }
        return rest == 0 ? root : root | 1;
    }

    /** (addend + a * b) * 2^scale, rounded once. */
    static long multiplyAdd(Cpu cpu, long addend, long left, long right, int bits, int scale) {
        long c = FpFormat.flush(cpu, addend, bits);
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        boolean undefinedProduct = zeroTimesInfinity(a, b, bits);
        if (undefinedProduct && FpFormat.isNan(c, bits) && !FpFormat.isSignaling(c, bits)) {
            return FpFormat.invalid(cpu, bits);
        }
        if (FpFormat.isNan(a, bits) || FpFormat.isNan(b, bits) || FpFormat.isNan(c, bits)) {
            return FpFormat.quiet(cpu, c, a, b, bits);
        }
        boolean negative = FpFormat.negative(a ^ b, bits);
        boolean infiniteProduct = FpFormat.isInfinite(a, bits) || FpFormat.isInfinite(b, bits);
        boolean opposite = negative != FpFormat.negative(c, bits);
        if (undefinedProduct || infiniteProduct && FpFormat.isInfinite(c, bits) && opposite) {
            return FpFormat.invalid(cpu, bits);
        }
        if (infiniteProduct || FpFormat.isInfinite(c, bits)) {
            return infiniteProduct ? FpFormat.infinity(negative, bits) : c;
        }
        boolean zeroProduct = FpFormat.isZero(a, bits) || FpFormat.isZero(b, bits);
        if (zeroProduct && FpFormat.isZero(c, bits) && !opposite) {
            return FpFormat.sign(negative, bits);
        }
        return exact(cpu, FpNumber.of(c, bits), FpNumber.of(a, bits), FpNumber.of(b, bits), bits, scale);
    }

    private static long exact(Cpu cpu, FpNumber c, FpNumber a, FpNumber b, int bits, int scale) {
        BigInteger product = big(a).multiply(big(b));
        int exponent = a.exponent() + b.exponent();
        int low = product.signum() == 0 ? c.exponent() : c.isZero() ? exponent : Math.min(exponent, c.exponent());
        BigInteger sum = product.shiftLeft(product.signum() == 0 ? 0 : exponent - low)
            .add(big(c).shiftLeft(c.isZero() ? 0 : c.exponent() - low));
        if (sum.signum() == 0) {
            return exactZero(cpu, bits);
        }
        BigInteger magnitude = sum.abs();
        int excess = Math.max(magnitude.bitLength() - 63, 0);
        long significand = magnitude.shiftRight(excess).longValue()
            | (magnitude.getLowestSetBit() < excess ? 1 : 0);
        return FpNumber.round(cpu, bits, sum.signum() < 0, low + excess + scale, significand, FpFormat.rounding(cpu));
    }

    private static BigInteger big(FpNumber number) {
        return BigInteger.valueOf(number.negative() ? -number.significand() : number.significand());
    }
}
