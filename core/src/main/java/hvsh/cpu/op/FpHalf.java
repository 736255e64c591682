package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Half precision arithmetic where the wider formats are left to the host (FEAT_FP16, Arm ARM DDI 0487 C7.2), scalar (q = -1)
 * and vector. Everything else does for lanes of 16 bits what it does for others.
 */
public final class FpHalf {
    private static final int SIZE = 1;
    private static final int BITS = 16;

    private FpHalf() {
    }

    private static void binary(Cpu cpu, int q, int m, int n, int d, Lanes.Binary op) {
        Lanes.binary(cpu, Lanes.width(cpu, q, SIZE), SIZE, m, n, d, op);
    }

    public static void fadd(Cpu cpu, int q, int m, int n, int d) {
        binary(cpu, q, m, n, d, FpSoft::add);
    }

    public static void fsub(Cpu cpu, int q, int m, int n, int d) {
        binary(cpu, q, m, n, d, FpSoft::sub);
    }

    public static void fmul(Cpu cpu, int q, int m, int n, int d) {
        binary(cpu, q, m, n, d, FpSoft::mul);
    }

    public static void fdiv(Cpu cpu, int q, int m, int n, int d) {
        binary(cpu, q, m, n, d, FpSoft::div);
    }

    public static void fnmul(Cpu cpu, int q, int m, int n, int d) {
        binary(cpu, q, m, n, d, (c, a, b, bits) -> Fp.negate(c, FpSoft.mul(c, a, b, bits), bits));
    }

    public static void fabd(Cpu cpu, int q, int m, int n, int d) {
        binary(cpu, q, m, n, d, (c, a, b, bits) -> Fp.abs(c, FpSoft.sub(c, a, b, bits), bits));
    }

    public static void fsqrt(Cpu cpu, int q, int n, int d) {
        each(cpu, q, n, d, FpSoft::sqrt);
    }

