package hvsh.shell;

import java.util.List;

/** Something that is shown whole, and again when it has changed. */
interface View {
    /** What it shows now; no line is longer than {@code columns}, and a view may have more lines than fit. */
    List<String> lines(int columns, int rows);

    /** Lets it go on by so much virtual time; why it ended before, or null. */
    String advance(long nanoseconds);

    /** Whether it goes on by itself as soon as it is shown. */
    boolean runs();

    /** Takes a key that does not leave; returns whether it goes on from now on. */
    boolean key(int key, boolean running);

    /** No line longer than that. */
    static String cut(String line, int columns) {
        return line.length() <= columns ? line : line.substring(0, Math.max(0, columns - 1)) + "…";
    }
}
