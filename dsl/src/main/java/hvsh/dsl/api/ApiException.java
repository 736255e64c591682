package hvsh.dsl.api;

/** A script asked for something that cannot be done; the message says what to do instead. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ApiException(String message) {
        super(message, null, false, false);
    }
}
