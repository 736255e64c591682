package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import hvsh.cpu.BranchTarget;
import hvsh.cpu.Cpu;
import hvsh.cpu.FpAccess;
import hvsh.cpu.Tlb;
import hvsh.memory.Page;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Writes the class of a region. General registers live in JVM locals: they are loaded at the entry and after calls, and those
 * that the region writes go back at every way out.
 *
 * <p>The budget is a local from which each block's length is taken at its head; it is checked where control comes from below
 * or from a call, so that no more than one region's instructions are ever executed without a check.
 */
final class RegionWriter {
    static final ClassDesc CPU = Cpu.class.describeConstable().orElseThrow();
    static final ClassDesc SUPPORT = RegionSupport.class.describeConstable().orElseThrow();
    private static final ClassDesc FP_ACCESS = FpAccess.class.describeConstable().orElseThrow();
    private static final ClassDesc REGION = Region.class.describeConstable().orElseThrow();
    private static final ClassDesc RUNTIME_EXCEPTION = ClassDesc.of("java.lang.RuntimeException");
    private static final ClassDesc NOTES = Notes.class.describeConstable().orElseThrow();
    static final ClassDesc LONGS = CD_long.arrayType();
    static final ClassDesc BYTES = CD_byte.arrayType().arrayType();
    private static final ClassDesc TLB = Tlb.class.describeConstable().orElseThrow();

    /** A way out that several places share: with the same registers to put back, the same answer, and type of branch. */
    private record Exit(BitSet written, boolean chains, int branchType) { }

    private static final BitSet NOTHING = new BitSet();
    /** Instructions of a loop that is a single block. */
    private static final int TIGHT = 8;

    private final Graph graph;
    private final Tier tier;
    private final Extras extras;
    private final Registers registers;
    private CodeBuilder code;
    private RegisterWriter general;
    private InstructionWriter writer;
    private Block block;
    private final Map<Integer, Label> blockLabels = new HashMap<>();
    /** Goes to the entry that {@link Locals#OFFSET} says. */
    private Label dispatch;
    private final Map<Exit, Label> exits = new LinkedHashMap<>();
    private final List<Runnable> outOfLine = new ArrayList<>();

    private RegionWriter(Graph graph, Tier tier, Extras extras) {
        this.graph = graph;
        this.tier = tier;
        this.extras = extras;
        registers = Registers.of(graph);
    }

    /** The class file of a region; with what it does besides. */
    static byte[] write(Graph graph, Tier tier, Extras extras) {
        RegionWriter writer = new RegionWriter(graph, tier, extras);
        return ClassFile.of().build(tier.type, type -> type.withSuperclass(REGION).withFlags(ClassFile.ACC_FINAL)
                .withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, 0,
                        init -> init.aload(0).invokespecial(REGION, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_())
                .withMethodBody("run", MethodTypeDesc.of(CD_boolean, CPU), 0, writer::body));
    }

    private void body(CodeBuilder builder) {
        code = builder;
        general = new RegisterWriter(code, tier);
        writer = new InstructionWriter(code, this, general, tier);
        dispatch = code.newLabel();
        for (Block each : graph.blocks()) {
            blockLabels.put(each.start(), code.newLabel());
        }
        prologue();
        Label begin = code.newBoundLabel();
        dispatch();
        for (Block each : graph.blocks()) {
            block = each;
            block();
        }
        Label end = code.newBoundLabel();
        for (int i = 0; i < outOfLine.size(); i++) {
            outOfLine.get(i).run();
        }
        exits.forEach(this::exit);
        Label handler = code.newBoundLabel();
        handler();
        code.exceptionCatch(begin, end, handler, RUNTIME_EXCEPTION);
    }

