package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Operations whose results are twice as long as their sources, or that take one source of either length
 * (Arm ARM DDI 0487 C4.1, Advanced SIMD three different). Q = 1 takes the upper half of the short sources.
 */
public final class SimdLong {
    private SimdLong() {
    }

    private static void check(Cpu cpu, int size) {
        if (size == 3) {
            cpu.undefined();
        }
    }

    public static void saddl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(Swar.widen(a, size, true), Swar.widen(b, size, true), size + 1),
            Swar.add(Swar.widen(a >>> 32, size, true), Swar.widen(b >>> 32, size, true), size + 1));
    }

    public static void uaddl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(Swar.widen(a, size, false), Swar.widen(b, size, false), size + 1),
            Swar.add(Swar.widen(a >>> 32, size, false), Swar.widen(b >>> 32, size, false), size + 1));
    }

    public static void ssubl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.sub(Swar.widen(a, size, true), Swar.widen(b, size, true), size + 1),
            Swar.sub(Swar.widen(a >>> 32, size, true), Swar.widen(b >>> 32, size, true), size + 1));
    }

    public static void usubl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.sub(Swar.widen(a, size, false), Swar.widen(b, size, false), size + 1),
            Swar.sub(Swar.widen(a >>> 32, size, false), Swar.widen(b >>> 32, size, false), size + 1));
    }

    public static void sabal(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(cpu.v[2 * d], Swar.distanceSigned(Swar.widen(a, size, true), Swar.widen(b, size, true), size + 1), size + 1),
            Swar.add(cpu.v[2 * d + 1], Swar.distanceSigned(Swar.widen(a >>> 32, size, true), Swar.widen(b >>> 32, size, true), size + 1), size + 1));
    }

    public static void uabal(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(cpu.v[2 * d], Swar.distanceUnsigned(Swar.widen(a, size, false), Swar.widen(b, size, false), size + 1), size + 1),
            Swar.add(cpu.v[2 * d + 1], Swar.distanceUnsigned(Swar.widen(a >>> 32, size, false), Swar.widen(b >>> 32, size, false), size + 1), size + 1));
    }

    public static void sabdl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.distanceSigned(Swar.widen(a, size, true), Swar.widen(b, size, true), size + 1),
            Swar.distanceSigned(Swar.widen(a >>> 32, size, true), Swar.widen(b >>> 32, size, true), size + 1));
    }

    public static void uabdl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.distanceUnsigned(Swar.widen(a, size, false), Swar.widen(b, size, false), size + 1),
            Swar.distanceUnsigned(Swar.widen(a >>> 32, size, false), Swar.widen(b >>> 32, size, false), size + 1));
    }

    public static void smlal(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(cpu.v[2 * d], Swar.mul(Swar.widen(a, size, true), Swar.widen(b, size, true), size + 1), size + 1),
            Swar.add(cpu.v[2 * d + 1], Swar.mul(Swar.widen(a >>> 32, size, true), Swar.widen(b >>> 32, size, true), size + 1), size + 1));
    }

    public static void umlal(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(cpu.v[2 * d], Swar.mul(Swar.widen(a, size, false), Swar.widen(b, size, false), size + 1), size + 1),
            Swar.add(cpu.v[2 * d + 1], Swar.mul(Swar.widen(a >>> 32, size, false), Swar.widen(b >>> 32, size, false), size + 1), size + 1));
    }

    public static void smlsl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.sub(cpu.v[2 * d], Swar.mul(Swar.widen(a, size, true), Swar.widen(b, size, true), size + 1), size + 1),
            Swar.sub(cpu.v[2 * d + 1], Swar.mul(Swar.widen(a >>> 32, size, true), Swar.widen(b >>> 32, size, true), size + 1), size + 1));
    }

    public static void umlsl(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.sub(cpu.v[2 * d], Swar.mul(Swar.widen(a, size, false), Swar.widen(b, size, false), size + 1), size + 1),
            Swar.sub(cpu.v[2 * d + 1], Swar.mul(Swar.widen(a >>> 32, size, false), Swar.widen(b >>> 32, size, false), size + 1), size + 1));
    }

    public static void smull(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.mul(Swar.widen(a, size, true), Swar.widen(b, size, true), size + 1),
            Swar.mul(Swar.widen(a >>> 32, size, true), Swar.widen(b >>> 32, size, true), size + 1));
    }

    public static void umull(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long a = cpu.v[2 * n + q];
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.mul(Swar.widen(a, size, false), Swar.widen(b, size, false), size + 1),
            Swar.mul(Swar.widen(a >>> 32, size, false), Swar.widen(b >>> 32, size, false), size + 1));
    }

    public static void saddw(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(cpu.v[2 * n], Swar.widen(b, size, true), size + 1),
            Swar.add(cpu.v[2 * n + 1], Swar.widen(b >>> 32, size, true), size + 1));
    }

    public static void uaddw(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.add(cpu.v[2 * n], Swar.widen(b, size, false), size + 1),
            Swar.add(cpu.v[2 * n + 1], Swar.widen(b >>> 32, size, false), size + 1));
    }

    public static void ssubw(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.sub(cpu.v[2 * n], Swar.widen(b, size, true), size + 1),
            Swar.sub(cpu.v[2 * n + 1], Swar.widen(b >>> 32, size, true), size + 1));
    }

    public static void usubw(Cpu cpu, int q, int size, int m, int n, int d) {
        check(cpu, size);
        long b = cpu.v[2 * m + q];
        Lanes.put(cpu, d, Swar.sub(cpu.v[2 * n], Swar.widen(b, size, false), size + 1),
            Swar.sub(cpu.v[2 * n + 1], Swar.widen(b >>> 32, size, false), size + 1));
    }

    /** The high halves of sums or differences of long lanes. */
    private static void highNarrow(Cpu cpu, int q, int size, int m, int n, int d, int sign, boolean round) {
        if (size == 3) {
            cpu.undefined();
        }
        int bits = 8 << size;
        long half = round ? 1L << bits - 1 : 0;
        long result = 0;
        for (int i = 0; i < 64 / bits; i++) {
            long value = Lanes.get(cpu, n, size + 1, i) + sign * Lanes.get(cpu, m, size + 1, i) + half;
            result |= (value >>> bits & Lanes.mask(bits)) << i * bits;
        }
        SimdNarrow.put(cpu, q, d, result);
    }

    public static void addhn(Cpu cpu, int q, int size, int m, int n, int d) {
        highNarrow(cpu, q, size, m, n, d, 1, false);
    }

    public static void raddhn(Cpu cpu, int q, int size, int m, int n, int d) {
        highNarrow(cpu, q, size, m, n, d, 1, true);
    }

    public static void subhn(Cpu cpu, int q, int size, int m, int n, int d) {
        highNarrow(cpu, q, size, m, n, d, -1, false);
    }

    public static void rsubhn(Cpu cpu, int q, int size, int m, int n, int d) {
        highNarrow(cpu, q, size, m, n, d, -1, true);
    }
}
