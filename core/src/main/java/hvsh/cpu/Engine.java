package hvsh.cpu;

/** Moves one CPU forward. All engines give the same results, to the bit and to the cycle. */
public interface Engine {
    /**
     * Runs for at most {@code cycles}, or until the CPU asks for attention; a single charge may go beyond.
     *
     * @return cycles used
     */
    long run(long cycles);

    /** Takes an interrupt if one is due, and charges for it. */
    boolean interrupt();
}
