package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import hvsh.cpu.jit.Expr.Binary;
import hvsh.cpu.jit.Expr.Call;
import hvsh.cpu.jit.Expr.Cast;
import hvsh.cpu.jit.Expr.Conditional;
import hvsh.cpu.jit.Expr.Constant;
import hvsh.cpu.jit.Expr.Type;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** Writes expressions: their values go on the JVM's stack. */
final class ExprWriter {
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final CodeBuilder code;
    private final InstructionWriter instruction;
    private final FlagsWriter flags;
    private final RegisterWriter registers;
    private final AccessWriter accesses;
    private final VectorAccessWriter vectors;
    private final VectorStructureWriter structures;

    ExprWriter(CodeBuilder code, InstructionWriter instruction, FlagsWriter flags, RegisterWriter registers, Tier tier) {
        this.code = code;
        this.instruction = instruction;
        this.flags = flags;
        this.registers = registers;
        accesses = new AccessWriter(code, instruction, this, tier);
        vectors = new VectorAccessWriter(code, this, accesses);
        structures = new VectorStructureWriter(code, instruction, accesses, registers);
    }

    private static boolean isInLine(Call call) {
        return AccessWriter.handles(call) || VectorAccessWriter.handles(call) || VectorStructureWriter.handles(call);
    }

    /** Whether a method other than the plain accesses gets the CPU. */
    static boolean usesMethods(Expr expr) {
        return switch (expr) {
            case Call call -> !isInLine(call) && (call.owner().equals("Cpu") || call.arguments().stream().anyMatch(a -> a instanceof Expr.TheCpu))
                    || call.arguments().stream().anyMatch(ExprWriter::usesMethods);
            case Expr.Unary unary -> usesMethods(unary.operand());
            case Cast cast -> usesMethods(cast.operand());
            case Binary binary -> usesMethods(binary.left()) || usesMethods(binary.right());
            case Conditional c -> usesMethods(c.condition()) || usesMethods(c.whenTrue()) || usesMethods(c.whenFalse());
            default -> false;
        };
    }

    AccessWriter accesses() {
        return accesses;
    }

    /** Pushes a value, widened to long. */
    void pushLong(Expr expr) {
        push(expr);
        if (expr.type() != Type.LONG) {
            code.i2l();
        }
    }

    void push(Expr expr) {
        switch (expr) {
            case Constant constant -> constant(constant);
            case Expr.Variable variable -> variable(variable);
            case Expr.Register register -> registers.push((int) ((Constant) register.number()).value());
            case Expr.Field field -> field(field);
            case Expr.TheCpu _ -> code.aload(Locals.CPU);
            case Expr.Unary unary -> unary(unary);
            case Cast cast -> cast(cast);
            case Binary binary -> binary(binary);
            case Conditional conditional -> conditional(conditional);
            case Call call -> call(call);
        }
    }

    private void constant(Constant constant) {
        if (constant.type() == Type.LONG) {
            code.loadConstant(constant.value());
        } else {
            code.loadConstant((int) constant.value());
        }
    }

    private void variable(Expr.Variable variable) {
        if (variable.name().equals("pc")) {
            code.lload(Locals.BASE).loadConstant(4L * instruction.current().index()).ladd();
        } else if (variable.type() == Type.LONG) {
            code.lload(instruction.local(variable.name()));
        } else {
            code.iload(instruction.local(variable.name()));
        }
    }

    private void field(Expr.Field field) {
        if (field.name().equals("nzcv")) {
            flags.push();
        } else {
            code.aload(Locals.CPU).getfield(RegionWriter.CPU, field.name(), field.type() == Type.LONG ? CD_long : CD_int);
        }
    }

    private void unary(Expr.Unary unary) {
        if (unary.operator().equals("!")) {
            truth(unary);
            return;
        }
        push(unary.operand());
        boolean wide = unary.type() == Type.LONG;
        if (unary.operator().equals("-")) {
            if (wide) {
                code.lneg();
            } else {
                code.ineg();
            }
        } else if (wide) {
            code.loadConstant(-1L).lxor();
        } else {
            code.loadConstant(-1).ixor();
        }
    }

    private void cast(Cast cast) {
        push(cast.operand());
        boolean wide = cast.operand().type() == Type.LONG;
        if (cast.to().equals("long")) {
            if (!wide) {
                code.i2l();
            }
            return;
        }
        if (wide) {
            code.l2i();
        }
        switch (cast.to()) {
            case "byte" -> code.i2b();
            case "short" -> code.i2s();
            default -> { }
        }
    }

    private void binary(Binary binary) {
        if (binary.type() == Type.BOOLEAN) {
            truth(binary);
            return;
        }
        boolean wide = binary.type() == Type.LONG;
        boolean shift = binary.operator().endsWith("<<") || binary.operator().endsWith(">>");
        if (shift) {
            push(binary.left());
            push(binary.right());
            if (binary.right().type() == Type.LONG) {
                code.l2i();
            }
        } else if (wide) {
            pushLong(binary.left());
            pushLong(binary.right());
        } else {
            push(binary.left());
            push(binary.right());
        }
        if (wide) {
            wideOperator(binary.operator());
        } else {
            narrowOperator(binary.operator());
        }
    }

