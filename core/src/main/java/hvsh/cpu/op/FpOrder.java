package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Comparison, maximum and minimum of raw values (Arm ARM DDI 0487, shared pseudocode FPCompare, FPMax, FPMaxNum, …). */
final class FpOrder {
    private static final int UNORDERED = 2;

    private FpOrder() {
    }

    /** -1, 0 or 1, or {@link #UNORDERED}; with {@code signal} a quiet NaN is invalid too. */
    private static int compare(Cpu cpu, long left, long right, int bits, boolean signal) {
        if (!FpFormat.flushes(cpu, bits)) {
            double x = Fp.number(left, bits);
            double y = Fp.number(right, bits);
            if (x < y) {
                return -1;
            }
            if (x > y) {
                return 1;
            }
            if (x == y) {
                return 0;
            }
        }
        return compareBits(cpu, left, right, bits, signal);
    }

    static int compareBits(Cpu cpu, long left, long right, int bits, boolean signal) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        if (FpFormat.isNan(a, bits) || FpFormat.isNan(b, bits)) {
            if (signal || FpFormat.isSignaling(a, bits) || FpFormat.isSignaling(b, bits)) {
                cpu.fpsr |= FpFormat.INVALID;
            }
            return UNORDERED;
        }
        return Long.compare(key(a, bits), key(b, bits));
    }

    /** A number that orders as the value does; both zeros are 0. */
    private static long key(long raw, int bits) {
        long magnitude = raw & Lanes.mask(bits) >>> 1;
        return FpFormat.negative(raw, bits) ? -magnitude : magnitude;
    }

    /** The flags of FCMP and FCMPE. */
    static int flags(Cpu cpu, long a, long b, int bits, boolean signal) {
        return switch (compare(cpu, a, b, bits, signal)) {
            case -1 -> 0b1000;
            case 0 -> 0b0110;
            case 1 -> 0b0010;
            default -> 0b0011;
        };
    }

    static long equal(Cpu cpu, long a, long b, int bits) {
        return compare(cpu, a, b, bits, false) == 0 ? -1 : 0;
    }

    static long greaterOrEqual(Cpu cpu, long a, long b, int bits) {
        int order = compare(cpu, a, b, bits, true);
        return order == 0 || order == 1 ? -1 : 0;
    }

    static long greater(Cpu cpu, long a, long b, int bits) {
        return compare(cpu, a, b, bits, true) == 1 ? -1 : 0;
    }

    static long absoluteGreaterOrEqual(Cpu cpu, long a, long b, int bits) {
        return greaterOrEqual(cpu, Fp.abs(cpu, a, bits), Fp.abs(cpu, b, bits), bits);
    }

    static long absoluteGreater(Cpu cpu, long a, long b, int bits) {
        return greater(cpu, Fp.abs(cpu, a, bits), Fp.abs(cpu, b, bits), bits);
    }

    static long max(Cpu cpu, long left, long right, int bits) {
        if (!FpFormat.flushes(cpu, bits)) {
            double x = Fp.number(left, bits);
            double y = Fp.number(right, bits);
            if (x != y && x == x && y == y) {
                return x > y ? left : right;
            }
        }
        return maxBits(cpu, left, right, bits);
    }

    static long maxBits(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        if (FpFormat.isNan(a, bits) || FpFormat.isNan(b, bits)) {
            return FpFormat.quiet(cpu, a, b, bits);
        }
        if (key(a, bits) == 0 && key(b, bits) == 0) {
            return a & b;
        }
        return key(a, bits) > key(b, bits) ? a : b;
    }

    static long min(Cpu cpu, long left, long right, int bits) {
        if (!FpFormat.flushes(cpu, bits)) {
            double x = Fp.number(left, bits);
            double y = Fp.number(right, bits);
            if (x != y && x == x && y == y) {
                return x < y ? left : right;
            }
        }
        return minBits(cpu, left, right, bits);
    }

    static long minBits(Cpu cpu, long left, long right, int bits) {
        long a = FpFormat.flush(cpu, left, bits);
        long b = FpFormat.flush(cpu, right, bits);
        if (FpFormat.isNan(a, bits) || FpFormat.isNan(b, bits)) {
            return FpFormat.quiet(cpu, a, b, bits);
        }
        if (key(a, bits) == 0 && key(b, bits) == 0) {
            return a | b;
        }
        return key(a, bits) < key(b, bits) ? a : b;
    }

    /** FMAXNM: a number wins over a quiet NaN. */
    static long maxNumber(Cpu cpu, long a, long b, int bits) {
        long loser = FpFormat.infinity(true, bits);
        return max(cpu, missing(a, b, bits) ? loser : a, missing(b, a, bits) ? loser : b, bits);
    }

    /** FMINNM. */
    static long minNumber(Cpu cpu, long a, long b, int bits) {
        long loser = FpFormat.infinity(false, bits);
        return min(cpu, missing(a, b, bits) ? loser : a, missing(b, a, bits) ? loser : b, bits);
    }

    private static boolean quietNan(long raw, int bits) {
        return FpFormat.isNan(raw, bits) && !FpFormat.isSignaling(raw, bits);
    }

    private static boolean missing(long raw, long other, int bits) {
        return quietNan(raw, bits) && !quietNan(other, bits);
    }
}
