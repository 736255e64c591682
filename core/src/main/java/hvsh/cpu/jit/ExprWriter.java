package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes expressions: their values go on the JVM's stack. */
final class ExprWriter {
    private static final Set<String> ACCESSES = Set.of("load8", "load16", "load32", "load64", "store8", "store16", "store32", "store64");
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

    private static final MethodTypeDesc LOAD = MethodTypeDesc.of(CD_long, RegionWriter.CPU, RegionWriter.LONGS,
            RegionWriter.BYTES, CD_long, CD_long, CD_long, CD_long, CD_int);
    private static final MethodTypeDesc STORE = MethodTypeDesc.of(CD_void, RegionWriter.CPU, RegionWriter.LONGS,
            RegionWriter.BYTES, CD_long, CD_long, CD_long, CD_long, CD_long, CD_int);

    private static final ClassDesc BYTES = CD_byte.arrayType();
    private static final MethodTypeDesc SPAN = MethodTypeDesc.of(BYTES, RegionWriter.LONGS, RegionWriter.BYTES, CD_long, CD_long,
            CD_long, CD_int);
    private static final MethodTypeDesc GET = MethodTypeDesc.of(CD_long, BYTES, CD_long);
    private static final MethodTypeDesc PUT = MethodTypeDesc.of(CD_void, BYTES, CD_long, CD_long);

    private final CodeBuilder code;
    private final InstructionWriter instruction;
    private final FlagsWriter flags;
    private final VectorAccessWriter vectors;
    /** Accesses go to {@link Locals#SPAN}. */
    private boolean spanning;

    ExprWriter(CodeBuilder code, InstructionWriter instruction, FlagsWriter flags) {
        this.code = code;
        this.instruction = instruction;
        this.flags = flags;
        vectors = new VectorAccessWriter(code, this);
    }

    private static boolean isAccess(Call call) {
        return call.owner().equals("Cpu") && ACCESSES.contains(call.name());
    }

    /** Bytes of a plain access. */
    static int size(Call call) {
        return Integer.parseInt(call.name().replaceAll("\\D+", "")) / 8;
    }

    /** The plain accesses of an instruction, in order. */
    static List<Call> accesses(List<Statement> statements) {
        List<Call> found = new ArrayList<>();
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Declare s -> collect(s.value(), found);
                case Statement.SetRegister s -> collect(s.value(), found);
                case Statement.SetFlags s -> collect(s.value(), found);
                case Statement.Invoke s -> collect(s.call(), found);
                case Statement.Branch _ -> { }
            }
        }
        return found;
    }

    private static void collect(Expr expr, List<Call> found) {
        switch (expr) {
            case Call call when isAccess(call) -> found.add(call);
            case Cast cast -> collect(cast.operand(), found);
            default -> { }
        }
    }

    private static boolean isInLine(Call call) {
        return isAccess(call) || VectorAccessWriter.handles(call);
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
            case Expr.Register register -> code.lload(Locals.register((int) ((Constant) register.number()).value()));
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
        if (isAccess(call)) {
            access(call);
            return;
        }
        if (VectorAccessWriter.handles(call)) {
            vectors.write(call);
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

    private void access(Call call) {
        int size = size(call);
        Runnable address = () -> pushLong(call.arguments().getFirst());
        if (call.name().startsWith("store")) {
            store(size, address, () -> pushLong(call.arguments().get(1)));
        } else {
            load(size, address);
        }
    }

    /**
     * Writes several accesses near one address: with one look into the TLB if they are within one page of RAM, else one by one.
     *
     * @param accesses writes them; done twice
     */
    void span(boolean write, int size, Runnable pushAddress, Runnable accesses) {
        Label oneByOne = code.newLabel();
        Label end = code.newLabel();
        code.aload(write ? Locals.WRITE_TAGS : Locals.READ_TAGS).aload(Locals.BYTES).lload(Locals.LOW).lload(Locals.HIGH);
        pushAddress.run();
        code.loadConstant(size).invokestatic(RegionWriter.RUNTIME, "span", SPAN).dup().astore(Locals.SPAN).ifnull(oneByOne);
        spanning = true;
        accesses.run();
        spanning = false;
        code.goto_w(end).labelBinding(oneByOne);
        accesses.run();
        code.labelBinding(end);
    }

    /** Pushes the bytes at an address, zero extended. */
    void load(int size, Runnable pushAddress) {
        if (spanning) {
            code.aload(Locals.SPAN);
            pushAddress.run();
            code.invokestatic(RegionWriter.RUNTIME, "get" + 8 * size, GET);
            return;
        }
        code.aload(Locals.CPU).aload(Locals.READ_TAGS).aload(Locals.BYTES).lload(Locals.LOW).lload(Locals.HIGH);
        pushAddress.run();
        code.lload(Locals.BUDGET).loadConstant(instruction.site(false));
        code.invokestatic(RegionWriter.RUNTIME, "load" + 8 * size, LOAD);
    }

    void store(int size, Runnable pushAddress, Runnable pushValue) {
        if (spanning) {
            code.aload(Locals.SPAN);
            pushAddress.run();
            pushValue.run();
            code.invokestatic(RegionWriter.RUNTIME, "put" + 8 * size, PUT);
            return;
        }
        code.aload(Locals.CPU).aload(Locals.WRITE_TAGS).aload(Locals.BYTES).lload(Locals.LOW).lload(Locals.HIGH);
        pushAddress.run();
        pushValue.run();
        code.lload(Locals.BUDGET).loadConstant(instruction.site(false));
        code.invokestatic(RegionWriter.RUNTIME, "store" + 8 * size, STORE);
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
