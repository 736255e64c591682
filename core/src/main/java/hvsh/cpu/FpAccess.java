package hvsh.cpu;

/** Whether floating point and Advanced SIMD may be used at the current level (Arm ARM DDI 0487 D1.3.6). */
public final class FpAccess {
    private static final long CPTR_TFP = 1 << 10;

    private FpAccess() { }

    /** Whether {@link #check} would pass. */
    public static boolean isAllowed(Cpu cpu) {
        int enable = (int) (cpu.sys[Sys.CPACR_EL1] >>> 20) & 3;
        boolean disabled = cpu.el == 0 && enable != 3 || cpu.el == 1 && (enable & 1) == 0;
        return !disabled && !(Exceptions.hasEl2(cpu) && (cpu.sys[Sys.CPTR_EL2] & CPTR_TFP) != 0);
    }

    /** Throws the guest's trap if FP and SIMD are disabled: by CPACR_EL1 to EL1, by CPTR_EL2 to EL2. */
    public static void check(Cpu cpu) {
        int enable = (int) (cpu.sys[Sys.CPACR_EL1] >>> 20) & 3;
        if (cpu.el == 0 && enable != 3 || cpu.el == 1 && (enable & 1) == 0) {
            throw cpu.syndrome.raise(ExceptionClass.FP_ACCESS, 0x1e << 20);
        }
        if (Exceptions.hasEl2(cpu) && (cpu.sys[Sys.CPTR_EL2] & CPTR_TFP) != 0) {
            throw cpu.syndrome.trap(ExceptionClass.FP_ACCESS, 0x1e << 20);
        }
    }
}