    private void prologue() {
        Label enough = code.newLabel();
        code.aload(Locals.CPU).getfield(CPU, "budget", CD_long).loadConstant((long) graph.size()).lcmp().ifge(enough);
        code.loadConstant(0).ireturn().labelBinding(enough);
        code.aload(Locals.CPU).getfield(CPU, "x", LONGS).astore(Locals.X);
        code.aload(Locals.CPU).getfield(CPU, "v", LONGS).astore(Locals.V);
        code.aload(Locals.CPU).getfield(CPU, "pc", CD_long).loadConstant(-4096L).land().lstore(Locals.BASE);
        code.loadConstant(0).istore(Locals.SITE);
        if (extras.types()) {
            code.lload(Locals.BASE).aload(Locals.CPU).getfield(CPU, "guarded", CD_int).i2l().lor().lstore(Locals.JUMP_BASE);
        }
        if (extras.notes()) {
            code.aload(Locals.CPU).lload(Locals.BASE).invokestatic(NOTES, "page", MethodTypeDesc.of(LONGS, CPU, CD_long)).astore(Locals.MARKS);
        }
        if (tier == Tier.OPTIMIZED && registers.usesMemory()) {
            code.aload(Locals.CPU).getfield(CPU, "tlb", TLB).dup().dup();
            code.getfield(TLB, "readTag", LONGS).astore(Locals.READ_TAGS);
            code.getfield(TLB, "writeTag", LONGS).astore(Locals.WRITE_TAGS);
            code.getfield(TLB, "bytes", BYTES).astore(Locals.BYTES);
            code.aload(Locals.CPU).getfield(CPU, "lowContext", CD_long).lstore(Locals.LOW);
            code.aload(Locals.CPU).getfield(CPU, "highContext", CD_long).lstore(Locals.HIGH);
        }
        if (registers.usesFp()) {
            Label allowed = code.newLabel();
            code.aload(Locals.CPU).invokestatic(FP_ACCESS, "isAllowed", MethodTypeDesc.of(CD_boolean, CPU)).ifne(allowed);
            code.loadConstant(0).ireturn().labelBinding(allowed);
        }
        enter();
    }

    /**
     * Goes to the entry that the pc says; later also where control goes by way of it, or out if there is no such block. What those
     * who come here may have written is put back there.
     */
    private void dispatch() {
        code.aload(Locals.CPU).getfield(CPU, "pc", CD_long).dup2().lstore(Locals.NEXT);
        code.l2i().loadConstant(Page.MASK).iand().iconst_2().iushr().istore(Locals.INDEX);
        BitSet written = new BitSet();
        graph.blocks().forEach(b -> written.or(b.written));
        code.labelBinding(dispatch).iload(Locals.INDEX).lookupswitch(exit(written, true, 0), entries());
    }

    private List<SwitchCase> entries() {
        return StreamSupport.stream(graph.blocks().spliterator(), false).filter(b -> b.isEntry)
                .map(b -> SwitchCase.of(b.start(), blockLabels.get(b.start()))).toList();
    }

    /** Takes over the state from the CPU, at the entry and after a call. */
    private void enter() {
        code.aload(Locals.CPU).getfield(CPU, "budget", CD_long).lstore(Locals.BUDGET);
        if (registers.usesFlags()) {
            code.loadConstant(LazyFlags.KEPT).istore(Locals.FLAG_KIND).lconst_0().lstore(Locals.FLAG_A).lconst_0().lstore(Locals.FLAG_B);
        }
        registers.used().forEach(general::load);
    }

    /** Puts registers and flags back. */
    private void leave(BitSet written) {
        general.store(written);
        if (registers.setsFlags()) {
            Label kept = code.newLabel();
            code.iload(Locals.FLAG_KIND).loadConstant(LazyFlags.KEPT).if_icmpeq(kept);
            code.aload(Locals.CPU).iload(Locals.FLAG_KIND).putfield(CPU, "flagKind", CD_int);
            code.aload(Locals.CPU).lload(Locals.FLAG_A).putfield(CPU, "flagA", CD_long);
            code.aload(Locals.CPU).lload(Locals.FLAG_B).putfield(CPU, "flagB", CD_long);
            code.labelBinding(kept);
        }
    }

    private void storeBudget() {
        code.aload(Locals.CPU).lload(Locals.BUDGET).putfield(CPU, "budget", CD_long);
    }

