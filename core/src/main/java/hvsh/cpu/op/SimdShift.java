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

    public static void sshr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.shiftRightSigned(v[2 * n], by, size), q == 1 ? Swar.shiftRightSigned(v[2 * n + 1], by, size) : 0);
    }

    public static void ssra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.shiftRightSigned(v[2 * n], by, size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.shiftRightSigned(v[2 * n + 1], by, size), size) : 0);
    }

    public static void srshr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.shiftRightSignedRounded(v[2 * n], by, size), q == 1 ? Swar.shiftRightSignedRounded(v[2 * n + 1], by, size) : 0);
    }

    public static void srsra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.shiftRightSignedRounded(v[2 * n], by, size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.shiftRightSignedRounded(v[2 * n + 1], by, size), size) : 0);
    }

    public static void ushr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.shiftRight(v[2 * n], by, size), q == 1 ? Swar.shiftRight(v[2 * n + 1], by, size) : 0);
    }

    public static void usra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.shiftRight(v[2 * n], by, size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.shiftRight(v[2 * n + 1], by, size), size) : 0);
    }

    public static void urshr(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.shiftRightRounded(v[2 * n], by, size), q == 1 ? Swar.shiftRightRounded(v[2 * n + 1], by, size) : 0);
    }

    public static void ursra(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.shiftRightRounded(v[2 * n], by, size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.shiftRightRounded(v[2 * n + 1], by, size), size) : 0);
    }

    public static void sri(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = right(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, insertRight(v[2 * d], v[2 * n], by, size), q == 1 ? insertRight(v[2 * d + 1], v[2 * n + 1], by, size) : 0);
    }

    private static long insertRight(long old, long a, int by, int size) {
        return old & ~Swar.remaining(by, size) | Swar.shiftRight(a, by, size);
    }

    public static void shl(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = left(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.shiftLeft(v[2 * n], by, size), q == 1 ? Swar.shiftLeft(v[2 * n + 1], by, size) : 0);
    }

    public static void sli(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = size(cpu, immh, 3);
        Lanes.check(cpu, q, size);
        int by = left(size, immh, immb);
        long[] v = cpu.v;
        Lanes.put(cpu, d, insertLeft(v[2 * d], v[2 * n], by, size), q == 1 ? insertLeft(v[2 * d + 1], v[2 * n + 1], by, size) : 0);
    }

    private static long insertLeft(long old, long a, int by, int size) {
        return old & ~Swar.shiftLeft(-1, by, size) | Swar.shiftLeft(a, by, size);
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
