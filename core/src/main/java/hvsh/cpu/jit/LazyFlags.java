package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.cpu.op.Flags;

/**
 * The condition flags as the operands of what set them, while translated code runs: the kind of operation and two values
 * in fields of the CPU. 32-bit operands are kept sign extended, which keeps both of their orders.
 */
final class LazyFlags {
    /** NZCV itself, as the first value. */
    static final int PLAIN = 0;
    static final int SUB_64 = 1;
    static final int SUB_32 = 2;
    static final int ADD_64 = 3;
    static final int ADD_32 = 4;
    /** N and Z of the first value, C and V clear. */
    static final int LOGIC_64 = 5;
    static final int LOGIC_32 = 6;
    /** As the CPU has them: a region has not set any yet. */
    static final int KEPT = 7;
    /** Known only at run time. */
    static final int UNKNOWN = 8;
    static final int UNREACHED = -1;

    private LazyFlags() { }

    /** The kind that a call of {@link Flags} stands for; PLAIN for what is evaluated at once. */
    static int kindOf(Expr.Call call) {
        return !call.owner().equals("Flags") ? PLAIN : switch (call.name()) {
            case "sub64" -> SUB_64;
            case "sub32" -> SUB_32;
            case "add64" -> ADD_64;
            case "add32" -> ADD_32;
            case "logic64" -> LOGIC_64;
            case "logic32" -> LOGIC_32;
            default -> PLAIN;
        };
    }

    /** NZCV in a region. */
    public static int value(Cpu cpu, int kind, long a, long b) {
        return kind == KEPT ? value(cpu.flagKind, cpu.flagA, cpu.flagB) : value(kind, a, b);
    }

    /** NZCV that an operation gives. */
    static int value(int kind, long a, long b) {
        return switch (kind) {
            case SUB_64 -> Flags.sub64(a, b);
            case SUB_32 -> Flags.sub32((int) a, (int) b);
            case ADD_64 -> Flags.add64(a, b);
            case ADD_32 -> Flags.add32((int) a, (int) b);
            case LOGIC_64 -> Flags.logic64(a);
            case LOGIC_32 -> Flags.logic32((int) a);
            default -> (int) a;
        };
    }

    /** Before translated code is entered. */
    static void hide(Cpu cpu) {
        cpu.flagKind = PLAIN;
        cpu.flagA = cpu.nzcv;
    }

    /** After it was left. */
    static void show(Cpu cpu) {
        cpu.nzcv = value(cpu.flagKind, cpu.flagA, cpu.flagB);
    }
}
