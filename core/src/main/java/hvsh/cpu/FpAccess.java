package hvsh.cpu;

/** Whether floating point and Advanced SIMD may be used at the current level. */
public final class FpAccess {
    private FpAccess() {}

    /** Throws the guest's trap if they may not. */
    public static void check(Cpu cpu) {}
}
