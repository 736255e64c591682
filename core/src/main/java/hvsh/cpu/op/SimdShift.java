package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Shifts by an immediate within lanes. immh's highest one gives the lane size; a right shift is 2 * bits - immh:immb,
 * a left shift immh:immb - bits (Arm ARM DDI 0487 C4.1, Advanced SIMD shift by immediate).
 */
public final class SimdShift {
    private SimdShift() {
    }

    static int size(Cpu cpu, int immh, int largest) {
        int size = 31 - Integer.numberOfLeadingZeros(immh);
        if (size < 0 || size > largest) {
            cpu.undefined();
        }
        return size;
    }

    static int right(int size, int immh, int immb) {
        return (16 << size) - (immh << 3 | immb);
    }

    static int left(int size, int immh, int immb) {
        return (immh << 3 | immb) - (8 << size);
    }

    private static void right(Cpu cpu, int q, int immh, int immb, int n, int d, Lanes.Ternary op) {
        int size = size(cpu, immh, 3);
        each(cpu, q, size, right(size, immh, immb), n, d, op);
    }

    private static void left(Cpu cpu, int q, int immh, int immb, int n, int d, Lanes.Ternary op) {
        int size = size(cpu, immh, 3);
        each(cpu, q, size, left(size, immh, immb), n, d, op);
    }

    /** Applies {@code op} to every destination lane, source lane and the shift, which takes the place of a second source. */
    private static void each(Cpu cpu, int q, int size, int shift, int n, int d, Lanes.Ternary op) {
        int bits = 8 << size;
        int lanes = Lanes.width(cpu, q, size) / bits;
        long[] v = cpu.v;
        long low = 0;
        long high = 0;
        for (int i = 0; i < lanes; i++) {
            long value = op.of(cpu, Lanes.get(cpu, d, size, i), Lanes.get(cpu, n, size, i), shift, bits) & Lanes.mask(bits);
            int at = i * bits;
            low |= at < 64 ? value << at : 0;
            high |= at < 64 ? 0 : value << at;
        }
        v[2 * d] = low;
        v[2 * d + 1] = high;
    }

    public static void sshr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> Shift.signedRight(Lanes.signed(a, bits), (int) by, false));
    }

    public static void srshr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> Shift.signedRight(Lanes.signed(a, bits), (int) by, true));
    }

    public static void ssra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d,
            (c, old, a, by, bits) -> old + Shift.signedRight(Lanes.signed(a, bits), (int) by, false));
    }

    public static void srsra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d,
            (c, old, a, by, bits) -> old + Shift.signedRight(Lanes.signed(a, bits), (int) by, true));
    }

    public static void ushr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> Shift.unsignedRight(a, (int) by, false));
    }

    public static void urshr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> Shift.unsignedRight(a, (int) by, true));
    }

    public static void usra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> old + Shift.unsignedRight(a, (int) by, false));
    }

    public static void ursra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> old + Shift.unsignedRight(a, (int) by, true));
    }

    public static void sri(Cpu cpu, int q, int immh, int immb, int n, int d) {
        right(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> by == bits ? old
            : old & ~(Lanes.mask(bits) >>> by) | a >>> by);
    }

    public static void shl(Cpu cpu, int q, int immh, int immb, int n, int d) {
        left(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> a << by);
    }

    public static void sli(Cpu cpu, int q, int immh, int immb, int n, int d) {
        left(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> old & (1L << by) - 1 | a << by);
    }

    public static void sqshl(Cpu cpu, int q, int immh, int immb, int n, int d) {
        left(cpu, q, immh, immb, n, d,
            (c, old, a, by, bits) -> Shift.signedLeftSaturated(c, Lanes.signed(a, bits), (int) by, bits));
    }

    public static void uqshl(Cpu cpu, int q, int immh, int immb, int n, int d) {
        left(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> Shift.unsignedLeftSaturated(c, a, (int) by, bits));
    }

    public static void sqshlu(Cpu cpu, int q, int immh, int immb, int n, int d) {
        left(cpu, q, immh, immb, n, d, (c, old, a, by, bits) -> Lanes.signed(a, bits) < 0 ? Saturate.mark(c, 0)
            : Shift.unsignedLeftSaturated(c, a, (int) by, bits));
    }
}
