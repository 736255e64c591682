package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** FJCVTZS: to an integer modulo 2^32, as ECMAScript's ToInt32 has it (FEAT_JSCVT, Arm ARM DDI 0487, shared pseudocode FPToFixedJS). */
public final class FpJavaScript {
    private static final int EXACT = 4;
    private static final int NOT_EXACT = 0;

    private FpJavaScript() {
    }

    /** Sets Z if the conversion is exact and the operand is not minus zero; clears N, C and V. */
    public static long fjcvtzs(Cpu cpu, int n) {
        long raw = cpu.v[2 * n];
        long flushed = FpFormat.flush(cpu, raw, 64);
        double value = Math.abs(Double.longBitsToDouble(flushed));
        double whole = Math.floor(value);
        int magnitude = value < 0x1p84 ? (int) (long) (whole % 0x1p32) : 0;
        boolean negative = raw < 0;
        if (!(whole <= (negative ? 0x1p31 : 0x1p31 - 1))) {
            cpu.fpsr |= FpFormat.INVALID;
            cpu.nzcv = NOT_EXACT;
        } else if (whole != value) {
            cpu.fpsr |= FpFormat.INEXACT;
            cpu.nzcv = NOT_EXACT;
        } else {
            cpu.nzcv = value == 0 && raw != 0 ? NOT_EXACT : EXACT;
        }
        return (negative ? -magnitude : magnitude) & 0xffff_ffffL;
    }
}
