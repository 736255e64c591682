package hvsh.symbol;

/**
 * What a back-trace goes on from.
 *
 * @param values X0 to X30, SP, and more by their DWARF numbers
 * @param pc     program counter
 */
record Registers(long[] values, long pc) {
    static final int FP = 29;
    static final int LR = 30;

    long fp() {
        return values[FP];
    }

    long lr() {
        return values[LR];
    }

    long sp() {
        return values[FrameRules.SP];
    }
}
