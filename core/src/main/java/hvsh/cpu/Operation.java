package hvsh.cpu;

/** Decoded operations, as pages cache them: the table row in the low bits, operands above. */
public final class Operation {
    public static final int ROW_MASK = 0x7ff;
    /** Not decoded yet. */
    public static final long UNDECODED = ROW_MASK;

    private Operation() { }
}
