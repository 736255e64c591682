package hvsh.cpu;

/** Values of ESR_ELx.EC (Arm ARM DDI 0487 D17.2.37). */
public final class ExceptionClass {
    public static final int UNKNOWN = 0x00;
    public static final int WFX = 0x01;
    public static final int FP_ACCESS = 0x07;
    public static final int POINTER_AUTHENTICATION = 0x09;
    public static final int BRANCH_TARGET = 0x0d;
    public static final int ILLEGAL_STATE = 0x0e;
    public static final int SVC = 0x15;
    public static final int HVC = 0x16;
    public static final int SMC = 0x17;
    public static final int SYSTEM_REGISTER = 0x18;
    public static final int INSTRUCTION_ABORT_LOWER = 0x20;
    public static final int INSTRUCTION_ABORT_SAME = 0x21;
    public static final int PC_ALIGNMENT = 0x22;
    public static final int DATA_ABORT_LOWER = 0x24;
    public static final int DATA_ABORT_SAME = 0x25;
    public static final int SP_ALIGNMENT = 0x26;
    public static final int SERROR = 0x2f;
    public static final int BREAKPOINT_LOWER = 0x30;
    public static final int SOFTWARE_STEP_LOWER = 0x32;
    public static final int SOFTWARE_STEP_SAME = 0x33;
    public static final int WATCHPOINT_LOWER = 0x34;
    public static final int BRK = 0x3c;

    private ExceptionClass() { }

    /** The manual's short name, for reports and counters. */
    public static String name(int ec) {
        return switch (ec) {
            case UNKNOWN -> "unknown";
            case WFX -> "wfx";
            case FP_ACCESS -> "fp-access";
            case POINTER_AUTHENTICATION -> "pointer-authentication";
            case BRANCH_TARGET -> "branch-target";
            case ILLEGAL_STATE -> "illegal-state";
            case SVC -> "svc";
            case HVC -> "hvc";
            case SMC -> "smc";
            case SYSTEM_REGISTER -> "sysreg";
            case INSTRUCTION_ABORT_LOWER, INSTRUCTION_ABORT_SAME -> "instruction-abort";
            case PC_ALIGNMENT -> "pc-alignment";
            case DATA_ABORT_LOWER, DATA_ABORT_SAME -> "data-abort";
            case SP_ALIGNMENT -> "sp-alignment";
            case SERROR -> "serror";
            case SOFTWARE_STEP_LOWER, SOFTWARE_STEP_SAME -> "software-step";
            case BREAKPOINT_LOWER, BREAKPOINT_LOWER + 1 -> "breakpoint";
            case WATCHPOINT_LOWER, WATCHPOINT_LOWER + 1 -> "watchpoint";
            case BRK -> "brk";
            default -> "ec-0x%02x".formatted(ec);
        };
    }
}
