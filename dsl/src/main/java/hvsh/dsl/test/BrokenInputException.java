package hvsh.dsl.test;

/** There is nothing to run as it was asked for; the message is one line that says what to do. */
public final class BrokenInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenInputException(String message) {
        super(message, null, false, false);
    }
}
