package hvsh.cpu.oracle;

/** Anything that executes instructions at EL0 with FP enabled: what vectors and fuzzing run against. */
interface Engine {
    /**
     * Executes the words of a trial in order, until one branches or faults.
     *
     * @throws OutsideWindow if it accesses other memory than the window
     */
    Outcome run(Trial trial);

    /** An access to memory that is not there. */
    final class OutsideWindow extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final long address;

        OutsideWindow(long address) {
            super("access to %x, outside the window".formatted(address), null, false, false);
            this.address = address;
        }
    }

    /** Whether FPCR has FZ16. */
    default boolean hasHalfPrecision() {
        return false;
    }
}
