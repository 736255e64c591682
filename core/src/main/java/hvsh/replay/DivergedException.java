package hvsh.replay;

/** A recorded run was executed again and did not do what it had done. */
@SuppressWarnings("serial") // never serialized
public final class DivergedException extends RuntimeException {
    DivergedException(String message, Throwable cause) {
        super(message, cause);
    }
}
