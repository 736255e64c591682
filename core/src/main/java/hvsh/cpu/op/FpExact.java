package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Floating-point arithmetic where a glance at the host's result is not enough for {@link Fp}, but the exact remainder is:
 * zeros, and results from which it is still to be found out whether they are inexact. Rounding is to nearest and denormals
 * are not flushed, or {@link FpSoft} does it; so it does whatever comes near the ends of the range.
 *
 * <p>The remainders are those of error-free transformations (Handbook of Floating-Point Arithmetic, 4.3 and 4.4): Knuth's
 * of a sum, and of products, quotients and roots by one fused operation. Floats are judged in double precision, where their
 * products are exact.
 */
final class FpExact {
    /** Bounds between which no operation on two numbers, and no remainder of it, overflows or underflows. */
    private static final double SMALL = 0x1p-450;
    private static final double LARGE = 0x1p450;

    private FpExact() {
    }

    private static boolean moderate(double value) {
        double magnitude = Math.abs(value);
        return magnitude > SMALL && magnitude < LARGE;
    }

    private static boolean moderateOrZero(double value) {
        return value == 0 || moderate(value);
    }

    private static long flagged(Cpu cpu, long result, boolean inexact) {
        if (inexact) {
            cpu.fpsr |= FpFormat.INEXACT;
        }
        return result;
    }

    /** What rounding took from x + y. */
    private static double rest(double x, double y, double sum) {
        double second = sum - x;
        return (x - (sum - second)) + (y - second);
    }

    static long add(Cpu cpu, long a, long b, int bits) {
        double x = Fp.number(a, bits);
        double y = Fp.number(b, bits);
        double sum = x + y;
        if (FpFormat.plain(cpu) && moderateOrZero(x) && moderateOrZero(y)) {
            if (bits == 64) {
                return flagged(cpu, Fp.raw(sum), rest(x, y, sum) != 0);
            }
            long result = Fp.raw(Fp.single(a) + Fp.single(b));
            if (Fp.finite(result, 32)) {
                return flagged(cpu, result, rest(x, y, sum) != 0 || (float) sum != sum);
            }
        }
        return FpSoft.add(cpu, a, b, bits);
    }

    static long sub(Cpu cpu, long a, long b, int bits) {
        boolean number = Fp.finite(b, bits);
        return number ? add(cpu, a, Fp.negate(cpu, b, bits), bits) : FpSoft.sub(cpu, a, b, bits);
    }

    static long mul(Cpu cpu, long a, long b, int bits) {
        double x = Fp.number(a, bits);
        double y = Fp.number(b, bits);
        double product = x * y;
        if (FpFormat.plain(cpu)) {
            if (product == 0 && (x == 0 || y == 0)) {
                return Fp.negate(cpu, 0, bits) & (a ^ b);
            }
            if (bits == 64 && moderate(x) && moderate(y)) {
                return flagged(cpu, Fp.raw(product), Math.fma(x, y, -product) != 0);
            }
            if (bits == 32) {
                float result = Fp.single(a) * Fp.single(b);
                if (Fp.normal(Fp.raw(result), 32)) {
                    return flagged(cpu, Fp.raw(result), result != product);
                }
            }
        }
        return FpSoft.mul(cpu, a, b, bits);
    }

    static long div(Cpu cpu, long a, long b, int bits) {
        double x = Fp.number(a, bits);
        double y = Fp.number(b, bits);
        double quotient = x / y;
        if (FpFormat.plain(cpu)) {
            if (quotient == 0 && (x == 0 || Double.isInfinite(y))) {
                return Fp.negate(cpu, 0, bits) & (a ^ b);
            }
            if (bits == 64 && moderate(x) && moderate(y)) {
                return flagged(cpu, Fp.raw(quotient), Math.fma(-quotient, y, x) != 0);
            }
            if (bits == 32) {
                float result = Fp.single(a) / Fp.single(b);
                if (Fp.normal(Fp.raw(result), 32)) {
                    return flagged(cpu, Fp.raw(result), result * y != x);
                }
            }
        }
        return FpSoft.div(cpu, a, b, bits);
    }

    static long sqrt(Cpu cpu, long a, int bits) {
        double x = Fp.number(a, bits);
        if (FpFormat.plain(cpu) && moderateOrZero(x) && !(x < 0)) {
            double root = Math.sqrt(x);
            if (bits == 64) {
                return flagged(cpu, Fp.raw(root), Math.fma(-root, root, x) != 0);
            }
            double rounded = (float) root;
            return flagged(cpu, Fp.raw((float) root), rounded * rounded != x);
        }
        return FpSoft.sqrt(cpu, a, bits);
    }

    /** Only what is exact, which is what products of small integers are; a remainder in two parts is not worth judging. */
    static long multiplyAdd(Cpu cpu, long addend, long a, long b, int bits) {
        double x = Fp.number(a, bits);
        double y = Fp.number(b, bits);
        double z = Fp.number(addend, bits);
        if (FpFormat.plain(cpu) && moderateOrZero(x) && moderateOrZero(y) && moderateOrZero(z)) {
            double product = x * y;
            double sum = product + z;
            if (Math.fma(x, y, -product) == 0 && rest(product, z, sum) == 0 && (bits == 64 || (float) sum == sum)) {
                return bits == 64 ? Fp.raw(sum) : Fp.raw((float) sum);
            }
        }
        return FpSoft.multiplyAdd(cpu, addend, a, b, bits, 0);
    }
}
