package hvsh.dsl.script;

/** A file that a script was given cannot be used. The message is one line: the file, what is wrong, and what to do. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
