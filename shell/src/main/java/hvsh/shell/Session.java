package hvsh.shell;

import java.util.List;

/** One interactive JavaScript session. Used from one thread, except {@link #interrupt}. */
interface Session extends AutoCloseable {
    /** A line about the loaded machine, or an empty string. */
    String greeting();

    /** Evaluates; returns what to print, empty for nothing. An error in the input is a {@link Problem}. */
    String eval(String source);

    /** Whether more lines must follow before this can be evaluated. */
    boolean isIncomplete(String source);

    /** What could stand at the cursor. */
    Completion complete(String source, int cursor);

    /** Documentation of what the expression denotes; an overview for an empty one. */
    String help(String expression);

    /** Stops a running evaluation, from any thread; without one, does nothing. */
    void interrupt();

    /** Says how {@code debugHere()} in a script converses with the user, if the session's scripts have that. */
    default void onDebug(Runnable conversation) { }

    @Override
    void close();

    /** Candidates that each replace the text from {@code from} to the cursor. */
    record Completion(int from, List<Suggestion> suggestions) { }

    /**
     * A candidate.
     *
     * @param description one line, empty if there is nothing to say
     */
    record Suggestion(String text, String description) { }
}
