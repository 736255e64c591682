package hvsh.cpu.oracle;

import hvsh.isa.Decoder;
import java.util.Arrays;

/**
 * A trial and its outcome as a line of a vector file: the words (hexadecimal, joined by +), the slots that are not
 * zero before, {@code >}, and what differs afterwards: slots, {@code signal=} if there is one, {@code pc=} unless it is the
 * next instruction (the last word if there is a signal). The first word is at {@link State#CODE}.
 */
record VectorLine(Trial trial, Outcome outcome) {

    static String of(Trial trial, Outcome outcome) {
        StringBuilder s = new StringBuilder();
        for (int word : trial.words()) {
            s.append(s.isEmpty() ? "" : "+").append("%08x".formatted(word));
        }
        long[] before = trial.before();
        for (int i = 0; i < State.SLOTS; i++) {
            if (before[i] != 0) {
                s.append(' ').append(State.name(i)).append('=').append(Long.toHexString(before[i]));
            }
        }
        s.append(" >");
        for (int i = 0; i < State.SLOTS; i++) {
            if (outcome.after()[i] != before[i]) {
                s.append(' ').append(State.name(i)).append('=').append(Long.toHexString(outcome.after()[i]));
            }
        }
        if (outcome.signal() != 0) {
            s.append(" signal=").append(Integer.toHexString(outcome.signal()));
        }
        if (outcome.pc() != usual(trial, outcome.signal())) {
            s.append(" pc=").append(Long.toHexString(outcome.pc()));
        }
        return s.toString();
    }

    /** Reads what {@link #of} wrote. */
    static VectorLine parse(String line) {
        String[] parts = line.split(" ");
        int[] words = Arrays.stream(parts[0].split("\\+")).mapToInt(w -> Integer.parseUnsignedInt(w, 16)).toArray();
        long[] before = new long[State.SLOTS];
        int at = 1;
        for (; !parts[at].equals(">"); at++) {
            before[State.slot(name(parts[at]))] = value(parts[at]);
        }
        Trial trial = new Trial(Decoder.row(words[words.length - 1]), words, 0, before);
        long[] after = before.clone();
        int signal = 0;
        Long pc = null;
        for (at++; at < parts.length; at++) {
            switch (name(parts[at])) {
                case "signal" -> signal = (int) value(parts[at]);
                case "pc" -> pc = value(parts[at]);
                default -> after[State.slot(name(parts[at]))] = value(parts[at]);
            }
        }
        return new VectorLine(trial, new Outcome(signal, pc == null ? usual(trial, signal) : pc, after));
    }

    /** Where execution goes on if not told otherwise: after the last word, or at it if that raised a signal. */
    private static long usual(Trial trial, int signal) {
        return signal == 0 ? trial.end() : trial.end() - 4;
    }

    private static String name(String part) {
        return part.substring(0, part.indexOf('='));
    }

    private static long value(String part) {
        return Long.parseUnsignedLong(part.substring(part.indexOf('=') + 1), 16);
    }
}
