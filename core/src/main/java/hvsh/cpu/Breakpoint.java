package hvsh.cpu;

/** When a hardware breakpoint matches (Arm ARM DDI 0487 D2, breakpoint exceptions): DBGBVR&lt;n&gt;_EL1 and DBGBCR&lt;n&gt;_EL1. */
final class Breakpoint {
    /** The last two compare contexts too, as ID_AA64DFR0_EL1.CTX_CMPs says. */
    private static final int FIRST_FOR_CONTEXTS = 4;
    private static final int VMID_SHIFT = 48;
    /** Addresses are compared up to bit 48, the others of the register being its sign. */
    private static final int COMPARED_SHIFT = 15;
    private static final int ADDRESS = 0;
    private static final int CONTEXT = 1;
    private static final int VMID = 4;
    private static final int BOTH = 5;
    /** With FEAT_VHE. */
    private static final int CONTEXT1 = 3;
    private static final int CONTEXT2 = 6;
    private static final int CONTEXT1_AND_2 = 7;
    private static final long VTCR_VS = 1 << 19;

    private Breakpoint() { }

    static boolean matches(Cpu cpu, int n) {
        long control = cpu.sys[Sys.DBGBCR0 + n];
        if ((control & 1) == 0 || !DebugExceptions.levelMatches(control, cpu.el)) {
            return false;
        }
        boolean linked = (control >>> 20 & 1) != 0;
        if (kind(control) != ADDRESS) {
            return !linked && contextMatches(cpu, n, kind(control));
        }
        long difference = (cpu.sys[Sys.DBGBVR0 + n] ^ cpu.pc) << COMPARED_SHIFT >>> COMPARED_SHIFT + 2;
        boolean here = (control >>> 5 & 1) != 0 && difference == 0;
        return here && (!linked || linkMatches(cpu, (int) (control >>> 16) & 0xf));
    }

    private static int kind(long control) {
        return (int) (control >>> 21) & 7;
    }

    /** Whether the breakpoint that another is linked to says that this is the context. */
    static boolean linkMatches(Cpu cpu, int n) {
        if (n < FIRST_FOR_CONTEXTS || n >= DebugExceptions.BREAKPOINTS) {
            return false;
        }
        long control = cpu.sys[Sys.DBGBCR0 + n];
        boolean linkable = (control & 1) != 0 && (control >>> 20 & 1) != 0;
        return linkable && contextMatches(cpu, n, kind(control));
    }

    private static boolean contextMatches(Cpu cpu, int n, int kind) {
        if (n < FIRST_FOR_CONTEXTS) {
            return false;
        }
        long value = cpu.sys[Sys.DBGBVR0 + n];
        boolean below = cpu.el < 2;
        boolean host = HostExtensions.redirects(cpu);
        boolean context = (below || host) && (int) value == (int) cpu.sys[host ? Sys.CONTEXTIDR_EL2 : Sys.CONTEXTIDR_EL1];
        return switch (kind) {
            case CONTEXT -> context;
            case VMID -> below && !host && machineMatches(cpu, value);
            case BOTH -> below && !host && context && machineMatches(cpu, value);
            case CONTEXT1, CONTEXT2, CONTEXT1_AND_2 -> cpu.has(Feature.VHE) && hostMatches(cpu, value, kind, below && !host);
            default -> false;
        };
    }

    /** The low half is compared with CONTEXTIDR_EL1, which means something where there is no host, the high one with CONTEXTIDR_EL2. */
    private static boolean hostMatches(Cpu cpu, long value, int kind, boolean guest) {
        boolean first = kind == CONTEXT2 || guest && (int) value == (int) cpu.sys[Sys.CONTEXTIDR_EL1];
        boolean second = kind == CONTEXT1 || (int) (value >>> 32) == (int) cpu.sys[Sys.CONTEXTIDR_EL2];
        return first && second;
    }

    /** VMIDs have 16 bits where VTCR_EL2.VS says so, and CPUs have them. */
    private static boolean machineMatches(Cpu cpu, long value) {
        long mask = cpu.has(Feature.VMID16) && (cpu.sys[Sys.VTCR_EL2] & VTCR_VS) != 0 ? 0xffff : 0xff;
        return (value >>> 32 & mask) == (cpu.sys[Sys.VTTBR_EL2] >>> VMID_SHIFT & mask);
    }
}
