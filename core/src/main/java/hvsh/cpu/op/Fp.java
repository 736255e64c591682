package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Floating-point arithmetic on raw values of 32 or 64 bits. The host computes where its result is known to be the guest's
 * (see {@link FpFormat#hostArithmetic}) and is normal; everything else goes to {@link FpSoft}.
 */
final class Fp {
    private Fp() {
    }

    static float single(long raw) {
        return Float.intBitsToFloat((int) raw);
    }

    /** The smallest normal number itself may have been rounded up to, and then underflow is to be flagged. */
    private static boolean normal(double value) {
        double magnitude = Math.abs(value);
        return magnitude > Double.MIN_NORMAL && magnitude <= Double.MAX_VALUE;
    }

    private static boolean normal(float value) {
        float magnitude = Math.abs(value);
        return magnitude > Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
    }

    static long add(Cpu cpu, long a, long b, int bits) {
        if (FpFormat.hostArithmetic(cpu)) {
            if (bits == 64) {
                double result = Double.longBitsToDouble(a) + Double.longBitsToDouble(b);
                if (normal(result)) {
                    return Double.doubleToRawLongBits(result);
                }
            } else {
                float result = single(a) + single(b);
                if (normal(result)) {
                    return Float.floatToRawIntBits(result);
                }
            }
        }
        return FpSoft.add(cpu, a, b, bits);
    }

    static long sub(Cpu cpu, long a, long b, int bits) {
        if (FpFormat.hostArithmetic(cpu)) {
            if (bits == 64) {
                double result = Double.longBitsToDouble(a) - Double.longBitsToDouble(b);
                if (normal(result)) {
                    return Double.doubleToRawLongBits(result);
                }
            } else {
                float result = single(a) - single(b);
                if (normal(result)) {
                    return Float.floatToRawIntBits(result);
                }
            }
        }
        return FpSoft.sub(cpu, a, b, bits);
    }

    static long mul(Cpu cpu, long a, long b, int bits) {
        if (FpFormat.hostArithmetic(cpu)) {
            if (bits == 64) {
                double result = Double.longBitsToDouble(a) * Double.longBitsToDouble(b);
                if (normal(result)) {
                    return Double.doubleToRawLongBits(result);
                }
            } else {
                float result = single(a) * single(b);
                if (normal(result)) {
                    return Float.floatToRawIntBits(result);
                }
            }
        }
        return FpSoft.mul(cpu, a, b, bits);
    }

    static long div(Cpu cpu, long a, long b, int bits) {
        if (FpFormat.hostArithmetic(cpu)) {
            if (bits == 64) {
                double result = Double.longBitsToDouble(a) / Double.longBitsToDouble(b);
                if (normal(result)) {
                    return Double.doubleToRawLongBits(result);
                }
            } else {
                float result = single(a) / single(b);
                if (normal(result)) {
                    return Float.floatToRawIntBits(result);
                }
            }
        }
        return FpSoft.div(cpu, a, b, bits);
    }

    static long sqrt(Cpu cpu, long a, int bits) {
        if (FpFormat.hostArithmetic(cpu)) {
            double root = Math.sqrt(bits == 64 ? Double.longBitsToDouble(a) : single(a));
            if (bits == 64 && normal(root)) {
                return Double.doubleToRawLongBits(root);
            }
            if (bits == 32 && normal((float) root)) {
                return Float.floatToRawIntBits((float) root);
            }
        }
        return FpSoft.sqrt(cpu, a, bits);
    }

    /** addend + a * b, rounded once. */
    static long multiplyAdd(Cpu cpu, long addend, long a, long b, int bits) {
        if (FpFormat.hostArithmetic(cpu)) {
            if (bits == 64) {
                double result = Math.fma(Double.longBitsToDouble(a), Double.longBitsToDouble(b), Double.longBitsToDouble(addend));
                if (normal(result)) {
                    return Double.doubleToRawLongBits(result);
                }
            } else {
                float result = Math.fma(single(a), single(b), single(addend));
                if (normal(result)) {
                    return Float.floatToRawIntBits(result);
                }
            }
        }
        return FpSoft.multiplyAdd(cpu, addend, a, b, bits, 0);
    }

    static long multiplySubtract(Cpu cpu, long addend, long a, long b, int bits) {
        return multiplyAdd(cpu, addend, negate(cpu, a, bits), b, bits);
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
