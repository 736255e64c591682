package hvsh.shell;

/** A conversation in JavaScript. */
sealed interface Repl permits TerminalRepl, PipeRepl {
    /** What is said when {@code debugHere()} opens a conversation. */
    String HERE = "debugHere: look and change; .exit goes on";

    /** A conversation at the terminal, or through a pipe. */
    static Repl of(Host host, Session session) {
        return host.terminal() ? new TerminalRepl(host, session) : new PipeRepl(host.streams(), session);
    }

    /** Converses to the end; returns the exit status. */
    int run();

    /** Converses while an input is being evaluated, until the user leaves; then that goes on. */
    void debug();
}
