package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import hvsh.cpu.jit.Expr.Call;
import hvsh.cpu.jit.Expr.Constant;
import hvsh.cpu.jit.Expr.Type;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Writes what has to do with the condition flags, so that a comparison and its branch become one comparison of the JVM. */
final class FlagsWriter {
    private static final ClassDesc LAZY = LazyFlags.class.describeConstable().orElseThrow();
    private static final ClassDesc LONG = ClassDesc.of("java.lang.Long");
    private static final int ALWAYS = 0xffff;
    // For each condition a bit per value of NZCV, set where it holds.
    private static final int EQ = 0xf0f0;
    private static final int CS = 0xcccc;
    private static final int MI = 0xff00;
    private static final int HI = 0x0c0c;
    private static final int GE = 0xaa55;
    private static final int GT = 0x0a05;

    private final CodeBuilder code;
    private ExprWriter expressions;
    /** What the flags are known to come from at this point. */
    int kind = LazyFlags.UNKNOWN;

    FlagsWriter(CodeBuilder code) {
        this.code = code;
    }

    void connect(ExprWriter writer) {
        expressions = writer;
    }

    /** Sets the flags to what an expression of the semantics says. */
    void set(Expr value) {
        int next = value instanceof Call call ? LazyFlags.kindOf(call) : LazyFlags.PLAIN;
        if (next == LazyFlags.PLAIN) {
            expressions.pushLong(value);
            code.lstore(Locals.FLAG_A);
        } else {
            Call call = (Call) value;
            expressions.pushLong(call.arguments().getFirst());
            if (call.arguments().size() > 1) {
                expressions.pushLong(call.arguments().get(1));
                code.lstore(Locals.FLAG_B);
            }
            code.lstore(Locals.FLAG_A);
        }
        know(next);
    }

    private void know(int next) {
        kind = next;
        code.loadConstant(next).istore(Locals.FLAG_KIND);
    }

    /** Pushes NZCV. */
    void push() {
        code.aload(Locals.CPU);
        if (kind == LazyFlags.UNKNOWN) {
            code.iload(Locals.FLAG_KIND);
        } else {
            code.loadConstant(kind);
        }
        code.lload(Locals.FLAG_A).lload(Locals.FLAG_B)
                .invokestatic(LAZY, "value", MethodTypeDesc.of(CD_int, RegionWriter.CPU, CD_int, CD_long, CD_long));
    }

    /** Brings NZCV to the CPU for a method that uses it, or back from there. */
    void sync(boolean before) {
        code.aload(Locals.CPU);
        if (before) {
            push();
            code.putfield(RegionWriter.CPU, "nzcv", CD_int);
        } else {
            code.getfield(RegionWriter.CPU, "nzcv", CD_int).i2l().lstore(Locals.FLAG_A);
            know(LazyFlags.PLAIN);
        }
    }

    /** Writes a branch whose condition depends on nothing but the flags; false if it depends on anything else. */
    boolean branch(Expr condition, boolean sense, Label target) {
        int mask = 0;
        for (int nzcv = 0; nzcv < 16; nzcv++) {
            if (!(new Folder(0, nzcv).fold(condition) instanceof Constant constant)) {
                return false;
            }
            mask |= (int) constant.value() << nzcv;
        }
        branch(sense ? mask : mask ^ ALWAYS, target);
        return true;
    }

    private void branch(int mask, Label target) {
        if (mask == ALWAYS) {
            code.goto_w(target);
        } else if (mask != 0 && !direct(mask, true, target) && !direct(mask ^ ALWAYS, false, target)) {
            code.loadConstant(mask);
            push();
            code.iushr().loadConstant(1).iand().ifne(target);
        }
    }

    /** Writes the conditions that a comparison of the operands decides. */
    private boolean direct(int mask, boolean sense, Label target) {
        return switch (kind) {
            case LazyFlags.SUB_64, LazyFlags.SUB_32 -> subtraction(mask, sense, target);
            case LazyFlags.LOGIC_64, LazyFlags.LOGIC_32 -> logic(mask, sense, target);
            case LazyFlags.ADD_64, LazyFlags.ADD_32 -> addition(mask, sense, target);
            default -> false;
        };
    }

    private boolean subtraction(int mask, boolean sense, Label target) {
        switch (mask) {
            case EQ -> compare("==", sense, target);
            case CS -> compareUnsigned(">=", sense, target);
            case HI -> compareUnsigned(">", sense, target);
            case GE -> compare(">=", sense, target);
            case GT -> compare(">", sense, target);
            case MI -> {
                code.lload(Locals.FLAG_A).lload(Locals.FLAG_B).lsub();
                sign(kind == LazyFlags.SUB_64, "<", sense, target);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void compare(String operator, boolean sense, Label target) {
        code.lload(Locals.FLAG_A).lload(Locals.FLAG_B).lcmp();
        expressions.jump(operator, sense, target);
    }

    private void compareUnsigned(String operator, boolean sense, Label target) {
        code.lload(Locals.FLAG_A).lload(Locals.FLAG_B).invokestatic(LONG, "compareUnsigned", MethodTypeDesc.of(CD_int, CD_long, CD_long));
        expressions.jump(operator, sense, target);
    }

    /** Compares the result on the stack with zero. */
    private void sign(boolean wide, String operator, boolean sense, Label target) {
        if (wide) {
            code.lconst_0().lcmp();
        } else {
            code.l2i();
        }
        expressions.jump(operator, sense, target);
    }

    private boolean logic(int mask, boolean sense, Label target) {
        String operator = switch (mask) {
            case EQ -> "==";
            case MI -> "<";
            case GE -> ">=";
            case GT -> ">";
            default -> null;
        };
        if (operator == null) {
            return false;
        }
        code.lload(Locals.FLAG_A).lconst_0().lcmp();
        expressions.jump(operator, sense, target);
        return true;
    }

    private boolean addition(int mask, boolean sense, Label target) {
        boolean wide = kind == LazyFlags.ADD_64;
        if (mask == EQ || mask == MI) {
            code.lload(Locals.FLAG_A).lload(Locals.FLAG_B).ladd();
            sign(wide, mask == EQ ? "==" : "<", sense, target);
            return true;
        }
        if (mask == CS && wide) {
            code.lload(Locals.FLAG_A).lload(Locals.FLAG_B).ladd().lload(Locals.FLAG_A)
                    .invokestatic(LONG, "compareUnsigned", MethodTypeDesc.of(CD_int, CD_long, CD_long));
            expressions.jump("<", sense, target);
            return true;
        }
        return false;
    }
}
