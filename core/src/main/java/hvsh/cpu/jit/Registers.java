package hvsh.cpu.jit;

import hvsh.cpu.jit.Expr.Constant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What a region uses of the CPU's state. */
final class Registers {
    private static final int STACK_POINTER = 31;

    private final BitSet used = new BitSet();
    private final BitSet written = new BitSet();
    private boolean usesFp;
    private boolean usesMemory;
    private boolean usesFlags;
    private boolean setsFlags;

    private Registers() { }

    static Registers of(Graph graph) {
        Registers registers = new Registers();
        for (Block block : graph.blocks()) {
            block.instructions.forEach(registers::add);
        }
        return registers;
    }

    static Registers of(Block block) {
        Registers registers = new Registers();
        block.instructions.forEach(registers::add);
        return registers;
    }

    private void add(Instruction instruction) {
        usesFp |= instruction.is(Semantics.FP);
        usesMemory |= instruction.is(Semantics.MEMORY);
        if (instruction.is(Semantics.FLAGS)) {
            usesFlags = true;
            setsFlags = true;
        }
        if (instruction.is(Semantics.GENERAL)) {
            named(instruction.word()).forEach(used::set);
            named(instruction.word()).forEach(written::set);
        }
        instruction.statements().forEach(this::add);
    }

    /** The registers that a row which works on the word may mean. */
    static IntStream named(int word) {
        return IntStream.of(word & 31, word >>> 5 & 31, word >>> 16 & 31).distinct();
    }

    private void add(Statement statement) {
        switch (statement) {
            case Statement.Declare s -> read(s.value());
            case Statement.SetRegister s -> {
                read(s.value());
                int number = (int) ((Constant) s.number()).value();
                if (number <= STACK_POINTER) {
                    used.set(number);
                    written.set(number);
                }
            }
            case Statement.SetFlags s -> {
                read(s.value());
                usesFlags = true;
                setsFlags = true;
            }
            case Statement.Invoke s -> read(s.call());
            case Statement.Branch s -> {
                if (s.condition() != null) {
                    read(s.condition());
                }
                read(s.target());
            }
        }
    }

    private void read(Expr expr) {
        switch (expr) {
            case Expr.Register register -> used.set((int) ((Constant) register.number()).value());
            case Expr.Field field -> usesFlags |= field.name().equals("nzcv");
            case Expr.Unary unary -> read(unary.operand());
            case Expr.Cast cast -> read(cast.operand());
            case Expr.Binary binary -> List.of(binary.left(), binary.right()).forEach(this::read);
            case Expr.Conditional c -> List.of(c.condition(), c.whenTrue(), c.whenFalse()).forEach(this::read);
            case Expr.Call call -> call.arguments().forEach(this::read);
            case Constant _, Expr.Variable _, Expr.TheCpu _ -> { }
        }
    }

    IntStream used() {
        return used.stream();
    }

    BitSet written() {
        return written;
    }

    boolean usesFp() {
        return usesFp;
    }

    boolean usesMemory() {
        return usesMemory;
    }

    boolean usesFlags() {
        return usesFlags;
    }

    boolean setsFlags() {
        return setsFlags;
    }
}
