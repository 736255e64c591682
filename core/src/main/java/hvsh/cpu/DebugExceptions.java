package hvsh.cpu;

/**
 * Self-hosted debug: breakpoints, watchpoints and software step (Arm ARM DDI 0487 D2). {@link Cpu#debug} says what is armed at
 * all, so that a CPU on which nothing is armed pays nothing.
 */
public final class DebugExceptions {
    /** MDSCR_EL1.SS: every instruction may have to be stepped. */
    public static final int STEP = 1;
    /** A breakpoint is enabled. */
    public static final int BREAK = 2;
    /** A watchpoint is enabled. */
    public static final int WATCH = 4;
    /** An engine must look at every instruction. */
    public static final int EACH_INSTRUCTION = STEP | BREAK;

    static final int BREAKPOINTS = 6;
    static final int WATCHPOINTS = 4;
    private static final int OS_LOCKED = 2;
    private static final long KDE = 1 << 13;
    private static final long MDE = 1 << 15;
    private static final long TDE = 1 << 8;
    private static final int MASK_D = 8;
    private static final int DEBUG_STATUS = 0x22;
    private static final int STEP_VALID = 1 << 24;
    private static final int STEP_EXCLUSIVE = 1 << 6;
    private static final int WRITE_NOT_READ = 1 << 6;

    private DebugExceptions() { }

    /** Must be called when a debug register changes. */
    static void update(Cpu cpu) {
        boolean locked = (cpu.sys[Sys.OSLSR_EL1] & OS_LOCKED) != 0
                || (cpu.sys[Sys.OSDLR_EL1] & ~cpu.sys[Sys.DBGPRCR_EL1] & 1) != 0;
        long mdscr = locked ? 0 : cpu.sys[Sys.MDSCR_EL1];
        boolean monitor = (mdscr & MDE) != 0;
        int debug = (int) mdscr & STEP | (monitor && anyEnabled(cpu, Sys.DBGBCR0, BREAKPOINTS) ? BREAK : 0)
                | (monitor && anyEnabled(cpu, Sys.DBGWCR0, WATCHPOINTS) ? WATCH : 0);
        if (debug != cpu.debug) {
            cpu.debug = debug;
            cpu.contextChanged(); // watched memory has no fast accesses
            cpu.attend();
        }
    }

    private static boolean anyEnabled(Cpu cpu, int first, int count) {
        for (int n = 0; n < count; n++) {
            if ((cpu.sys[first + n] & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether debug exceptions go to EL2: MDCR_EL2.TDE or HCR_EL2.TGE. */
    static boolean routedToEl2(Cpu cpu) {
        return Exceptions.hasEl2(cpu)
                && ((cpu.sys[Sys.MDCR_EL2] & TDE) != 0 || (cpu.sys[Sys.HCR_EL2] & Hcr.TGE) != 0);
    }

    /** Whether an exception level with these masks generates debug exceptions other than that of BRK (D2.3). */
    private static boolean enabled(Cpu cpu, int el, int daif) {
        int target = routedToEl2(cpu) ? 2 : 1;
        return el < target || el == target && (cpu.sys[Sys.MDSCR_EL1] & KDE) != 0 && (daif & MASK_D) == 0;
    }

    /** Whether the next instruction is stepped, or the step is over. */
    public static boolean steps(Cpu cpu) {
        return (cpu.debug & STEP) != 0 && enabled(cpu, cpu.el, cpu.daif);
    }

    /** PSTATE.SS after a return from the present level to another with these masks (DebugExceptionReturnSS). */
    static boolean returnsStepping(Cpu cpu, int el, int daif, boolean saved) {
        return saved && (cpu.debug & STEP) != 0 && !enabled(cpu, cpu.el, cpu.daif) && enabled(cpu, el, daif);
    }

    private static GuestException routed(Cpu cpu, GuestException exception) {
        cpu.syndrome.toEl2 = routedToEl2(cpu);
        return exception;
    }

    /** The exception that ends a step without an instruction: PSTATE.SS was 0. */
    public static GuestException stepped(Cpu cpu) {
        return routed(cpu, cpu.syndrome.raise(ExceptionClass.SOFTWARE_STEP_LOWER, DEBUG_STATUS));
    }

    /** The exception that ends the step of this instruction. */
    public static GuestException stepped(Cpu cpu, int word) {
        boolean loadExclusive = (word & 0x3f40_0000) == 0x0840_0000 && (word & 0x0080_0000) == 0;
        int iss = DEBUG_STATUS | STEP_VALID | (loadExclusive ? STEP_EXCLUSIVE : 0);
        return routed(cpu, cpu.syndrome.raise(ExceptionClass.SOFTWARE_STEP_LOWER, iss));
    }

    /** BRK's, which nothing but its route can change. */
    static GuestException software(Cpu cpu, int immediate) {
        return routed(cpu, cpu.syndrome.raise(ExceptionClass.BRK, immediate));
    }

    /** Throws the exception of a breakpoint at the present instruction. */
    public static void checkBreakpoints(Cpu cpu) {
        if ((cpu.debug & BREAK) == 0 || !enabled(cpu, cpu.el, cpu.daif)) {
            return;
        }
        for (int n = 0; n < BREAKPOINTS; n++) {
            if (Breakpoint.matches(cpu, n)) {
                throw routed(cpu, cpu.syndrome.raise(ExceptionClass.BREAKPOINT_LOWER, DEBUG_STATUS));
            }
        }
    }

    /** Throws the exception of a watchpoint on an access that no fault prevents. */
    public static void checkWatchpoints(Cpu cpu, long va, int size, boolean write, boolean unprivileged) {
        if ((cpu.debug & WATCH) == 0 || !enabled(cpu, cpu.el, cpu.daif)) {
            return;
        }
        for (int n = 0; n < WATCHPOINTS; n++) {
            if (Watchpoint.matches(cpu, n, va, size, write, unprivileged ? 0 : cpu.el)) {
                int iss = DEBUG_STATUS | (write ? WRITE_NOT_READ : 0);
                long hit = Watchpoint.firstHit(cpu, n, va, size);
                throw routed(cpu, cpu.syndrome.abort(ExceptionClass.WATCHPOINT_LOWER, iss, hit));
            }
        }
    }

    /** HMC, SSC and the two bits for EL1 and EL0 of a control register, in Non-secure state (DBGBCR&lt;n&gt;_EL1 and DBGWCR&lt;n&gt;_EL1, D17.3). */
    static boolean levelMatches(long control, int el) {
        boolean secureOnly = (control >>> 14 & 3) == 2;
        return !secureOnly && switch (el) {
            case 0 -> (control & 4) != 0;
            case 1 -> (control & 2) != 0;
            default -> (control >>> 13 & 1) != 0;
        };
    }
}
