package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** XTN and its saturating kin, and what other narrowing and lengthening instructions share (Arm ARM DDI 0487 C4.1, two-register misc). */
public final class SimdNarrow {
    private SimdNarrow() {
    }

    /** Writes a narrowed result: the lower half and a clear upper half, or with Q = 1 the upper half only. */
    static void put(Cpu cpu, int q, int d, long result) {
        if (q == 1) {
            cpu.v[2 * d + 1] = result;
        } else {
            Lanes.put(cpu, d, result, 0);
        }
    }

    private static void narrow(Cpu cpu, int q, int size, int n, int d, boolean signed, Lanes.Unary op) {
        if (size == 3) {
            cpu.undefined();
        }
        int bits = 8 << size;
        int lanes = q == Lanes.SCALAR ? 1 : 64 / bits;
        long result = 0;
        for (int i = 0; i < lanes; i++) {
            long value = signed ? Lanes.getSigned(cpu, n, size + 1, i) : Lanes.get(cpu, n, size + 1, i);
            result |= (op.of(cpu, value, bits) & Lanes.mask(bits)) << i * bits;
        }
        put(cpu, q, d, result);
    }

    public static void xtn(Cpu cpu, int q, int size, int n, int d) {
        if (size == 3) {
            cpu.undefined();
        }
        put(cpu, q, d, Swar.narrow(cpu.v[2 * n], cpu.v[2 * n + 1], size));
    }

    public static void sqxtn(Cpu cpu, int q, int size, int n, int d) {
        narrow(cpu, q, size, n, d, true, Saturate::signed);
    }

    public static void sqxtun(Cpu cpu, int q, int size, int n, int d) {
        narrow(cpu, q, size, n, d, true, Saturate::unsigned);
    }

    public static void uqxtn(Cpu cpu, int q, int size, int n, int d) {
        narrow(cpu, q, size, n, d, false, SimdNarrow::saturate);
    }

    /** Saturates an unsigned value; a 64-bit one with its top bit set is large, not negative. */
    static long saturate(Cpu cpu, long value, int bits) {
        long limit = Lanes.mask(bits);
        return Long.compareUnsigned(value, limit) > 0 ? Saturate.mark(cpu, limit) : value;
    }
}
