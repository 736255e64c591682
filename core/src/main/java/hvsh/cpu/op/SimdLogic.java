package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Bitwise operations on whole registers (Arm ARM DDI 0487 C4.1, Advanced SIMD three same, opcode 00011). */
public final class SimdLogic {
    private SimdLogic() {
    }

    public static void and(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, v[2 * n] & v[2 * m], q == 0 ? 0 : v[2 * n + 1] & v[2 * m + 1]);
    }

    public static void bic(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, v[2 * n] & ~v[2 * m], q == 0 ? 0 : v[2 * n + 1] & ~v[2 * m + 1]);
    }

    public static void orr(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, v[2 * n] | v[2 * m], q == 0 ? 0 : v[2 * n + 1] | v[2 * m + 1]);
    }

    public static void orn(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, v[2 * n] | ~v[2 * m], q == 0 ? 0 : v[2 * n + 1] | ~v[2 * m + 1]);
    }

    public static void eor(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, v[2 * n] ^ v[2 * m], q == 0 ? 0 : v[2 * n + 1] ^ v[2 * m + 1]);
    }

    /** The destination chooses: its ones take n, its zeros m. */
    public static void bsl(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, select(v[2 * d], v[2 * n], v[2 * m]), q == 0 ? 0 : select(v[2 * d + 1], v[2 * n + 1], v[2 * m + 1]));
    }

    /** Inserts n where m is one. */
    public static void bit(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, select(v[2 * m], v[2 * n], v[2 * d]), q == 0 ? 0 : select(v[2 * m + 1], v[2 * n + 1], v[2 * d + 1]));
    }

    /** Inserts n where m is zero. */
    public static void bif(Cpu cpu, int q, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, select(v[2 * m], v[2 * d], v[2 * n]), q == 0 ? 0 : select(v[2 * m + 1], v[2 * d + 1], v[2 * n + 1]));
    }

    private static long select(long mask, long ones, long zeros) {
        return ones & mask | zeros & ~mask;
    }

    public static void not(Cpu cpu, int q, int n, int d) {
        Lanes.put(cpu, d, ~cpu.v[2 * n], q == 0 ? 0 : ~cpu.v[2 * n + 1]);
    }
}
