package hvsh.shell;

import hvsh.dsl.script.Lexis;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds the bracket that belongs to the one at the cursor. */
final class Brackets {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private Brackets() { }

    /** Where the two are. */
    record Pair(int open, int close) { }

    /** The pair of which one stands before the cursor, or at it; brackets in strings and comments are text. */
    static Optional<Pair> at(String text, int cursor) {
        Deque<Integer> open = new ArrayDeque<>();
        Pair found = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = Lexis.end(text, i);
            if (end != i) {
                i = end - 1;
            } else if (OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSE.indexOf(c) >= 0 && !open.isEmpty()) {
                int begin = open.pop();
                boolean matches = OPEN.indexOf(text.charAt(begin)) == CLOSE.indexOf(c);
                if (matches && (begin == cursor - 1 || i == cursor - 1)) {
                    return Optional.of(new Pair(begin, i));
                }
                if (matches && (begin == cursor || i == cursor)) {
                    found = new Pair(begin, i); // the one before the cursor is preferred
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
