package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Operations whose results are twice as long as their sources, or that take one source of either length
 * (Arm ARM DDI 0487 C4.1, Advanced SIMD three different). Q = 1 takes the upper half of the short sources.
 */
public final class SimdLong {
    private SimdLong() {
    }

    /** Both sources short. {@code bits} given to {@code op} is the result lane's size. */
    private static void wide(Cpu cpu, int q, int size, int m, int n, int d, boolean signed, Lanes.Ternary op) {
        int bits = 16 << size;
        int lanes = q == Lanes.SCALAR ? 1 : 128 / bits;
        int first = q == 1 ? lanes : 0;
        long low = 0;
        long high = 0;
        for (int i = 0; i < lanes; i++) {
            long a = signed ? Lanes.getSigned(cpu, n, size, first + i) : Lanes.get(cpu, n, size, first + i);
            long b = signed ? Lanes.getSigned(cpu, m, size, first + i) : Lanes.get(cpu, m, size, first + i);
            long value = op.of(cpu, Lanes.get(cpu, d, size + 1, i), a, b, bits) & Lanes.mask(bits);
            low |= i * bits < 64 ? value << i * bits : 0;
            high |= i * bits < 64 ? 0 : value << i * bits;
        }
        Lanes.put(cpu, d, low, high);
    }

    private static void checked(Cpu cpu, int q, int size, int m, int n, int d, boolean signed, Lanes.Ternary op) {
        if (size == 3) {
            cpu.undefined();
        }
        wide(cpu, q, size, m, n, d, signed, op);
    }

    public static void saddl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, true, (c, old, a, b, bits) -> a + b);
    }

    public static void uaddl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, false, (c, old, a, b, bits) -> a + b);
    }

    public static void ssubl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, true, (c, old, a, b, bits) -> a - b);
    }

    public static void usubl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, false, (c, old, a, b, bits) -> a - b);
    }

    public static void sabal(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, true, (c, old, a, b, bits) -> old + Math.abs(a - b));
    }

    public static void uabal(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, false, (c, old, a, b, bits) -> old + Math.abs(a - b));
    }

    public static void sabdl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, true, (c, old, a, b, bits) -> Math.abs(a - b));
    }

    public static void uabdl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, false, (c, old, a, b, bits) -> Math.abs(a - b));
    }

    public static void smlal(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, true, (c, old, a, b, bits) -> old + a * b);
    }

    public static void umlal(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, false, (c, old, a, b, bits) -> old + a * b);
    }

    public static void smlsl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, true, (c, old, a, b, bits) -> old - a * b);
    }

    public static void umlsl(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, false, (c, old, a, b, bits) -> old - a * b);
    }

    public static void smull(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, true, (c, old, a, b, bits) -> a * b);
    }

    public static void umull(Cpu cpu, int q, int size, int m, int n, int d) {
        checked(cpu, q, size, m, n, d, false, (c, old, a, b, bits) -> a * b);
    }

    /** One source of the result's length: n; m is lengthened. */
    private static void addWide(Cpu cpu, int q, int size, int m, int n, int d, boolean signed, int sign) {
        if (size == 3) {
            cpu.undefined();
        }
        long source = cpu.v[2 * m + q];
        int bits = 16 << size;
        long low = 0;
        long high = 0;
        long shortLow = SimdNarrow.lengthen(source, size, 0, signed);
        long shortHigh = SimdNarrow.lengthen(source >>> 32, size, 0, signed);
        for (int at = 0; at < 64; at += bits) {
            low |= ((cpu.v[2 * n] >>> at) + sign * (shortLow >>> at) & Lanes.mask(bits)) << at;
            high |= ((cpu.v[2 * n + 1] >>> at) + sign * (shortHigh >>> at) & Lanes.mask(bits)) << at;
        }
        Lanes.put(cpu, d, low, high);
    }

    public static void saddw(Cpu cpu, int q, int size, int m, int n, int d) {
        addWide(cpu, q, size, m, n, d, true, 1);
    }

    public static void ssubw(Cpu cpu, int q, int size, int m, int n, int d) {
        addWide(cpu, q, size, m, n, d, true, -1);
    }

    public static void uaddw(Cpu cpu, int q, int size, int m, int n, int d) {
        addWide(cpu, q, size, m, n, d, false, 1);
    }

    public static void usubw(Cpu cpu, int q, int size, int m, int n, int d) {
        addWide(cpu, q, size, m, n, d, false, -1);
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
