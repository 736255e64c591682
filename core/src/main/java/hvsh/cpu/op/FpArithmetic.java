package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Floating-point arithmetic, scalar (q = -1) and vector, of lanes of 32 (size = 2) or 64 bits (Arm ARM DDI 0487 C4.1). */
public final class FpArithmetic {
    private FpArithmetic() {
    }

    public static void fadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::add);
    }

    public static void fsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::sub);
    }

    public static void fmul(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::mul);
    }

    public static void fdiv(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::div);
    }

    public static void fnmul(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::negatedMul);
    }

    public static void fmulx(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpSoft::mulExtended);
    }

    public static void fabd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::absoluteDifference);
    }

    public static void fmax(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::max);
    }

    public static void fmin(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::min);
    }

    public static void fmaxnm(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::maxNumber);
    }

    public static void fminnm(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::minNumber);
    }

    public static void frecps(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpEstimate::reciprocalStep);
    }

    public static void frsqrts(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpEstimate::reciprocalRootStep);
    }

    public static void fabs(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, Fp::abs);
    }

    public static void fneg(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, Fp::negate);
    }

    public static void fsqrt(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, Fp::sqrt);
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
