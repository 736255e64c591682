package hvsh.shell;

import hvsh.dsl.api.LiveMachine;
import java.util.List;
import java.util.Optional;

/** One interactive JavaScript session. Used by one thread at a time, except {@link #interrupt}. */
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

    /**
     * Stops a running evaluation, from any thread; without one, does nothing.
     *
     * @return whether it has ended, which can take longer
     */
    boolean interrupt();

    /** Says how {@code debugHere()} in a script converses with the user, if the session's scripts have that. */
    default void onDebug(Runnable conversation) { }

    /** Whether a machine runs at the moment; from any thread. */
    default boolean isRunning() {
        return false;
    }

    /** The machine to look at; none if there is none. */
    default Optional<LiveMachine> machine() {
        return Optional.empty();
    }

    /** Commands that scripts defined, without their dots. */
    default List<Suggestion> commands() {
        return List.of();
    }

    /** Carries out such a command; returns what to print. */
    default String command(String name, String text) {
        throw new UnsupportedOperationException(name);
    }

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
