package hvsh.cpu.jit;

import java.util.BitSet;
import java.util.List;

/** Instructions that are always executed together, and where control goes on. */
final class Block {
    final List<Instruction> instructions;
    /** The budget is checked here: control comes from further down, or from a call. */
    boolean checksBudget;
    /** Control may come here from outside the region: it left here, or a function begins here. */
    boolean isEntry;
    /** How the flags stand at the entry: a kind of {@link LazyFlags}, or {@link LazyFlags#UNKNOWN}. */
    int flagsAtEntry = LazyFlags.UNREACHED;

    /** Registers that may differ from the CPU's at the end of the block. */
    final BitSet written = new BitSet();

    Block(List<Instruction> instructions) {
        this.instructions = instructions;
    }

    int start() {
        return instructions.getFirst().index();
    }

    Instruction last() {
        return instructions.getLast();
    }

    /** Index of the word behind the block. */
    int end() {
        return last().index() + 1;
    }

    /** Instructions that count: one that the interpreter executes does not. */
    int length() {
        return instructions.size() - (last().kind() == Instruction.Kind.STOP ? 1 : 0);
    }
}
