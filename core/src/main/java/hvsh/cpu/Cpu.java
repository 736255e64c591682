package hvsh.cpu;

/** The architectural state that the SIMD and floating-point semantics work on. */
public final class Cpu {
    public final long[] x = new long[34];
    public final long[] v = new long[64];
    public int nzcv;
    public int fpcr;
    public int fpsr;

    /** Takes the Undefined exception. */
    public void undefined() {
        throw new IllegalStateException("Undefined instruction");
    }
}
