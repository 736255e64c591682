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
        Lanes.put(cpu, d, result, 0);
    }

    public static void fmla(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        vector(cpu, q, size, n, d, cpu.v[2 * m], cpu.v[2 * m + 1], 0);
    }

    public static void fmls(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        vector(cpu, q, size, n, d, cpu.v[2 * m], cpu.v[2 * m + 1], Swar.tops(size));
    }

    public static void fmlaElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        byElement(cpu, q, size, index, m, n, d, 0);
    }

    public static void fmlsElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        byElement(cpu, q, size, index, m, n, d, Swar.tops(size));
    }

    private static void byElement(Cpu cpu, int q, int size, int index, int m, int n, int d, long signs) {
        Lanes.check(cpu, q, size);
        long element = Lanes.get(cpu, m, size, index);
        if (q == Lanes.SCALAR) {
            long factor = cpu.v[2 * n] ^ signs;
            Lanes.put(cpu, d, Fp.multiplyAdd(cpu, cpu.v[2 * d], factor, element, 8 << size), 0);
        } else {
            long factors = Swar.repeat(element, size);
            vector(cpu, q, size, n, d, factors, factors, signs);
        }
    }

    /** Adds to the destination products of n, with the given signs turned over first, and two words of factors. */
    private static void vector(Cpu cpu, int q, int size, int n, int d, long low, long high, long signs) {
        long[] v = cpu.v;
        long first = Fp.multiplyAddWord(cpu, v[2 * d], v[2 * n] ^ signs, low, size);
        Lanes.put(cpu, d, first, q == 1 ? Fp.multiplyAddWord(cpu, v[2 * d + 1], v[2 * n + 1] ^ signs, high, size) : 0);
    }

    public static void fmulElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long element = Lanes.get(cpu, m, size, index);
        long[] v = cpu.v;
        if (q == Lanes.SCALAR) {
            Lanes.put(cpu, d, Fp.mul(cpu, v[2 * n], element, 8 << size), 0);
        } else {
            long factors = Swar.repeat(element, size);
            long low = Fp.mulWord(cpu, v[2 * n], factors, size);
            Lanes.put(cpu, d, low, q == 1 ? Fp.mulWord(cpu, v[2 * n + 1], factors, size) : 0);
        }
    }

    public static void fmulxElement(Cpu cpu, int q, int size, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, size, index);
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> FpSoft.mulExtended(c, a, element, bits));
    }
}
