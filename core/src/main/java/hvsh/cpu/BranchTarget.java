package hvsh.cpu;

/**
 * Branch target identification: PSTATE.BTYPE says what kind of indirect branch came to an instruction, and in a guarded page
 * only landing pads accept that (Arm ARM DDI 0487, FEAT_BTI). On a CPU with the feature the type is other than 0 only
 * between an indirect branch and the next instruction, which is executed by itself; all else costs nothing.
 */
public final class BranchTarget {
    /** Of BR through X16 or X17, and of any BR outside of guarded pages. */
    public static final int PLAIN_JUMP = 1;
    public static final int CALL = 2;
    /** Of BR in a guarded page, through another register. */
    public static final int JUMP = 3;

    /** Lowest bit of BTYPE in SPSR_ELx. */
    static final int SHIFT = 10;

    private static final int BTI = 0xd503_241f;
    private static final int BTI_MASK = 0xffff_ff3f;
    private static final int PACIASP = 0xd503_233f;
    private static final int PACIBSP = 0xd503_237f;
    private static final int BRK = 0xd420_0000;
    private static final int HLT = 0xd440_0000;
    private static final int IMMEDIATE_MASK = 0xffe0_001f;
    /** SCTLR_EL1.BT0, and BT1 or SCTLR_EL2.BT. */
    private static final int BT0 = 35;
    private static final int BT1 = 36;

    private BranchTarget() { }

    /** BR and its like have executed. */
    public static void jump(Cpu cpu, int register) {
        if (cpu.branchTypes) {
            cpu.branchType = cpu.guarded != 0 && !isVeneer(register) ? JUMP : PLAIN_JUMP;
        }
    }

    /** BLR and its like have executed. */
    public static void call(Cpu cpu) {
        if (cpu.branchTypes) {
            cpu.branchType = CALL;
        }
    }

    /** What an indirect branch leaves: {@link #JUMP} if that depends on its page, 0 for returns. */
    public static int leftBy(int word) {
        return switch (word >>> 21 & 3) {
            case 0 -> isVeneer(word >>> 5 & 31) ? PLAIN_JUMP : JUMP;
            case 1 -> CALL;
            default -> 0;
        };
    }

    /** The registers of linkers' veneers, which may go wherever calls may. */
    private static boolean isVeneer(int register) {
        return register == 16 || register == 17;
    }

    /** Whether an instruction of a guarded page may be come to with this type (BTypeCompatible). */
    public static boolean accepts(Cpu cpu, int word, int type) {
        if ((word & BTI_MASK) == BTI) {
            int pads = word >>> 6 & 3;
            return pads == 3 || pads == 1 && type != JUMP || pads == 2 && type != CALL;
        }
        if (word == PACIASP || word == PACIBSP) {
            return type != JUMP || !strict(cpu);
        }
        return (word & IMMEDIATE_MASK) == BRK || (word & IMMEDIATE_MASK) == HLT;
    }

    /** Whether PACIASP and PACIBSP accept no {@link #JUMP} at the present level. */
    private static boolean strict(Cpu cpu) {
        long control = HostExtensions.control(cpu);
        return (control >>> (cpu.el == 0 ? BT0 : BT1) & 1) != 0;
    }

    /** Throws the exception of the present instruction unless it may be come to as it was. */
    public static void check(Cpu cpu, int word) {
        if (cpu.guarded != 0 && !accepts(cpu, word, cpu.branchType)) {
            throw cpu.syndrome.raise(ExceptionClass.BRANCH_TARGET, cpu.branchType);
        }
    }

    /** Whether SPSR_ELx.BTYPE is what it was; for other classes it may be zero, and is (AArch64.TakeException). */
    static boolean isKept(int ec) {
        return switch (ec) {
            case ExceptionClass.BRANCH_TARGET, ExceptionClass.ILLEGAL_STATE, ExceptionClass.PC_ALIGNMENT, ExceptionClass.BRK,
                    ExceptionClass.INSTRUCTION_ABORT_LOWER, ExceptionClass.INSTRUCTION_ABORT_SAME,
                    ExceptionClass.BREAKPOINT_LOWER, ExceptionClass.BREAKPOINT_LOWER + 1,
                    ExceptionClass.SOFTWARE_STEP_LOWER, ExceptionClass.SOFTWARE_STEP_SAME -> true;
            default -> false;
        };
    }
}
