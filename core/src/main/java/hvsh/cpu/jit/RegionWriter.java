package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import hvsh.cpu.Cpu;
import hvsh.cpu.FpAccess;
import hvsh.cpu.jit.Instruction.Kind;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the class of a region. General registers live in JVM locals: they are loaded at the entry and after calls, and those
 * that the region writes go back at every way out.
 *
 * <p>The budget is a local from which each block's length is taken at its head; it is checked where control comes from below
 * or from a call, so that no more than one region's instructions are ever executed without a check.
 */
final class RegionWriter {
    static final ClassDesc CPU = Cpu.class.describeConstable().orElseThrow();
    static final ClassDesc RUNTIME = Runtime.class.describeConstable().orElseThrow();
    private static final ClassDesc FP_ACCESS = FpAccess.class.describeConstable().orElseThrow();
    private static final ClassDesc REGION = Region.class.describeConstable().orElseThrow();
    private static final ClassDesc RUNTIME_EXCEPTION = ClassDesc.of("java.lang.RuntimeException");
    private static final ClassDesc THIS = ClassDesc.of("hvsh.cpu.jit.Translated");
    private static final ClassDesc LONGS = CD_long.arrayType();

    private final Graph graph;
    private final Registers registers;
    private CodeBuilder code;
    private InstructionWriter writer;
    private final Map<Integer, Label> blockLabels = new HashMap<>();
    private final List<Runnable> outOfLine = new ArrayList<>();
    private Label chain;
    private Label unwind;

    private RegionWriter(Graph graph) {
        this.graph = graph;
        registers = Registers.of(graph);
    }

    /** The class file of a region. */
    static byte[] write(Graph graph) {
        RegionWriter writer = new RegionWriter(graph);
        return ClassFile.of().build(THIS, type -> type.withSuperclass(REGION).withFlags(ClassFile.ACC_FINAL)
                .withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, 0,
                        init -> init.aload(0).invokespecial(REGION, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_())
                .withMethodBody("run", MethodTypeDesc.of(CD_boolean, CPU), 0, writer::body));
    }

    private void body(CodeBuilder builder) {
        code = builder;
        writer = new InstructionWriter(code, this);
        chain = code.newLabel();
        unwind = code.newLabel();
        for (Block block : graph.blocks()) {
            blockLabels.put(block.start(), code.newLabel());
        }
        prologue();
        Label begin = code.newBoundLabel();
        code.goto_w(blockLabels.get(graph.head()));
        for (Block block : graph.blocks()) {
            block(block);
        }
        Label end = code.newBoundLabel();
        for (int i = 0; i < outOfLine.size(); i++) {
            outOfLine.get(i).run();
        }
        exits();
        Label handler = code.newBoundLabel();
        handler();
        code.exceptionCatch(begin, end, handler, RUNTIME_EXCEPTION);
    }

    private void prologue() {
        code.aload(Locals.CPU).getfield(CPU, "x", LONGS).astore(Locals.X);
        code.aload(Locals.CPU).getfield(CPU, "v", LONGS).astore(Locals.V);
        code.aload(Locals.CPU).getfield(CPU, "pc", CD_long).loadConstant(-4096L).land().lstore(Locals.BASE);
        code.loadConstant(0).istore(Locals.SITE);
        if (registers.usesFp()) {
            Label allowed = code.newLabel();
            code.aload(Locals.CPU).invokestatic(FP_ACCESS, "isAllowed", MethodTypeDesc.of(CD_boolean, CPU)).ifne(allowed);
            code.loadConstant(0).ireturn().labelBinding(allowed);
        }
        enter();
    }

    /** Takes over the state from the CPU, at the entry and after a call. */
    private void enter() {
        code.aload(Locals.CPU).lload(Locals.BASE).putfield(CPU, "pageBase", CD_long);
        code.aload(Locals.CPU).getfield(CPU, "budget", CD_long).lstore(Locals.BUDGET);
        if (registers.usesFlags()) {
            code.aload(Locals.CPU).getfield(CPU, "flagKind", CD_int).istore(Locals.FLAG_KIND);
            code.aload(Locals.CPU).getfield(CPU, "flagA", CD_long).lstore(Locals.FLAG_A);
            code.aload(Locals.CPU).getfield(CPU, "flagB", CD_long).lstore(Locals.FLAG_B);
        }
        registers.used().forEach(n -> code.aload(Locals.X).loadConstant(n).laload().lstore(Locals.register(n)));
    }

