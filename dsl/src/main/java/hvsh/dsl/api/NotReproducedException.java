package hvsh.dsl.api;

/** A bug report's run was executed again, and was another. */
public final class NotReproducedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReproducedException(String message, Throwable cause) {
        super(message, cause);
    }
}
