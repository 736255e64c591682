package hvsh.snapshot;

/**
 * How much memory what is read may take. It is asked before anything is allocated, so that a few bytes that stand for very
 * many cannot exhaust the memory of the process.
 */
public final class Budget {
    private static final long MEBIBYTE = 1 << 20;

    private final long whole;
    private long left;

    /** @param bytes that may be allocated */
    public Budget(long bytes) {
        whole = bytes;
        left = bytes;
    }

    /** Three quarters of what the JVM's heap has left. */
    public static Budget ofHeap() {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
        return new Budget(free / 4 * 3);
    }

    /** Takes from it. @throws FormatException if there is not so much left */
    public void take(long bytes) throws FormatException {
        if (bytes < 0 || bytes > left) {
            throw new FormatException("it needs more memory than the %d MiB that are free; give the JVM more (-Xmx)"
                    .formatted(whole / MEBIBYTE));
        }
        left -= bytes;
    }
}
