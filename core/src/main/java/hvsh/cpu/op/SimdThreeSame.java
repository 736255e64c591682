package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Integer addition, extremes and differences of lanes (Arm ARM DDI 0487 C4.1, Advanced SIMD three same). */
public final class SimdThreeSame {
    private SimdThreeSame() {
    }

    public static void add(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> a + b);
    }

    public static void sub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> a - b);
    }

    public static void shadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Lanes.signed(a, bits) + Lanes.signed(b, bits) >> 1);
    }

    public static void srhadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Lanes.signed(a, bits) + Lanes.signed(b, bits) + 1 >> 1);
    }

    public static void shsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Lanes.signed(a, bits) - Lanes.signed(b, bits) >> 1);
    }

    public static void sqadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            Saturate::addSigned);
    }

    public static void sqsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            Saturate::subSigned);
    }

    public static void smax(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.max(Lanes.signed(a, bits), Lanes.signed(b, bits)));
    }

    public static void smin(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.min(Lanes.signed(a, bits), Lanes.signed(b, bits)));
    }

    public static void sabd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.abs(Lanes.signed(a, bits) - Lanes.signed(b, bits)));
    }

    public static void saba(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, old, a, b, bits) -> old + Math.abs(Lanes.signed(a, bits) - Lanes.signed(b, bits)));
    }

    public static void smaxp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.max(Lanes.signed(a, bits), Lanes.signed(b, bits)));
    }

    public static void sminp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.min(Lanes.signed(a, bits), Lanes.signed(b, bits)));
    }

    public static void uhadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> a + b >> 1);
    }

    public static void urhadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> a + b + 1 >> 1);
    }

    public static void uhsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> a - b >> 1);
    }

    public static void uqadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            Saturate::addUnsigned);
    }

    public static void uqsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            Saturate::subUnsigned);
    }

    public static void umax(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.max(a, b));
    }

    public static void umin(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.min(a, b));
    }

    public static void uabd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.abs(a - b));
    }

    public static void uaba(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.ternary(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, old, a, b, bits) -> old + Math.abs(a - b));
    }

    public static void umaxp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.max(a, b));
    }

    public static void uminp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size, 2), size, m, n, d,
            (c, a, b, bits) -> Math.min(a, b));
    }

    public static void addp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> a + b);
    }
}
