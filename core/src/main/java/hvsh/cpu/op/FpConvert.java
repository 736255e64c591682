package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Scalar conversion between formats, and to and from general registers (Arm ARM DDI 0487 C4.1). */
public final class FpConvert {
    private FpConvert() {
    }

    /** FCVT between formats of 8 &lt;&lt; size bits. */
    public static void fcvt(Cpu cpu, int from, int to, int n, int d) {
        Lanes.put(cpu, d, FpRounding.convert(cpu, Lanes.get(cpu, n, from, 0), 8 << from, 8 << to, FpFormat.rounding(cpu)), 0);
    }

    /** FCVT[NPMZA]S to W (sf = 0) or X; {@code rounding}: 0 nearest, 1 up, 2 down, 3 to zero, 4 away from zero. */
    public static long toSigned(Cpu cpu, int sf, int size, int rounding, int n) {
        return toGeneral(cpu, sf, size, rounding, false, 0, n);
    }

    public static long toUnsigned(Cpu cpu, int sf, int size, int rounding, int n) {
        return toGeneral(cpu, sf, size, rounding, true, 0, n);
    }

    /** FCVTZS to fixed point with 64 - scale fraction bits. */
    public static long toSignedFixed(Cpu cpu, int sf, int size, int scale, int n) {
        checkScale(cpu, sf, scale);
        return toGeneral(cpu, sf, size, FpFormat.ZERO, false, 64 - scale, n);
    }

    public static long toUnsignedFixed(Cpu cpu, int sf, int size, int scale, int n) {
        checkScale(cpu, sf, scale);
        return toGeneral(cpu, sf, size, FpFormat.ZERO, true, 64 - scale, n);
    }

    private static long toGeneral(Cpu cpu, int sf, int size, int rounding, boolean unsigned, int fraction, int n) {
        return FpRounding.toFixed(cpu, Lanes.get(cpu, n, size, 0), 8 << size, fraction, unsigned, rounding, 32 << sf);
    }

    public static void scvtf(Cpu cpu, int sf, int size, long value, int d) {
        fromGeneral(cpu, sf, size, false, 0, value, d);
    }

    public static void ucvtf(Cpu cpu, int sf, int size, long value, int d) {
        fromGeneral(cpu, sf, size, true, 0, value, d);
    }

    public static void scvtfFixed(Cpu cpu, int sf, int size, int scale, long value, int d) {
        checkScale(cpu, sf, scale);
        fromGeneral(cpu, sf, size, false, 64 - scale, value, d);
    }

    public static void ucvtfFixed(Cpu cpu, int sf, int size, int scale, long value, int d) {
        checkScale(cpu, sf, scale);
        fromGeneral(cpu, sf, size, true, 64 - scale, value, d);
    }

    private static void fromGeneral(Cpu cpu, int sf, int size, boolean unsigned, int fraction, long value, int d) {
        Lanes.put(cpu, d, FpRounding.fromFixed(cpu, value, 32 << sf, fraction, unsigned, 8 << size), 0);
    }

    /** A W register has no more than 32 fraction bits. */
    private static void checkScale(Cpu cpu, int sf, int scale) {
        if (sf == 0 && scale < 32) {
            cpu.undefined();
        }
    }
}