    private void block() {
        code.labelBinding(blockLabels.get(block.start()));
        if (block.checksBudget) {
            checkBudget();
        }
        code.lload(Locals.BUDGET).loadConstant((long) block.length()).lsub().lstore(Locals.BUDGET);
        writer.begin(block);
        for (int i = 0; i < block.instructions.size(); i++) {
            Instruction instruction = block.instructions.get(i);
            boolean noted = extras.notes() && i == block.length() - 1;
            boolean branches = instruction.kind() != Instruction.Kind.PLAIN;
            if (noted && branches) {
                noteBlock();
            }
            writer.write(instruction);
            if (noted && !branches) {
                noteBlock();
            }
        }
        continuation(block.last());
    }

    /**
     * HotSpot takes a loop that compares its budget for a counted one and speculates on how it ends, wrongly once in a stretch: that
     * discards the compiled region. Through a difference it does not see that; in the tightest loops counting pays all the same.
     */
    private void checkBudget() {
        code.lload(Locals.BUDGET).loadConstant((long) graph.size());
        if (block.last().target() != block.start() || block.length() > TIGHT) {
            code.lsub().lconst_0();
        }
        code.lcmp().iflt(exitTo(block.start(), false));
    }

    /** Marks all words of the block that the region executes. */
    private void noteBlock() {
        int end = block.start() + block.length();
        for (int first = block.start(); first < end; first = (first | Long.SIZE - 1) + 1) {
            int last = Math.min(end - 1, first | Long.SIZE - 1);
            long mask = -1L << first & -1L >>> Long.SIZE - 1 - last;
            code.aload(Locals.MARKS).loadConstant(first >> 6).dup2().laload().loadConstant(mask).lor().lastore();
        }
    }

    /** How control goes on behind the block's last instruction, as far as that has not been written with it. */
    private void continuation(Instruction last) {
        switch (last.kind()) {
            case STOP -> code.goto_w(exitTo(last.index(), false));
            case JUMP -> code.goto_w(target(last.target()));
            case CALL -> {
                code.goto_w(graph.at(last.target()) != null ? target(last.target()) : call(last, () -> pushAddress(last.target())));
            }
            case INDIRECT_CALL -> code.goto_w(call(last, () -> code.lload(Locals.NEXT)));
            case INDIRECT -> indirect(last);
            default -> {
                if (graph.at(block.end()) == null) {
                    code.goto_w(exitTo(block.end(), true));
                }
            }
        }
    }

    /**
     * Goes to where {@link Locals#NEXT} says: to one of the likely blocks, or out. Returns go by way of the dispatch, which keeps loops
     * with calls natural; jumps do not, because processors predict better what has a place of its own.
     */
    private void indirect(Instruction last) {
        List<Block> likely = last.isReturn() ? graph.returnPoints() : graph.indirectTargets();
        Label out = exit(block.written, true, extras.types() ? last.branchType() : 0);
        if (likely.isEmpty()) {
            code.goto_w(out);
            return;
        }
        code.lload(Locals.NEXT).lload(extras.types() && !last.isReturn() ? Locals.JUMP_BASE : Locals.BASE).lsub().lstore(Locals.OFFSET);
        code.lload(Locals.OFFSET).loadConstant(~0xffcL).land().lconst_0().lcmp().ifne(out);
        code.lload(Locals.OFFSET).l2i().iconst_2().iushr();
        if (extras.types() || !last.isReturn()) {
            code.lookupswitch(out, likely.stream().map(to -> SwitchCase.of(to.start(), blockLabels.get(to.start()))).toList());
        } else {
            code.istore(Locals.INDEX).goto_w(dispatch);
        }
    }

    /** Where a direct branch goes: to a block of the region, or out. */
    Label target(int index) {
        if (graph.at(index) == null) {
            return exitTo(index, true);
        }
        return graph.needsDispatch(block, index) ? byDispatch(index) : blockLabels.get(index);
    }

    private Label byDispatch(int index) {
        Label way = code.newLabel();
        outOfLine.add(() -> code.labelBinding(way).loadConstant(index).istore(Locals.INDEX).goto_w(dispatch));
        return way;
    }

    private void pushAddress(int index) {
        code.lload(Locals.BASE).loadConstant(4L * index).ladd();
    }

    private Label exit(BitSet written, boolean chains, int branchType) {
        return exits.computeIfAbsent(new Exit(tier == Tier.OPTIMIZED ? written : NOTHING, chains, branchType), _ -> code.newLabel());
    }

