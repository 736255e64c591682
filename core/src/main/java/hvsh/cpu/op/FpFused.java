package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Fused multiplication and addition, and multiplication by an element (Arm ARM DDI 0487 C4.1). */
public final class FpFused {
    private FpFused() {
    }

    public static void fmadd(Cpu cpu, int size, int m, int a, int n, int d) {
        fused(cpu, size, m, a, n, d, false, false);
    }

    public static void fmsub(Cpu cpu, int size, int m, int a, int n, int d) {
        fused(cpu, size, m, a, n, d, false, true);
    }

    public static void fnmadd(Cpu cpu, int size, int m, int a, int n, int d) {
        fused(cpu, size, m, a, n, d, true, true);
    }

    public static void fnmsub(Cpu cpu, int size, int m, int a, int n, int d) {
        fused(cpu, size, m, a, n, d, true, false);
    }

    private static void fused(Cpu cpu, int size, int m, int a, int n, int d, boolean negateAddend, boolean negateProduct) {
        int bits = 8 << size;
        long addend = Lanes.get(cpu, a, size, 0) ^ FpFormat.sign(negateAddend, bits);
        long factor = Lanes.get(cpu, n, size, 0) ^ FpFormat.sign(negateProduct, bits);
        long result = Fp.multiplyAdd(cpu, addend, factor, Lanes.get(cpu, m, size, 0), bits);
        Lanes.put(cpu, d, result & Lanes.mask(bits), 0);
    }

    public static void fmla(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::multiplyAdd);
    }

    public static void fmls(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, m, n, d, Fp::multiplySubtract);
    }

    public static void fmlaElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, size, index);
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, n, n, d,
            (c, old, a, b, bits) -> Fp.multiplyAdd(c, old, a, element, bits));
    }

    public static void fmlsElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, size, index);
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, n, n, d,
            (c, old, a, b, bits) -> Fp.multiplySubtract(c, old, a, element, bits));
    }

    public static void fmulElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, size, index);
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> Fp.mul(c, a, element, bits));
    }

    public static void fmulxElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, size, index);
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> FpSoft.mulExtended(c, a, element, bits));
    }
}
