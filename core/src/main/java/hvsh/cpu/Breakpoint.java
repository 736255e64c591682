package hvsh.cpu;

/** When a hardware breakpoint matches (Arm ARM DDI 0487 D2.8): DBGBVR&lt;n&gt;_EL1 and DBGBCR&lt;n&gt;_EL1. */
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
        long value = cpu.sys[Sys.DBGBVR0 + n];
        boolean context = (int) value == (int) cpu.sys[Sys.CONTEXTIDR_EL1];
        boolean machine = (value >>> 32 & 0xff) == (cpu.sys[Sys.VTTBR_EL2] >>> VMID_SHIFT & 0xff);
        if (n < FIRST_FOR_CONTEXTS || cpu.el == 2) {
            return false;
        }
        return switch (kind) {
            case CONTEXT -> context;
            case VMID -> machine;
            case BOTH -> context && machine;
            default -> false;
        };
    }
}
