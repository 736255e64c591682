package hvsh.probe;

/**
 * A hook's event, just now.
 *
 * @param partition number of the partition
 * @param cpu       number of the CPU in it; -1 where no CPU did it just now: a byte that left over a serial line, a frame that began
 * @param pc        address of the instruction that did it; of an interrupt that which it came before
 * @param retired   instructions the CPU had retired before
 */
public record Hit(Hook hook, int partition, int cpu, long pc, long retired, Happening what) {
    /** Whether a request to stop takes effect before the instruction at {@link #pc}, rather than at the next boundary. */
    public boolean before() {
        return what.kind() == Kind.EXECUTION;
    }
}
