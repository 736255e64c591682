package hvsh.cpu;

/** Carries a guest's synchronous exception out of an instruction; what it is stands in the CPU's {@link Syndrome}. */
public final class GuestException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final GuestException INSTANCE = new GuestException();

    private GuestException() {
        super("guest exception", null, false, false);
    }
}
