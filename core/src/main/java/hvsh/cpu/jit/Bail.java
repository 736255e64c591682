package hvsh.cpu.jit;

/** Thrown by an access that translated code cannot make: the interpreter makes it. */
final class Bail extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The one instance: it carries nothing. */
    static final Bail OUT = new Bail();

    private Bail() {
        super(null, null, false, false);
    }
}
