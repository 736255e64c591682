package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Integer and polynomial multiplication of lanes (Arm ARM DDI 0487 C4.1, Advanced SIMD three same and vector x indexed element). */
public final class SimdMultiply {
    private SimdMultiply() {
    }

    public static void mul(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.mul(v[2 * n], v[2 * m], size), q == 1 ? Swar.mul(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void mla(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.mul(v[2 * n], v[2 * m], size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.mul(v[2 * n + 1], v[2 * m + 1], size), size) : 0);
    }

    public static void mls(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.sub(v[2 * d], Swar.mul(v[2 * n], v[2 * m], size), size), q == 1 ? Swar.sub(v[2 * d + 1], Swar.mul(v[2 * n + 1], v[2 * m + 1], size), size) : 0);
    }

    public static void pmul(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 0), size, m, n, d, (c, a, b, bits) -> polynomial(a, b));
    }

    public static void sqdmulh(Cpu cpu, int q, int size, int m, int n, int d) {
        int width = highHalfWidth(cpu, q, size);
        Lanes.binary(cpu, width, size, m, n, d, (c, a, b, bits) -> highHalf(c, a, b, bits, false));
    }

    public static void sqrdmulh(Cpu cpu, int q, int size, int m, int n, int d) {
        int width = highHalfWidth(cpu, q, size);
        Lanes.binary(cpu, width, size, m, n, d, (c, a, b, bits) -> highHalf(c, a, b, bits, true));
    }

    public static void mulElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long b = Swar.repeat(element(cpu, size, hl, m), size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.mul(v[2 * n], b, size), q == 1 ? Swar.mul(v[2 * n + 1], b, size) : 0);
    }

    public static void mlaElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long b = Swar.repeat(element(cpu, size, hl, m), size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.mul(v[2 * n], b, size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.mul(v[2 * n + 1], b, size), size) : 0);
    }

    public static void mlsElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long b = Swar.repeat(element(cpu, size, hl, m), size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.sub(v[2 * d], Swar.mul(v[2 * n], b, size), size), q == 1 ? Swar.sub(v[2 * d + 1], Swar.mul(v[2 * n + 1], b, size), size) : 0);
    }

    public static void sqdmulhElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long element = element(cpu, size, hl, m);
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> highHalf(c, a, element, bits, false));
    }

    public static void sqrdmulhElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long element = element(cpu, size, hl, m);
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> highHalf(c, a, element, bits, true));
    }

    /**
     * The indexed lane, zero-extended. {@code hl} is H:L and {@code m} is M:Rm; for 16-bit lanes M is the index's lowest bit.
     * Sizes other than 16 and 32 bits are Undefined.
     */
    static long element(Cpu cpu, int size, int hl, int m) {
        if (size != 1 && size != 2) {
            cpu.undefined();
        }
        return size == 1 ? Lanes.get(cpu, m & 15, 1, hl << 1 | m >> 4) : Lanes.get(cpu, m, 2, hl);
    }

    private static int highHalfWidth(Cpu cpu, int q, int size) {
        if (size == 0) {
            cpu.undefined();
        }
        return Lanes.width(cpu, q, size, 2);
    }

    /** SQDMULH and SQRDMULH: only the square of the most negative value saturates. */
    private static long highHalf(Cpu cpu, long a, long b, int bits, boolean round) {
        long product = Lanes.signed(a, bits) * Lanes.signed(b, bits);
        long rounded = round ? (product >> bits - 2) + 1 >> 1 : product >> bits - 1;
        return Saturate.signed(cpu, rounded, bits);
    }

    /** The product over GF(2) of two polynomials, its low 64 bits. */
    static long polynomial(long a, long b) {
        long result = 0;
        for (long rest = b, shifted = a; rest != 0; rest >>>= 1, shifted <<= 1) {
            result ^= (rest & 1) != 0 ? shifted : 0;
        }
        return result;
    }
}
