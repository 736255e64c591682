package hvsh.radio;

/** A policy that is not accepted. What was in force stays so. */
public final class PolicyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    PolicyException(String message) {
        super(message);
    }
}
