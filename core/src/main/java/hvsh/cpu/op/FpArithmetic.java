package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Floating-point arithmetic, scalar (q = -1) and vector, of lanes of 32 (size = 2) or 64 bits (Arm ARM DDI 0487 C4.1). */
public final class FpArithmetic {
    private FpArithmetic() {
    }

    public static void fadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, Fp.add(cpu, v[2 * n], v[2 * m], 8 << size), 0);
        } else {
            long low = Fp.addWord(cpu, v[2 * n], v[2 * m], size);
            Lanes.put(cpu, d, low, q == 1 ? Fp.addWord(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
        }
    }

    public static void fsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, Fp.sub(cpu, v[2 * n], v[2 * m], 8 << size), 0);
        } else {
            long low = Fp.subWord(cpu, v[2 * n], v[2 * m], size);
            Lanes.put(cpu, d, low, q == 1 ? Fp.subWord(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
        }
    }

    public static void fmul(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, Fp.mul(cpu, v[2 * n], v[2 * m], 8 << size), 0);
        } else {
            long low = Fp.mulWord(cpu, v[2 * n], v[2 * m], size);
            Lanes.put(cpu, d, low, q == 1 ? Fp.mulWord(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
        }
    }

    public static void fdiv(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, Fp.div(cpu, v[2 * n], v[2 * m], 8 << size), 0);
        } else {
            long low = Fp.divWord(cpu, v[2 * n], v[2 * m], size);
            Lanes.put(cpu, d, low, q == 1 ? Fp.divWord(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
        }
    }

    /** Scalar only. */
    public static void fnmul(Cpu cpu, int q, int size, int m, int n, int d) {
        int bits = 8 << size;
        Lanes.put(cpu, d, Fp.negatedMul(cpu, cpu.v[2 * n], cpu.v[2 * m], bits), 0);
    }

    public static void fmulx(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpSoft::mulExtended);
    }

    public static void fabd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::absoluteDifference);
    }

    public static void fmax(Cpu cpu, int q, int size, int m, int n, int d) {
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, FpOrder.max(cpu, Lanes.get(cpu, n, size, 0), Lanes.get(cpu, m, size, 0), 8 << size), 0);
        } else {
            Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::max);
        }
    }

    public static void fmin(Cpu cpu, int q, int size, int m, int n, int d) {
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, FpOrder.min(cpu, Lanes.get(cpu, n, size, 0), Lanes.get(cpu, m, size, 0), 8 << size), 0);
        } else {
            Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::min);
        }
    }

    public static void fmaxnm(Cpu cpu, int q, int size, int m, int n, int d) {
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, FpOrder.maxNumber(cpu, Lanes.get(cpu, n, size, 0), Lanes.get(cpu, m, size, 0), 8 << size), 0);
        } else {
            Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::maxNumber);
        }
    }

    public static void fminnm(Cpu cpu, int q, int size, int m, int n, int d) {
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, FpOrder.minNumber(cpu, Lanes.get(cpu, n, size, 0), Lanes.get(cpu, m, size, 0), 8 << size), 0);
        } else {
            Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::minNumber);
        }
    }

    public static void frecps(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpEstimate::reciprocalStep);
    }

    public static void frsqrts(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpEstimate::reciprocalRootStep);
    }

    public static void fabs(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long kept = Lanes.lowest(q, size) & ~Swar.tops(size);
        Lanes.put(cpu, d, cpu.v[2 * n] & kept, q == 1 ? cpu.v[2 * n + 1] & kept : 0);
    }

    public static void fneg(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long tops = Swar.tops(size);
        Lanes.put(cpu, d, (cpu.v[2 * n] ^ tops) & Lanes.lowest(q, size), q == 1 ? cpu.v[2 * n + 1] ^ tops : 0);
    }

    public static void fsqrt(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, Fp.sqrt(cpu, cpu.v[2 * n], 8 << size), 0);
        } else {
            long low = Fp.sqrtWord(cpu, cpu.v[2 * n], size);
            Lanes.put(cpu, d, low, q == 1 ? Fp.sqrtWord(cpu, cpu.v[2 * n + 1], size) : 0);
        }
    }

    public static void frecpe(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, FpEstimate::reciprocal);
    }

    public static void frsqrte(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, FpEstimate::reciprocalRoot);
    }

    public static void frecpx(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, FpEstimate::exponent);
    }

    public static void urecpe(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, FpEstimate::unsignedReciprocal);
    }

    public static void ursqrte(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, FpEstimate::unsignedReciprocalRoot);
    }
}
