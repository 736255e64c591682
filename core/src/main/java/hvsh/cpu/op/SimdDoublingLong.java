package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** SQDMULL, SQDMLAL and SQDMLSL, by vector or by element (Arm ARM DDI 0487 C4.1, Advanced SIMD three different). */
public final class SimdDoublingLong {
    private SimdDoublingLong() {
    }

    /** Sources are sign-extended; with {@code indexed}, {@code element} stands for every lane of m. */
    private static void each(Cpu cpu, int q, int size, int m, int n, int d, boolean indexed, long element, Lanes.Ternary op) {
        if (size != 1 && size != 2) {
            cpu.undefined();
        }
        int bits = 16 << size;
        int lanes = q == Lanes.SCALAR ? 1 : 128 / bits;
        int first = q == 1 ? lanes : 0;
        long low = 0;
        long high = 0;
        for (int i = 0; i < lanes; i++) {
            long b = indexed ? element : Lanes.get(cpu, m, size, first + i);
            long value = op.of(cpu, Lanes.get(cpu, d, size + 1, i), Lanes.getSigned(cpu, n, size, first + i),
                Lanes.signed(b, bits / 2), bits) & Lanes.mask(bits);
            low |= i * bits < 64 ? value << i * bits : 0;
            high |= i * bits < 64 ? 0 : value << i * bits;
        }
        Lanes.put(cpu, d, low, high);
    }

    /** Twice the product, saturated. */
    private static long twice(Cpu cpu, long a, long b, int bits) {
        long product = a * b;
        return Saturate.addSigned(cpu, product, product, bits);
    }

    public static void sqdmull(Cpu cpu, int q, int size, int m, int n, int d) {
        each(cpu, q, size, m, n, d, false, 0, (c, old, a, b, bits) -> twice(c, a, b, bits));
    }

    public static void sqdmullElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long element = SimdMultiply.element(cpu, size, hl, m);
        each(cpu, q, size, m, n, d, true, element, (c, old, a, b, bits) -> twice(c, a, b, bits));
    }

    public static void sqdmlal(Cpu cpu, int q, int size, int m, int n, int d) {
        each(cpu, q, size, m, n, d, false, 0, (c, old, a, b, bits) -> Saturate.addSigned(c, old, twice(c, a, b, bits), bits));
    }

    public static void sqdmlalElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long element = SimdMultiply.element(cpu, size, hl, m);
        each(cpu, q, size, m, n, d, true, element, (c, old, a, b, bits) -> Saturate.addSigned(c, old, twice(c, a, b, bits), bits));
    }

    public static void sqdmlsl(Cpu cpu, int q, int size, int m, int n, int d) {
        each(cpu, q, size, m, n, d, false, 0, (c, old, a, b, bits) -> Saturate.subSigned(c, old, twice(c, a, b, bits), bits));
    }

    public static void sqdmlslElement(Cpu cpu, int q, int size, int hl, int m, int n, int d) {
        long element = SimdMultiply.element(cpu, size, hl, m);
        each(cpu, q, size, m, n, d, true, element, (c, old, a, b, bits) -> Saturate.subSigned(c, old, twice(c, a, b, bits), bits));
    }
}
