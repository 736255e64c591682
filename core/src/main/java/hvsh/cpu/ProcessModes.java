package hvsh.cpu;

/** The fields of PSTATE that extensions add and that software sets: PAN, UAO, DIT, SSBS (Arm ARM DDI 0487 C5.2, D1.4). */
final class ProcessModes {
    static final int SSBS = 1 << 12;
    static final int PAN = 1 << 22;
    static final int UAO = 1 << 23;
    static final int DIT = 1 << 24;

    private static final long SCTLR_SPAN = 1 << 23;
    private static final long SCTLR_DSSBS = 1L << 44;

    private ProcessModes() { }

    /** Adds the registers that read and write single fields. */
    static void add(SystemRegisterRows rows) {
        field(rows, "PAN", 0, 3, PAN, Feature.PAN);
        field(rows, "UAO", 0, 4, UAO, Feature.UAO);
        field(rows, "DIT", 3, 5, DIT, Feature.DIT);
        field(rows, "SSBS", 3, 6, SSBS, Feature.SSBS);
    }

    private static void field(SystemRegisterRows rows, String name, int op1, int op2, int bit, Feature feature) {
        rows.add(name, SystemRegister.encode(3, op1, 4, 2, op2), feature, cpu -> cpu.modes & bit,
                (cpu, value) -> set(cpu, cpu.modes & ~bit | (int) value & bit));
    }

    /** MSR (immediate) of a field; Undefined without its feature, and PAN and UAO at EL0. */
    static void setImmediate(Cpu cpu, int field, boolean on) {
        int bit = switch (field) {
            case 0b000_011 -> UAO;
            case 0b000_100 -> PAN;
            case 0b011_001 -> SSBS;
            case 0b011_010 -> DIT;
            default -> 0;
        };
        if ((bit & supported(cpu)) == 0) {
            cpu.undefined();
        }
        if (bit == PAN || bit == UAO) {
            SystemOps.requireEl1(cpu);
        }
        set(cpu, on ? cpu.modes | bit : cpu.modes & ~bit);
    }

    private static int supported(Cpu cpu) {
        return (cpu.has(Feature.PAN) ? PAN : 0) | (cpu.has(Feature.UAO) ? UAO : 0) | (cpu.has(Feature.DIT) ? DIT : 0)
                | (cpu.has(Feature.SSBS) ? SSBS : 0);
    }

    private static void set(Cpu cpu, int modes) {
        boolean other = ((modes ^ cpu.modes) & PAN) != 0;
        cpu.modes = modes;
        if (other) {
            cpu.privilegeChanged();
        }
    }

    /** From SPSR_ELx; an illegal return takes over PAN alone (SetPSTATEFromPSR, shared pseudocode). */
    static void restore(Cpu cpu, long spsr, boolean legal) {
        int taken = supported(cpu) & (legal ? -1 : PAN);
        set(cpu, cpu.modes & ~taken | (int) spsr & taken);
    }

    /** On entry to an exception level: EL0's host sets PAN unless SCTLR_ELx.SPAN, UAO is cleared, SSBS is as SCTLR_ELx.DSSBS says. */
    static void enter(Cpu cpu, int target) {
        set(cpu, entered(cpu, cpu.modes, target));
    }

    /** The fields after entry to an exception level from where they were {@code before}. */
    static int entered(Cpu cpu, int before, int target) {
        long control = cpu.sys[target == 2 ? Sys.SCTLR_EL2 : Sys.SCTLR_EL1];
        int pan = (target == 1 || HostExtensions.ownsUser(cpu)) && (control & SCTLR_SPAN) == 0 ? PAN : 0;
        int after = before & (PAN | DIT) | pan | ((control & SCTLR_DSSBS) != 0 ? SSBS : 0);
        return after & supported(cpu);
    }
}
