package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Long multiplication by an element (Arm ARM DDI 0487 C4.1, Advanced SIMD vector x indexed element). */
public final class SimdLongElement {
    private SimdLongElement() {
    }

    private static void each(Cpu cpu, int q, int size, int hl, int m, int n, int d, boolean signed, int product, boolean accumulate) {
        long lane = SimdMultiply.element(cpu, size, hl, m);
        int bits = 16 << size;
        long element = signed ? Lanes.signed(lane, bits / 2) : lane;
        int lanes = 128 / bits;
        long low = 0;
        long high = 0;
        for (int i = 0; i < lanes; i++) {
            int index = q * lanes + i;
            long a = signed ? Lanes.getSigned(cpu, n, size, index) : Lanes.get(cpu, n, size, index);
            long old = accumulate ? Lanes.get(cpu, d, size + 1, i) : 0;
            long value = old + product * a * element & Lanes.mask(bits);
            low |= i * bits < 64 ? value << i * bits : 0;
            high |= i * bits < 64 ? 0 : value << i * bits;
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
