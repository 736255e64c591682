package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** SDOT and UDOT: to each 32-bit lane the sum of four products of bytes is added (FEAT_DotProd, Arm ARM DDI 0487 C7.2). */
public final class SimdDot {
    private SimdDot() {
    }

    public static void sdot(Cpu cpu, int q, int m, int n, int d) {
        Lanes.ternary(cpu, 64 << q, 2, m, n, d, (c, old, a, b, bits) -> old + signed(a, b));
    }

    public static void udot(Cpu cpu, int q, int m, int n, int d) {
        Lanes.ternary(cpu, 64 << q, 2, m, n, d, (c, old, a, b, bits) -> old + unsigned(a, b));
    }

    public static void sdotElement(Cpu cpu, int q, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, 2, index);
        Lanes.ternary(cpu, 64 << q, 2, n, n, d, (c, old, a, b, bits) -> old + signed(a, element));
    }

    public static void udotElement(Cpu cpu, int q, int index, int m, int n, int d) {
        long element = Lanes.get(cpu, m, 2, index);
        Lanes.ternary(cpu, 64 << q, 2, n, n, d, (c, old, a, b, bits) -> old + unsigned(a, element));
    }

    private static long signed(long a, long b) {
        long sum = 0;
        for (int at = 0; at < 32; at += 8) {
            sum += (byte) (a >>> at) * (byte) (b >>> at);
        }
        return sum;
    }

    private static long unsigned(long a, long b) {
        long sum = 0;
        for (int at = 0; at < 32; at += 8) {
            sum += (a >>> at & 0xff) * (b >>> at & 0xff);
        }
        return sum;
    }
}
