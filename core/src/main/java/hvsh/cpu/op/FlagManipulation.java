package hvsh.cpu.op;

/** Values of NZCV (N = 8) that FEAT_FlagM and FEAT_FlagM2 make (Arm ARM DDI 0487 C6.2: SETF8, AXFLAG, XAFLAG). */
public final class FlagManipulation {
    private static final int N = 8;
    private static final int Z = 4;
    private static final int C = 2;
    private static final int V = 1;

    private FlagManipulation() {
    }

    /** SETF8 and SETF16: N and Z of the low {@code bits}, V where bit {@code bits} differs from the sign; C stays. */
    public static int ofLow(int nzcv, int value, int bits) {
        int sign = value >>> bits - 1 & 1;
        int overflow = (value >>> bits & 1) ^ sign;
        return nzcv & C | sign << 3 | (value << 32 - bits == 0 ? Z : 0) | overflow;
    }

    /** AXFLAG: from the flags of FCMP to those that some other architectures have. */
    public static int toExternal(int nzcv) {
        boolean unordered = (nzcv & V) != 0;
        return (unordered || (nzcv & Z) != 0 ? Z : 0) | (!unordered && (nzcv & C) != 0 ? C : 0);
    }

    /** XAFLAG: back again. */
    public static int fromExternal(int nzcv) {
        boolean zero = (nzcv & Z) != 0;
        boolean carry = (nzcv & C) != 0;
        return (!carry && !zero ? N : 0) | (zero && carry ? Z : 0) | (carry || zero ? C : 0) | (!carry && zero ? V : 0);
    }
}
