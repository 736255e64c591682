package hvsh.symbol;

import java.util.Arrays;

/**
 * How the caller's registers are found from those of a place in the code: a row of the table that call frame information
 * stands for (DWARF 5, 6.4.1). Registers are X0 to X30, SP and what the Arm ABI numbers up to 34 (AADWARF64, 4.1).
 */
final class FrameRules {
    static final int SP = 31;
    static final int ELR = 33;
    static final int COUNT = 35;

    /** What is said of a register; the operand is an offset from the CFA, or a register. */
    enum How { SAME, UNDEFINED, AT_OFFSET, IS_OFFSET, REGISTER, UNKNOWN }

    int cfaRegister = SP;
    long cfaOffset;
    /** Whether the CFA is what an expression computes, which is not carried out. */
    boolean cfaUnknown;
    /** Which register holds the caller's program counter: 30, or another in code that exceptions enter. */
    int returnColumn = 30;
    /** Whether the caller was interrupted, so that its program counter is not behind a call. */
    boolean signal;
    private How[] how = new How[COUNT];
    private long[] operand = new long[COUNT];

    FrameRules() {
        Arrays.fill(how, How.SAME);
    }

    FrameRules copy() {
        FrameRules copy = new FrameRules();
        copy.set(this);
        return copy;
    }

    void set(FrameRules other) {
        cfaRegister = other.cfaRegister;
        cfaOffset = other.cfaOffset;
        cfaUnknown = other.cfaUnknown;
        returnColumn = other.returnColumn;
        signal = other.signal;
        how = other.how.clone();
        operand = other.operand.clone();
    }

    /** Vector registers are not followed. */
    void rule(long register, How kind, long value) {
        if (register >= 0 && register < COUNT) {
            how[(int) register] = kind;
            operand[(int) register] = value;
        }
    }

    void ruleOf(long register, FrameRules other) {
        if (register >= 0 && register < COUNT) {
            rule(register, other.how[(int) register], other.operand[(int) register]);
        }
    }

    How how(int register) {
        return how[register];
    }

    long operand(int register) {
        return operand[register];
    }
}
