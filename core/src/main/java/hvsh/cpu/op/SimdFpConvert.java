package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Conversion and rounding of floating-point lanes (Arm ARM DDI 0487 C4.1, two-register misc and shift by immediate). */
public final class SimdFpConvert {
    private SimdFpConvert() {
    }

    private static void each(Cpu cpu, int q, int size, int n, int d, Lanes.Unary op) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, op);
    }

    /** FRINT[NPMZA]; {@code rounding}: 0 nearest, 1 up, 2 down, 3 to zero, 4 away from zero. */
    public static void frint(Cpu cpu, int q, int size, int rounding, int n, int d) {
        each(cpu, q, size, n, d, (c, a, bits) -> FpRounding.toIntegral(c, a, bits, rounding, false));
    }

    /** FRINTI: as FPCR says. */
    public static void frinti(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, n, d, (c, a, bits) -> FpRounding.toIntegral(c, a, bits, FpFormat.rounding(c), false));
    }

    /** FRINTX: as FPCR says, and inexactness is flagged. */
    public static void frintx(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, n, d, (c, a, bits) -> FpRounding.toIntegral(c, a, bits, FpFormat.rounding(c), true));
    }

    /** FCVT[NPMZA]S of lanes, and of the scalar forms. */
    public static void toSigned(Cpu cpu, int q, int size, int rounding, int n, int d) {
        Lanes.check(cpu, q, size);
        long low = toFixed(cpu, cpu.v[2 * n] & Lanes.lowest(q, size), size, false, rounding);
        Lanes.put(cpu, d, low, q == 1 ? toFixed(cpu, cpu.v[2 * n + 1], size, false, rounding) : 0);
    }

    public static void toUnsigned(Cpu cpu, int q, int size, int rounding, int n, int d) {
        Lanes.check(cpu, q, size);
        long low = toFixed(cpu, cpu.v[2 * n] & Lanes.lowest(q, size), size, true, rounding);
        Lanes.put(cpu, d, low, q == 1 ? toFixed(cpu, cpu.v[2 * n + 1], size, true, rounding) : 0);
    }

    public static void scvtf(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long low = fromFixed(cpu, cpu.v[2 * n] & Lanes.lowest(q, size), size, false);
        Lanes.put(cpu, d, low, q == 1 ? fromFixed(cpu, cpu.v[2 * n + 1], size, false) : 0);
    }

    public static void ucvtf(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long low = fromFixed(cpu, cpu.v[2 * n] & Lanes.lowest(q, size), size, true);
        Lanes.put(cpu, d, low, q == 1 ? fromFixed(cpu, cpu.v[2 * n + 1], size, true) : 0);
    }

    // A word of one double or two floats. A scalar float has 0 above it, which converts to 0 without a flag.

    private static long toFixed(Cpu cpu, long a, int size, boolean unsigned, int rounding) {
        return size == 3 ? FpRounding.toFixed(cpu, a, 64, 0, unsigned, rounding, 64)
            : FpRounding.toFixed(cpu, a & Lanes.mask(32), 32, 0, unsigned, rounding, 32)
                | FpRounding.toFixed(cpu, a >>> 32, 32, 0, unsigned, rounding, 32) << 32;
    }

    private static long fromFixed(Cpu cpu, long a, int size, boolean unsigned) {
        return size == 3 ? FpRounding.fromFixed(cpu, a, 64, 0, unsigned, 64)
            : FpRounding.fromFixed(cpu, a, 32, 0, unsigned, 32) | FpRounding.fromFixed(cpu, a >>> 32, 32, 0, unsigned, 32) << 32;
    }

    /** FCVTZS with fraction bits, of which there are as many as a right shift by the same immediate would shift. */
    public static void toSignedFixed(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = SimdShift.size(cpu, immh, 3);
        int fraction = SimdShift.right(size, immh, immb);
        each(cpu, q, size, n, d, (c, a, bits) -> FpRounding.toFixed(c, a, bits, fraction, false, FpFormat.ZERO, bits));
    }

    public static void toUnsignedFixed(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = SimdShift.size(cpu, immh, 3);
        int fraction = SimdShift.right(size, immh, immb);
        each(cpu, q, size, n, d, (c, a, bits) -> FpRounding.toFixed(c, a, bits, fraction, true, FpFormat.ZERO, bits));
    }

    public static void scvtfFixed(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = SimdShift.size(cpu, immh, 3);
        int fraction = SimdShift.right(size, immh, immb);
        each(cpu, q, size, n, d, (c, a, bits) -> FpRounding.fromFixed(c, a, bits, fraction, false, bits));
    }

    public static void ucvtfFixed(Cpu cpu, int q, int immh, int immb, int n, int d) {
        int size = SimdShift.size(cpu, immh, 3);
        int fraction = SimdShift.right(size, immh, immb);
        each(cpu, q, size, n, d, (c, a, bits) -> FpRounding.fromFixed(c, a, bits, fraction, true, bits));
    }

    /** FCVTL: from half to single (sz = 0) or single to double precision. */
    public static void fcvtl(Cpu cpu, int q, int sz, int n, int d) {
        int bits = 16 << sz;
        long source = cpu.v[2 * n + q];
        long low = 0;
        long high = 0;
        for (int at = 0; at < 64; at += bits) {
            long value = FpRounding.convert(cpu, source >>> at & Lanes.mask(bits), bits, 2 * bits, FpFormat.rounding(cpu));
            low |= at < 32 ? value << 2 * at : 0;
            high |= at < 32 ? 0 : value << 2 * at;
        }
        Lanes.put(cpu, d, low, high);
    }

    /** FCVTN: from single to half (sz = 0) or double to single precision. */
    public static void fcvtn(Cpu cpu, int q, int sz, int n, int d) {
        narrow(cpu, q, sz + 1, n, d, FpFormat.rounding(cpu));
    }

    /** FCVTXN: to single precision, inexact results odd, so that a second rounding does no harm. */
    public static void fcvtxn(Cpu cpu, int q, int n, int d) {
        narrow(cpu, q, 2, n, d, FpFormat.ODD);
    }

    private static void narrow(Cpu cpu, int q, int size, int n, int d, int rounding) {
        int bits = 8 << size;
        int lanes = q == Lanes.SCALAR ? 1 : 64 / bits;
        long result = 0;
        for (int i = 0; i < lanes; i++) {
            result |= FpRounding.convert(cpu, Lanes.get(cpu, n, size + 1, i), 2 * bits, bits, rounding) << i * bits;
        }
        SimdNarrow.put(cpu, q, d, result);
    }
}
