package hvsh.dsl.api;

/** An expectation does not hold. */
public final class ExpectationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Mismatch mismatch;

    ExpectationException(Mismatch mismatch) {
        super(mismatch.toString()); // with Java's frames, between which the engine finds the script's
        this.mismatch = mismatch;
    }

    public Mismatch mismatch() {
        return mismatch;
    }
}