    private Label exitTo(int index, boolean chains) {
        Label exit = code.newLabel();
        Label shared = exit(block.written, chains, 0);
        outOfLine.add(() -> {
            code.labelBinding(exit);
            pushAddress(index);
            code.lstore(Locals.NEXT).goto_w(shared);
        });
        return exit;
    }

    /** Out of the range of the handler: while others run, the locals are not the state. */
    private Label call(Instruction last, Runnable pushTarget) {
        Label call = code.newLabel();
        BitSet written = block.written;
        outOfLine.add(() -> {
            code.labelBinding(call);
            leave(written);
            storeBudget();
            code.aload(Locals.CPU);
            pushTarget.run();
            code.putfield(CPU, "pc", CD_long);
            storeBranchType(extras.types() ? last.branchType() : 0);
            int after = last.index() + 1;
            Label returned = code.newLabel();
            code.aload(Locals.CPU);
            pushAddress(after);
            code.invokestatic(SUPPORT, "call", MethodTypeDesc.of(CD_boolean, CPU, CD_long)).ifne(returned);
            code.loadConstant(0).ireturn().labelBinding(returned);
            if (graph.at(after) != null) {
                enter();
                code.goto_w(blockLabels.get(after));
            } else {
                code.loadConstant(1).ireturn();
            }
        });
        return call;
    }

    /** An instruction made the slice end: leaves behind it, with the budget that the CPU has. */
    Label attended(int nextIndex) {
        Label exit = code.newLabel();
        BitSet written = block.written;
        int first = block.start();
        outOfLine.add(() -> {
            code.labelBinding(exit);
            leave(written);
            if (extras.notes()) {
                code.aload(Locals.MARKS).loadConstant(first).loadConstant(nextIndex - 1)
                        .invokestatic(NOTES, "mark", MethodTypeDesc.of(CD_void, LONGS, CD_int, CD_int));
            }
            code.aload(Locals.CPU).aload(Locals.CPU).getfield(CPU, "budget", CD_long).lconst_1().lsub().putfield(CPU, "budget", CD_long);
            code.aload(Locals.CPU);
            pushAddress(nextIndex);
            code.putfield(CPU, "pc", CD_long).loadConstant(0).ireturn();
        });
        return exit;
    }

    private void exit(Exit exit, Label label) {
        code.labelBinding(label);
        leave(exit.written());
        storeBudget();
        storeBranchType(exit.branchType());
        code.aload(Locals.CPU).lload(Locals.NEXT).putfield(CPU, "pc", CD_long).loadConstant(exit.chains() ? 1 : 0).ireturn();
    }

    /** A jump's type depends on whether its page is guarded. */
    private void storeBranchType(int type) {
        if (type == 0) {
            return;
        }
        code.aload(Locals.CPU);
        if (type == BranchTarget.JUMP) {
            code.lload(Locals.JUMP_BASE).l2i().iconst_1().iand().iconst_1().ishl().loadConstant(BranchTarget.PLAIN_JUMP).ior();
        } else {
            code.loadConstant(type);
        }
        code.putfield(CPU, "leftWith", CD_int);
    }

    private void handler() {
        code.astore(Locals.THROWN);
        leave(registers.written());
        if (extras.notes()) {
            code.aload(Locals.MARKS).aload(Locals.THROWN).iload(Locals.SITE).loadConstant(starts())
                    .invokestatic(NOTES, "left", MethodTypeDesc.of(CD_void, LONGS, RUNTIME_EXCEPTION, CD_int, ConstantDescs.CD_String));
        }
        Label bail = code.newLabel();
        code.aload(Locals.CPU).aload(Locals.THROWN).lload(Locals.BUDGET).iload(Locals.SITE).lload(Locals.BASE)
                .invokestatic(SUPPORT, "settle", MethodTypeDesc.of(CD_boolean, CPU, RUNTIME_EXCEPTION, CD_long, CD_int, CD_long))
                .ifne(bail).aload(Locals.THROWN).athrow();
        code.labelBinding(bail).loadConstant(0).ireturn();
    }

    /** Where its blocks begin, a character each. */
    private String starts() {
        StringBuilder starts = new StringBuilder();
        graph.blocks().forEach(each -> starts.append((char) each.start()));
        return starts.toString();
    }
}
