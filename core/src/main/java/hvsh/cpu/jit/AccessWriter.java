package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import hvsh.cpu.jit.Expr.Call;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes plain loads and stores: calls of {@link RegionSupport} that HotSpot inlines. */
final class AccessWriter {
    private static final Set<String> ACCESSES = Set.of("load8", "load16", "load32", "load64", "store8", "store16", "store32", "store64");
    private static final MethodTypeDesc LOAD = MethodTypeDesc.of(CD_long, RegionWriter.CPU, RegionWriter.LONGS,
            RegionWriter.BYTES, CD_long, CD_long, CD_long, CD_long, CD_int);
    private static final MethodTypeDesc STORE = MethodTypeDesc.of(CD_void, RegionWriter.CPU, RegionWriter.LONGS,
            RegionWriter.BYTES, CD_long, CD_long, CD_long, CD_long, CD_long, CD_int);

    private static final ClassDesc BYTES = CD_byte.arrayType();
    private static final MethodTypeDesc SPAN = MethodTypeDesc.of(BYTES, RegionWriter.LONGS, RegionWriter.BYTES, CD_long, CD_long,
            CD_long, CD_int);
    /** The same without the tags. */
    private static final MethodTypeDesc SHORT_LOAD = MethodTypeDesc.of(CD_long, RegionWriter.CPU, CD_long, CD_long, CD_int);
    private static final MethodTypeDesc SHORT_STORE = MethodTypeDesc.of(CD_void, RegionWriter.CPU, CD_long, CD_long, CD_long, CD_int);
    private static final MethodTypeDesc SHORT_SPAN = MethodTypeDesc.of(BYTES, RegionWriter.CPU, CD_long, CD_int);
    private static final MethodTypeDesc GET = MethodTypeDesc.of(CD_long, BYTES, CD_long);
    private static final MethodTypeDesc PUT = MethodTypeDesc.of(CD_void, BYTES, CD_long, CD_long);

    private final CodeBuilder code;
    private final InstructionWriter instruction;
    private final ExprWriter expressions;
    private final boolean tagsInLocals;
    /** Accesses go to {@link Locals#SPAN}. */
    private boolean spanning;

    AccessWriter(CodeBuilder code, InstructionWriter instruction, ExprWriter expressions, Tier tier) {
        this.code = code;
        this.instruction = instruction;
        this.expressions = expressions;
        tagsInLocals = tier == Tier.OPTIMIZED;
    }

    /** Whether a call is a plain load or store of the CPU. */
    static boolean handles(Call call) {
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
            case Call call when handles(call) -> found.add(call);
            case Expr.Cast cast -> collect(cast.operand(), found);
            default -> { }
        }
    }

    /** Writes a plain access; a load leaves its value on the stack. */
    void write(Call call) {
        int size = size(call);
        Runnable address = () -> expressions.pushLong(call.arguments().getFirst());
        if (call.name().startsWith("store")) {
            store(size, address, () -> expressions.pushLong(call.arguments().get(1)));
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
        spanOrElse(write, size, pushAddress, accesses, accesses);
    }

    /** The same with something else to do where that is not so. */
    void spanOrElse(boolean write, int size, Runnable pushAddress, Runnable accesses, Runnable otherwise) {
        Label oneByOne = code.newLabel();
        Label end = code.newLabel();
        if (tagsInLocals) {
            pushTags(write);
            pushAddress.run();
            code.loadConstant(size).invokestatic(RegionWriter.SUPPORT, "span", SPAN);
        } else {
            code.aload(Locals.CPU);
            pushAddress.run();
            code.loadConstant(size).invokestatic(RegionWriter.SUPPORT, write ? "writeSpan" : "readSpan", SHORT_SPAN);
        }
        code.dup().astore(Locals.SPAN).ifnull(oneByOne);
        spanning = true;
        accesses.run();
        spanning = false;
        code.goto_w(end).labelBinding(oneByOne);
        otherwise.run();
        code.labelBinding(end);
    }

    private void pushTags(boolean write) {
        code.aload(write ? Locals.WRITE_TAGS : Locals.READ_TAGS).aload(Locals.BYTES).lload(Locals.LOW).lload(Locals.HIGH);
    }

    /** Pushes the bytes at an address, zero extended. */
    void load(int size, Runnable pushAddress) {
        if (spanning) {
            code.aload(Locals.SPAN);
            pushAddress.run();
            code.invokestatic(RegionWriter.SUPPORT, "get" + 8 * size, GET);
            return;
        }
        code.aload(Locals.CPU);
        if (tagsInLocals) {
            pushTags(false);
        }
        pushAddress.run();
        code.lload(Locals.BUDGET).loadConstant(instruction.site(false));
        code.invokestatic(RegionWriter.SUPPORT, "load" + 8 * size, tagsInLocals ? LOAD : SHORT_LOAD);
    }

    void store(int size, Runnable pushAddress, Runnable pushValue) {
        if (spanning) {
            code.aload(Locals.SPAN);
            pushAddress.run();
            pushValue.run();
            code.invokestatic(RegionWriter.SUPPORT, "put" + 8 * size, PUT);
            return;
        }
        code.aload(Locals.CPU);
        if (tagsInLocals) {
            pushTags(true);
        }
        pushAddress.run();
        pushValue.run();
        code.lload(Locals.BUDGET).loadConstant(instruction.site(false));
        code.invokestatic(RegionWriter.SUPPORT, "store" + 8 * size, tagsInLocals ? STORE : SHORT_STORE);
    }
}