    /** Puts registers and flags back. */
    private void leave() {
        registers.written().forEach(n -> code.aload(Locals.X).loadConstant(n).lload(Locals.register(n)).lastore());
        if (registers.setsFlags()) {
            code.aload(Locals.CPU).iload(Locals.FLAG_KIND).putfield(CPU, "flagKind", CD_int);
            code.aload(Locals.CPU).lload(Locals.FLAG_A).putfield(CPU, "flagA", CD_long);
            code.aload(Locals.CPU).lload(Locals.FLAG_B).putfield(CPU, "flagB", CD_long);
        }
    }

    private void storeBudget() {
        code.aload(Locals.CPU).lload(Locals.BUDGET).putfield(CPU, "budget", CD_long);
    }

    private void block(Block block) {
        code.labelBinding(blockLabels.get(block.start()));
        if (block.checksBudget) {
            code.lload(Locals.BUDGET).loadConstant((long) graph.size()).lcmp().iflt(exitTo(block.start(), unwind));
        }
        code.lload(Locals.BUDGET).loadConstant((long) block.length()).lsub().lstore(Locals.BUDGET);
        writer.begin(block);
        for (Instruction instruction : block.instructions) {
            writer.write(instruction);
        }
        continuation(block);
    }

    /** How control goes on behind the block's last instruction, as far as that has not been written with it. */
    private void continuation(Block block) {
        Instruction last = block.last();
        switch (last.kind()) {
            case STOP -> code.goto_w(exitTo(last.index(), unwind));
            case JUMP -> code.goto_w(target(last.target()));
            case CALL -> code.goto_w(call(last, () -> pushAddress(last.target())));
            case INDIRECT_CALL -> code.goto_w(call(last, () -> code.lload(Locals.NEXT)));
            case INDIRECT -> code.goto_w(chain);
            default -> {
                if (graph.at(block.end()) == null) {
                    code.goto_w(exitTo(block.end(), chain));
                }
            }
        }
    }

    /** Where a direct branch goes: to a block of the region, or out. */
    Label target(int index) {
        return graph.at(index) != null ? blockLabels.get(index) : exitTo(index, chain);
    }

    private void pushAddress(int index) {
        code.lload(Locals.BASE).loadConstant(4L * index).ladd();
    }

    private Label exitTo(int index, Label how) {
        Label exit = code.newLabel();
        outOfLine.add(() -> {
            code.labelBinding(exit);
            pushAddress(index);
            code.lstore(Locals.NEXT).goto_w(how);
        });
        return exit;
    }

    /** Out of the range of the handler: while others run, the locals are not the state. */
    private Label call(Instruction last, Runnable pushTarget) {
        Label call = code.newLabel();
        outOfLine.add(() -> {
            code.labelBinding(call);
            leave();
            storeBudget();
            code.aload(Locals.CPU);
            pushTarget.run();
            code.putfield(CPU, "pc", CD_long);
            int after = last.index() + 1;
            Label returned = code.newLabel();
            code.aload(Locals.CPU);
            pushAddress(after);
            code.invokestatic(RUNTIME, "call", MethodTypeDesc.of(CD_boolean, CPU, CD_long)).ifne(returned);
            code.loadConstant(0).ireturn().labelBinding(returned);
            enter();
            code.goto_w(target(after));
        });
        return call;
    }

    /** An instruction made the slice end: leaves behind it, with the budget that the CPU has. */
    Label attended(int nextIndex) {
        Label exit = code.newLabel();
        outOfLine.add(() -> {
            code.labelBinding(exit);
            leave();
            code.aload(Locals.CPU).aload(Locals.CPU).getfield(CPU, "budget", CD_long).lconst_1().lsub().putfield(CPU, "budget", CD_long);
            code.aload(Locals.CPU);
            pushAddress(nextIndex);
            code.putfield(CPU, "pc", CD_long).loadConstant(0).ireturn();
        });
        return exit;
    }

    private void exits() {
        exit(chain, 1);
        exit(unwind, 0);
    }

    private void exit(Label label, int result) {
        code.labelBinding(label);
        leave();
        storeBudget();
        code.aload(Locals.CPU).lload(Locals.NEXT).putfield(CPU, "pc", CD_long).loadConstant(result).ireturn();
    }

    private void handler() {
        code.astore(Locals.THROWN);
        leave();
        Label bail = code.newLabel();
        code.aload(Locals.CPU).aload(Locals.THROWN).lload(Locals.BUDGET).iload(Locals.SITE).lload(Locals.BASE)
                .invokestatic(RUNTIME, "settle", MethodTypeDesc.of(CD_boolean, CPU, RUNTIME_EXCEPTION, CD_long, CD_int, CD_long))
                .ifne(bail).aload(Locals.THROWN).athrow();
        code.labelBinding(bail).loadConstant(0).ireturn();
    }
}
