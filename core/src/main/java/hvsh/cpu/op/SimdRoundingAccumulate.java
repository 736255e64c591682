package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** SQRDMLAH and SQRDMLSH: the rounded high half of the doubled product, accumulated and saturated once (FEAT_RDM, Arm ARM DDI 0487 C7.2). */
public final class SimdRoundingAccumulate {
    private SimdRoundingAccumulate() {
    }

    public static void sqrdmlah(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, m, n, d, SimdRoundingAccumulate::add);
    }

    public static void sqrdmlsh(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, m, n, d, SimdRoundingAccumulate::subtract);
    }

    public static void sqrdmlahElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long element = SimdMultiply.element(cpu, size, hl, m);
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, n, n, d, (c, old, a, b, bits) -> add(c, old, a, element, bits));
    }

    public static void sqrdmlshElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long element = SimdMultiply.element(cpu, size, hl, m);
        Lanes.ternary(cpu, Lanes.width(cpu, q, size), size, n, n, d, (c, old, a, b, bits) -> subtract(c, old, a, element, bits));
    }

    private static long add(Cpu cpu, long old, long a, long b, int bits) {
        return rounded(cpu, old, Lanes.signed(a, bits) * Lanes.signed(b, bits), bits);
    }

    private static long subtract(Cpu cpu, long old, long a, long b, int bits) {
        return rounded(cpu, old, -(Lanes.signed(a, bits) * Lanes.signed(b, bits)), bits);
    }

    /** All halved, so that the sum of two 62-bit numbers and the rounding constant never leaves 64 bits. */
    private static long rounded(Cpu cpu, long old, long product, int bits) {
        long sum = (Lanes.signed(old, bits) << bits - 1) + product + (1L << bits - 2);
        return Saturate.signed(cpu, sum >> bits - 1, bits);
    }
}
