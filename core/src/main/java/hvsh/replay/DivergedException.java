package hvsh.replay;

/** A recorded run was executed again and did not do what it had done. */
@SuppressWarnings("serial") // never serialized
public final class DivergedException extends RuntimeException {
    private final transient Divergence divergence;

    DivergedException(Divergence divergence, Throwable cause) {
        super(divergence.toString(), cause);
        this.divergence = divergence;
    }

    /** What is known of where and how. */
    public Divergence divergence() {
        return divergence;
    }
}
