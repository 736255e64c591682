package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Long multiplication by an element (Arm ARM DDI 0487 C4.1, Advanced SIMD vector x indexed element). */
public final class SimdLongElement {
    private SimdLongElement() {
    }

    private static void each(Cpu cpu, int q, int size, int hl, int m, int n, int d, boolean signed, int product, boolean accumulate) {
        long lane = SimdMultiply.element(cpu, size, hl, m);
        long element = Swar.widen(Swar.repeat(lane, size), size, signed);
        long[] v = cpu.v;
        long a = v[2 * n + q];
        long low = Swar.mul(Swar.widen(a, size, signed), element, size + 1);
        long high = Swar.mul(Swar.widen(a >>> 32, size, signed), element, size + 1);
        if (accumulate) {
            low = product > 0 ? Swar.add(v[2 * d], low, size + 1) : Swar.sub(v[2 * d], low, size + 1);
            high = product > 0 ? Swar.add(v[2 * d + 1], high, size + 1) : Swar.sub(v[2 * d + 1], high, size + 1);
        }
        Lanes.put(cpu, d, low, high);
    }

    public static void smlal(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        each(cpu, q, size, hl, m, n, d, true, 1, true);
    }

    public static void umlal(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        each(cpu, q, size, hl, m, n, d, false, 1, true);
    }

    public static void smlsl(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        each(cpu, q, size, hl, m, n, d, true, -1, true);
    }

    public static void umlsl(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        each(cpu, q, size, hl, m, n, d, false, -1, true);
    }

    public static void smull(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        each(cpu, q, size, hl, m, n, d, true, 1, false);
    }

    public static void umull(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        each(cpu, q, size, hl, m, n, d, false, 1, false);
    }
}
