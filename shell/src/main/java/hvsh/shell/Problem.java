package hvsh.shell;

/** Something that the user can put right: one message that says what is wrong and what to do, and the exit status. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The work was understood and failed: an assertion, a script's exception. */
    static final int FAILED = 1;
    /** The input is wrong: the command line, a descriptor, an image, a script that does not parse. */
    static final int WRONG_INPUT = 2;

    private final int status;

    private Problem(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    static Problem failed(String message) {
        return new Problem(FAILED, message, null);
    }

    static Problem failed(String message, Throwable cause) {
        return new Problem(FAILED, message, cause);
    }

    static Problem wrongInput(String message) {
        return new Problem(WRONG_INPUT, message, null);
    }

    static Problem wrongInput(String message, Throwable cause) {
        return new Problem(WRONG_INPUT, message, cause);
    }

    int status() {
        return status;
    }
}