    private void wideOperator(String operator) {
        switch (operator) {
            case "+" -> code.ladd();
            case "-" -> code.lsub();
            case "*" -> code.lmul();
            case "/" -> code.ldiv();
            case "%" -> code.lrem();
            case "&" -> code.land();
            case "|" -> code.lor();
            case "^" -> code.lxor();
            case "<<" -> code.lshl();
            case ">>" -> code.lshr();
            default -> code.lushr();
        }
    }

    private void narrowOperator(String operator) {
        switch (operator) {
            case "+" -> code.iadd();
            case "-" -> code.isub();
            case "*" -> code.imul();
            case "/" -> code.idiv();
            case "%" -> code.irem();
            case "&" -> code.iand();
            case "|" -> code.ior();
            case "^" -> code.ixor();
            case "<<" -> code.ishl();
            case ">>" -> code.ishr();
            default -> code.iushr();
        }
    }

    /** A boolean as 0 or 1. */
    private void truth(Expr expr) {
        Label yes = code.newLabel();
        Label end = code.newLabel();
        branch(expr, true, yes);
        code.loadConstant(0).goto_(end).labelBinding(yes).loadConstant(1).labelBinding(end);
    }

    private void conditional(Conditional expr) {
        Label otherwise = code.newLabel();
        Label end = code.newLabel();
        boolean wide = expr.type() == Type.LONG;
        branch(expr.condition(), false, otherwise);
        pushAs(expr.whenTrue(), wide);
        code.goto_(end).labelBinding(otherwise);
        pushAs(expr.whenFalse(), wide);
        code.labelBinding(end);
    }

    private void pushAs(Expr expr, boolean wide) {
        if (wide) {
            pushLong(expr);
        } else {
            push(expr);
        }
    }

    private void call(Call call) {
        if (AccessWriter.handles(call)) {
            accesses.write(call);
            return;
        }
        if (VectorAccessWriter.handles(call)) {
            vectors.write(call);
            return;
        }
        if (VectorStructureWriter.handles(call)) {
            structures.write(call);
            return;
        }
        boolean onCpu = call.owner().equals("Cpu");
        Class<?>[] types = call.method().getParameterTypes();
        if (onCpu) {
            code.aload(Locals.CPU);
        }
        for (int i = 0; i < types.length; i++) {
            Expr argument = call.arguments().get(i);
            pushAs(argument, types[i] == long.class);
            if (types[i] == int.class && argument.type() == Type.LONG) {
                code.l2i();
            }
        }
        ClassDesc owner = call.method().getDeclaringClass().describeConstable().orElseThrow();
        MethodTypeDesc type = MethodTypeDesc.of(call.method().getReturnType().describeConstable().orElseThrow(),
                List.of(types).stream().map(t -> t.describeConstable().orElseThrow()).toList());
        if (onCpu) {
            code.invokevirtual(owner, call.name(), type);
        } else {
            code.invokestatic(owner, call.name(), type);
        }
    }

    /** Goes to a label if a boolean expression is {@code sense}, else on. */
    void branch(Expr condition, boolean sense, Label target) {
        if (flags.branch(condition, sense, target)) {
            return;
        }
        switch (condition) {
            case Constant constant -> {
                if (constant.is(sense ? 1 : 0)) {
                    code.goto_w(target);
                }
            }
            case Expr.Unary not -> branch(not.operand(), !sense, target);
            case Binary comparison when COMPARISONS.contains(comparison.operator()) -> compare(comparison, sense, target);
            default -> {
                push(condition);
                if (sense) {
                    code.ifne(target);
                } else {
                    code.ifeq(target);
                }
            }
        }
    }

    private void compare(Binary comparison, boolean sense, Label target) {
        if (comparison.left().type() == Type.LONG || comparison.right().type() == Type.LONG) {
            pushLong(comparison.left());
            pushLong(comparison.right());
            code.lcmp();
        } else {
            push(comparison.left());
            push(comparison.right());
            code.invokestatic(ClassDesc.of("java.lang.Integer"), "compare", MethodTypeDesc.of(CD_int, CD_int, CD_int));
        }
        jump(comparison.operator(), sense, target);
    }

    /** Goes to a label if the int on the stack compares to zero as an operator says, or does not. */
    void jump(String operator, boolean sense, Label target) {
        int which = COMPARISONS.indexOf(operator);
        switch (sense ? which : new int[] {1, 0, 5, 4, 3, 2}[which]) {
            case 0 -> code.ifeq(target);
            case 1 -> code.ifne(target);
            case 2 -> code.iflt(target);
            case 3 -> code.ifle(target);
            case 4 -> code.ifgt(target);
            default -> code.ifge(target);
        }
    }
}
