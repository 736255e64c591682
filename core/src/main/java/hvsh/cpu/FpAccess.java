package hvsh.cpu;

/** Whether floating point and Advanced SIMD may be used at the current level (Arm ARM DDI 0487 D1.3.6). */
public final class FpAccess {
    private static final long CPTR_TFP = 1 << 10;

    private FpAccess() { }

    /** Whether {@link #check} would pass. */
    public static boolean isAllowed(Cpu cpu) {
        return !disabled(cpu) && !trapped(cpu);
    }

    /** By CPACR_EL1, which a host does not obey. */
    private static boolean disabled(Cpu cpu) {
        int enable = (int) (cpu.sys[Sys.CPACR_EL1] >>> 20) & 3;
        return cpu.el == 0 && enable != 3 && !HostExtensions.ownsUser(cpu) || cpu.el == 1 && (enable & 1) == 0;
    }

    /** By CPTR_EL2: TFP, or with E2H FPEN, as CPACR_EL1 has it for EL1 and EL0. */
    private static boolean trapped(Cpu cpu) {
        if (!HostExtensions.enabled(cpu)) {
            return (cpu.sys[Sys.CPTR_EL2] & CPTR_TFP) != 0 && Exceptions.hasEl2(cpu);
        }
        int enable = (int) (cpu.sys[Sys.CPTR_EL2] >>> 20) & 3;
        return (enable & 1) == 0 || enable == 1 && cpu.el == 0 && HostExtensions.ownsUser(cpu);
    }

    /** Throws the guest's trap if FP and SIMD are disabled: by CPACR_EL1 to EL1, by CPTR_EL2 to EL2. */
    public static void check(Cpu cpu) {
        if (disabled(cpu)) {
            throw cpu.syndrome.raise(ExceptionClass.FP_ACCESS, 0x1e << 20);
        }
        if (trapped(cpu)) {
            throw cpu.syndrome.trap(ExceptionClass.FP_ACCESS, 0x1e << 20);
        }
    }
}