    public static void faddp(Cpu cpu, int q, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, SIZE), SIZE, m, n, d, FpSoft::add);
    }

    /** Of the two lowest lanes of n. */
    public static void faddpScalar(Cpu cpu, int n, int d) {
        long sum = FpSoft.add(cpu, Lanes.get(cpu, n, SIZE, 0), Lanes.get(cpu, n, SIZE, 1), BITS);
        Lanes.put(cpu, d, sum & Lanes.mask(BITS), 0);
    }

    public static void fmadd(Cpu cpu, int m, int a, int n, int d) {
        fused(cpu, m, a, n, d, false, false);
    }

    public static void fmsub(Cpu cpu, int m, int a, int n, int d) {
        fused(cpu, m, a, n, d, false, true);
    }

    public static void fnmadd(Cpu cpu, int m, int a, int n, int d) {
        fused(cpu, m, a, n, d, true, true);
    }

    public static void fnmsub(Cpu cpu, int m, int a, int n, int d) {
        fused(cpu, m, a, n, d, true, false);
    }

    private static void fused(Cpu cpu, int m, int a, int n, int d, boolean negateAddend, boolean negateProduct) {
        long addend = Lanes.get(cpu, a, SIZE, 0) ^ FpFormat.sign(negateAddend, BITS);
        long factor = Lanes.get(cpu, n, SIZE, 0) ^ FpFormat.sign(negateProduct, BITS);
        Lanes.put(cpu, d, multiplyAdd(cpu, addend, factor, Lanes.get(cpu, m, SIZE, 0), BITS) & Lanes.mask(BITS), 0);
    }

    private static long multiplyAdd(Cpu cpu, long addend, long a, long b, int bits) {
        return FpSoft.multiplyAdd(cpu, addend, a, b, bits, 0);
    }

    public static void fmla(Cpu cpu, int q, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, SIZE), SIZE, m, n, d, FpHalf::multiplyAdd);
    }

    public static void fmls(Cpu cpu, int q, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, SIZE), SIZE, m, n, d,
            (c, old, a, b, bits) -> multiplyAdd(c, old, Fp.negate(c, a, bits), b, bits));
    }

    public static void fmlaElement(Cpu cpu, int q, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, SIZE, index);
        Lanes.ternary(cpu, Lanes.width(cpu, q, SIZE), SIZE, n, n, d, (c, old, a, b, bits) -> multiplyAdd(c, old, a, element, bits));
    }

    public static void fmlsElement(Cpu cpu, int q, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, SIZE, index);
        Lanes.ternary(cpu, Lanes.width(cpu, q, SIZE), SIZE, n, n, d,
            (c, old, a, b, bits) -> multiplyAdd(c, old, Fp.negate(c, a, bits), element, bits));
    }

    public static void fmulElement(Cpu cpu, int q, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, SIZE, index);
        Lanes.unary(cpu, Lanes.width(cpu, q, SIZE), SIZE, n, d, (c, a, bits) -> FpSoft.mul(c, a, element, bits));
    }

    public static void fmaxv(Cpu cpu, int q, int n, int d) {
        across(cpu, q, n, d, FpOrder::max);
    }

    public static void fminv(Cpu cpu, int q, int n, int d) {
        across(cpu, q, n, d, FpOrder::min);
    }

    public static void fmaxnmv(Cpu cpu, int q, int n, int d) {
        across(cpu, q, n, d, FpOrder::maxNumber);
    }

    public static void fminnmv(Cpu cpu, int q, int n, int d) {
        across(cpu, q, n, d, FpOrder::minNumber);
    }

    private static void across(Cpu cpu, int q, int n, int d, Lanes.Binary op) {
        Lanes.put(cpu, d, reduced(cpu, n, 0, 4 << q, op), 0);
    }

    /** Each half is reduced first, which decides between NaNs. */
    private static long reduced(Cpu cpu, int n, int first, int count, Lanes.Binary op) {
        if (count == 1) {
            return Lanes.get(cpu, n, SIZE, first);
        }
        int half = count / 2;
        long low = reduced(cpu, n, first, half, op);
        return op.of(cpu, low, reduced(cpu, n, first + half, half, op), BITS) & Lanes.mask(BITS);
    }

    private static void each(Cpu cpu, int q, int n, int d, Lanes.Unary op) {
        Lanes.unary(cpu, Lanes.width(cpu, q, SIZE), SIZE, n, d, op);
    }

    /** FCVT[NPMZA]S of lanes, and of the scalar forms; {@code rounding} as {@link FpFormat} has it. */
    public static void toSigned(Cpu cpu, int q, int rounding, int n, int d) {
        each(cpu, q, n, d, (c, a, bits) -> FpRounding.toFixed(c, a, bits, 0, false, rounding, bits));
    }

    public static void toUnsigned(Cpu cpu, int q, int rounding, int n, int d) {
        each(cpu, q, n, d, (c, a, bits) -> FpRounding.toFixed(c, a, bits, 0, true, rounding, bits));
    }

    public static void scvtf(Cpu cpu, int q, int n, int d) {
        each(cpu, q, n, d, (c, a, bits) -> FpRounding.fromFixed(c, a, bits, 0, false, bits));
    }

    public static void ucvtf(Cpu cpu, int q, int n, int d) {
        each(cpu, q, n, d, (c, a, bits) -> FpRounding.fromFixed(c, a, bits, 0, true, bits));
    }

    public static void fmovImmediate(Cpu cpu, int imm8, int d) {
        Lanes.put(cpu, d, expanded(imm8), 0);
    }

    public static void fmovVector(Cpu cpu, int q, int abc, int defgh, int d) {
        long lanes = Swar.repeat(expanded(abc << 5 | defgh), SIZE);
        Lanes.put(cpu, d, lanes, q == 1 ? lanes : 0);
    }

    /** VFPExpandImm: sign, exponent NOT(b):b:b:c:d, fraction efgh. */
    private static long expanded(int imm8) {
        int exponent = (imm8 >> 6 & 1) == 0 ? 0x10 | imm8 >> 4 & 3 : 0x0c | imm8 >> 4 & 3;
        return (imm8 & 0x80) << 8 | exponent << 10 | (imm8 & 0xf) << 6;
    }
}
