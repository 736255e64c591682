package hvsh.cpu.op;

/** Conditions that need more than one test of NZCV (N=8 Z=4 C=2 V=1); Arm ARM DDI 0487 C1.2.4. */
public final class Condition {
    private Condition() {}

    /** N equals V. */
    public static boolean ge(int nzcv) {
        return ((nzcv >> 3 ^ nzcv) & 1) == 0;
    }

    /** N equals V, and Z is clear. */
    public static boolean gt(int nzcv) {
        return ((nzcv >> 3 ^ nzcv) & 1 | nzcv & 4) == 0;
    }
}
