package hvsh.cpu.oracle;

import java.util.Arrays;

/**
 * What came of a trial.
 *
 * @param signal what Linux would send: 0 for none, or one of the constants
 * @param pc     where execution goes on; the faulting instruction if there is a signal
 * @param after  slots as {@link State} has them
 */
record Outcome(int signal, long pc, long[] after) {
    static final int ILLEGAL = 4;
    static final int TRAP = 5;
    static final int ALIGNMENT = 7;

    boolean same(Outcome other) {
        return signal == other.signal && pc == other.pc && Arrays.equals(after, other.after);
    }

    /** The differences to {@code expected}, one a line. */
    String differences(Outcome expected) {
        StringBuilder s = new StringBuilder();
        if (signal != expected.signal) {
            s.append("    signal ").append(signal).append(", expected ").append(expected.signal).append('\n');
        }
        if (pc != expected.pc) {
            s.append("    pc %x, expected %x%n".formatted(pc, expected.pc));
        }
        for (int i = 0; i < after.length; i++) {
            if (after[i] != expected.after[i]) {
                s.append("    %s %x, expected %x%n".formatted(State.name(i), after[i], expected.after[i]));
            }
        }
        return s.toString();
    }
}
