package hvsh.cpu.jit;

/** The JVM locals of a region's method. */
final class Locals {
    static final int CPU = 1;
    /** The general registers' array, and the vector registers'. */
    static final int X = 2;
    static final int V = 3;
    static final int BUDGET = 4;
    /** Where the last instruction that may fault is: a {@link RegionSupport#site}. */
    static final int SITE = 6;
    static final int FLAG_KIND = 7;
    static final int FLAG_A = 8;
    static final int FLAG_B = 10;
    /** Virtual address of the page. */
    static final int BASE = 12;
    /** Where control goes when it leaves. */
    static final int NEXT = 14;
    static final int THROWN = 16;
    static final int OFFSET = 17;
    /** The TLB's arrays, and the contexts of low and high addresses. */
    static final int READ_TAGS = 19;
    static final int WRITE_TAGS = 20;
    static final int BYTES = 21;
    static final int LOW = 22;
    static final int HIGH = 24;
    /** Of vector accesses: the address, and up to four loaded words. */
    static final int ADDRESS = 26;
    static final int LOADED = 28;
    /** The page that accesses near each other go to, or null. */
    static final int SPAN = 36;
    /** {@link #BASE}, with bit 0 set if the page is guarded: no indirect jump stays in the region then. */
    static final int JUMP_BASE = 37;
    /** Word of the page that the dispatch goes to. */
    static final int INDEX = 39;
    /** Where what the page's words have executed is noted: see {@link Notes}. */
    static final int MARKS = 40;
    private static final int FIRST_REGISTER = 41;
    /** Locals that semantics declare. */
    static final int FIRST_DECLARED = FIRST_REGISTER + 2 * 32;

    private Locals() { }

    /** X0 to X30, and 31 for the stack pointer. */
    static int register(int number) {
        return FIRST_REGISTER + 2 * number;
    }
}
