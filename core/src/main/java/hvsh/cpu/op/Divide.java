package hvsh.cpu.op;

/** Division: by zero gives zero, and the one overflow wraps (Arm ARM DDI 0487 C6.2, SDIV and UDIV). */
public final class Divide {
    private Divide() {}

    public static long unsigned64(long a, long b) {
        return b == 0 ? 0 : Long.divideUnsigned(a, b);
    }

    public static int unsigned32(int a, int b) {
        return b == 0 ? 0 : Integer.divideUnsigned(a, b);
    }

    public static long signed64(long a, long b) {
        return b == 0 ? 0 : a / b;
    }

    public static int signed32(int a, int b) {
        return b == 0 ? 0 : a / b;
    }
}
