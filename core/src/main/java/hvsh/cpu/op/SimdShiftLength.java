package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Shifts by an immediate that narrow or lengthen lanes (Arm ARM DDI 0487 C4.1, Advanced SIMD shift by immediate). */
public final class SimdShiftLength {
    /** Narrows one shifted lane to {@code bits}. */
    @FunctionalInterface
    private interface Narrow {
        long of(Cpu cpu, long value, int by, int bits);
    }

    private SimdShiftLength() {
    }

    /** Right shifts lanes of twice the size; Q = 1 writes the upper half and keeps the lower. */
    private static void narrow(Cpu cpu, int q, int immh, int immb, int n, int d, boolean signed, Narrow op) {
        int size = SimdShift.size(cpu, immh, 2);
        int by = SimdShift.right(size, immh, immb);
        int bits = 8 << size;
        int lanes = q == Lanes.SCALAR ? 1 : 64 / bits;
        long result = 0;
        for (int i = 0; i < lanes; i++) {
            long value = signed ? Lanes.getSigned(cpu, n, size + 1, i) : Lanes.get(cpu, n, size + 1, i);
            result |= (op.of(cpu, value, by, bits) & Lanes.mask(bits)) << i * bits;
        }
        SimdNarrow.put(cpu, q, d, result);
    }

    public static void shrn(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = SimdShift.size(cpu, immh, 2);
        int by = SimdShift.right(size, immh, immb);
        // What comes in from the lane above stays above the bits that are kept.
        SimdNarrow.put(cpu, q, d, Swar.narrow(cpu.v[2 * n] >>> by, cpu.v[2 * n + 1] >>> by, size));
    }

    public static void rshrn(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = SimdShift.size(cpu, immh, 2);
        int by = SimdShift.right(size, immh, immb);
        long half = Swar.ones(size + 1) << by - 1;
        SimdNarrow.put(cpu, q, d, Swar.narrow(Swar.add(cpu.v[2 * n], half, size + 1) >>> by,
            Swar.add(cpu.v[2 * n + 1], half, size + 1) >>> by, size));
    }

    public static void sqshrn(Cpu cpu, int q, int immh, int immb, int n, int d) {
        narrow(cpu, q, immh, immb, n, d, true, (c, a, by, bits) -> Saturate.signed(c, a >> by, bits));
    }

    public static void sqrshrn(Cpu cpu, int q, int immh, int immb, int n, int d) {
        narrow(cpu, q, immh, immb, n, d, true,
            (c, a, by, bits) -> Saturate.signed(c, Shift.signedRight(a, by, true), bits));
    }

    public static void sqshrun(Cpu cpu, int q, int immh, int immb, int n, int d) {
        narrow(cpu, q, immh, immb, n, d, true, (c, a, by, bits) -> Saturate.unsigned(c, a >> by, bits));
    }

    public static void sqrshrun(Cpu cpu, int q, int immh, int immb, int n, int d) {
        narrow(cpu, q, immh, immb, n, d, true,
            (c, a, by, bits) -> Saturate.unsigned(c, Shift.signedRight(a, by, true), bits));
    }

    public static void uqshrn(Cpu cpu, int q, int immh, int immb, int n, int d) {
        narrow(cpu, q, immh, immb, n, d, false, (c, a, by, bits) -> Saturate.unsigned(c, a >>> by, bits));
    }

    public static void uqrshrn(Cpu cpu, int q, int immh, int immb, int n, int d) {
        narrow(cpu, q, immh, immb, n, d, false,
            (c, a, by, bits) -> SimdNarrow.saturate(c, Shift.unsignedRight(a, by, true), bits));
    }

    public static void sshll(Cpu cpu, int q, int immh, int immb, int n, int d) {
        lengthen(cpu, q, immh, immb, n, d, true);
    }

    public static void ushll(Cpu cpu, int q, int immh, int immb, int n, int d) {
        lengthen(cpu, q, immh, immb, n, d, false);
    }

    private static void lengthen(Cpu cpu, int q, int immh, int immb, int n, int d, boolean signed) {
        int size = SimdShift.size(cpu, immh, 2);
        int by = SimdShift.left(size, immh, immb);
        long source = cpu.v[2 * n + q];
        Lanes.put(cpu, d, Swar.shiftLeft(Swar.widen(source, size, signed), by, size + 1),
            Swar.shiftLeft(Swar.widen(source >>> 32, size, signed), by, size + 1));
    }

    /** SHLL: by the lane size. */
    public static void shll(Cpu cpu, int q, int size, int n, int d) {
        if (size == 3) {
            cpu.undefined();
        }
        long source = cpu.v[2 * n + q];
        Lanes.put(cpu, d, Swar.widen(source, size) << (8 << size), Swar.widen(source >>> 32, size) << (8 << size));
    }
}
