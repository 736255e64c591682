package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** PMULL and PMULL2: long products over GF(2) (Arm ARM DDI 0487 C4.1, Advanced SIMD three different). */
public final class SimdPolynomial {
    private SimdPolynomial() {
    }

    public static void pmull8(Cpu cpu, int q, int m, int n, int d) {
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, products(a, b), products(a >>> 32, b >>> 32));
    }

    private static long products(long a, long b) {
        long result = 0;
        for (int at = 0; at < 32; at += 8) {
            result |= SimdMultiply.polynomial(a >>> at & 0xff, b >>> at & 0xff) << 2 * at;
        }
        return result;
    }

    public static void pmull64(Cpu cpu, int q, int m, int n, int d) {
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        long high = 0;
        for (int bit = 1; bit < 64; bit++) {
            high ^= -(b >>> bit & 1) & a >>> 64 - bit;
        }
        Lanes.put(cpu, d, SimdMultiply.polynomial(a, b), high);
    }
}
