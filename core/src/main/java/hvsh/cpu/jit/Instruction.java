package hvsh.cpu.jit;

import hvsh.cpu.BranchTarget;
import hvsh.isa.Op;
import java.util.List;

/**
 * One decoded instruction with its operands put in.
 *
 * @param index      which word of the page
 * @param statements what it does, folded; empty for {@link Kind#STOP}
 * @param traits     as {@link Semantics} has them
 * @param target     page index a direct branch goes to; may lie outside the page
 */
record Instruction(int index, int word, int row, List<Statement> statements, int traits, Kind kind, int target) {
    /** How control goes on behind an instruction. */
    enum Kind {
        /** To the next. */
        PLAIN,
        /** To the target, or on. */
        CONDITIONAL,
        /** To the target. */
        JUMP,
        /** To the target, and probably back. */
        CALL,
        /** To an address in a register. */
        INDIRECT,
        /** To an address in a register, and probably back. */
        INDIRECT_CALL,
        /** The interpreter must execute it: it may change translations, levels, or what is executed next. */
        STOP
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    /** Whether it is a RET, which goes back to where a call came from. */
    boolean isReturn() {
        return row == Op.RET;
    }

    /** Whether control is likely to come back behind it. */
    boolean returns() {
        return kind == Kind.CALL || kind == Kind.INDIRECT_CALL;
    }

    /** Whether control never goes on to the next word, except by return. */
    boolean ends() {
        return kind == Kind.JUMP || kind == Kind.INDIRECT || kind == Kind.STOP;
    }

    /** The type that it leaves in PSTATE.BTYPE, as {@link BranchTarget#leftBy} has it. */
    int branchType() {
        return kind == Kind.INDIRECT || kind == Kind.INDIRECT_CALL ? BranchTarget.leftBy(word) : 0;
    }

    Statement.Branch branch() {
        return (Statement.Branch) statements.getLast();
    }
}
