package hvsh.cpu;

/**
 * The Virtualization Host Extensions (Arm ARM DDI 0487, FEAT_VHE): with HCR_EL2.E2H a host runs at EL2 in the EL2&0
 * regime, with two ranges of addresses as EL1 has them; with TGE besides, EL0 has its applications. HCR_EL2 keeps E2H only on
 * CPUs that have the feature.
 */
public final class HostExtensions {
    private static final long IN_HOST = Hcr.E2H | Hcr.TGE;

    private HostExtensions() { }

    /** Whether EL2 has the EL2&0 regime, and its control registers the layout of EL1's. */
    public static boolean enabled(Cpu cpu) {
        return (cpu.sys[Sys.HCR_EL2] & Hcr.E2H) != 0;
    }

    /** Whether EL0 belongs to a host at EL2. */
    public static boolean ownsUser(Cpu cpu) {
        return (cpu.sys[Sys.HCR_EL2] & IN_HOST) == IN_HOST;
    }

    /** Slot of the SCTLR_ELx that controls an exception level. */
    public static int control(Cpu cpu, int el) {
        return el == 2 || el == 0 && ownsUser(cpu) ? Sys.SCTLR_EL2 : Sys.SCTLR_EL1;
    }

    /** SCTLR_ELx of the present exception level. */
    public static long control(Cpu cpu) {
        return cpu.sys[control(cpu, cpu.el)];
    }

    /** TCR_ELx of the present regime. */
    static long translation(Cpu cpu) {
        return cpu.sys[control(cpu, cpu.el) == Sys.SCTLR_EL2 ? Sys.TCR_EL2 : Sys.TCR_EL1];
    }

    /** Whether the present regime has one range of addresses, rather than two: EL2's without a host. */
    static boolean singleRange(Cpu cpu) {
        return cpu.el == 2 && !enabled(cpu);
    }

    /** Whether the present level names EL1's registers, or a timer of EL0, and means others. */
    static boolean redirects(Cpu cpu) {
        return cpu.el == 2 ? enabled(cpu) : cpu.el == 0 && ownsUser(cpu);
    }
}
