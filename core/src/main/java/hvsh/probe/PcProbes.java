package hvsh.probe;

import java.util.Arrays;

/**
 * Addresses at which one CPU reports, just before it executes the instruction there. They are virtual and say nothing
 * of the address space: whichever has an instruction at that address reports.
 */
public final class PcProbes {
    /** Is told that a CPU has arrived. */
    @FunctionalInterface
    public interface Listener {
        /**
         * The instruction at {@code pc} comes next; a request to stop the machine takes effect before it.
         *
         * @param retired instructions the CPU has retired until now
         */
        void reached(long pc, long retired);
    }

    private static final long PAGE = 4096;

    private final long[] addresses;
    private final Listener listener;

    /** Probes at these addresses, in any order. */
    public PcProbes(long[] addresses, Listener listener) {
        this.addresses = Arrays.stream(addresses).sorted().distinct().toArray();
        this.listener = listener;
    }

    /** Whether any probe is on the page of {@code pc}. */
    public boolean onPage(long pc) {
        long page = pc & -PAGE;
        int at = Arrays.binarySearch(addresses, page);
        return at >= 0 || -at - 1 < addresses.length && (addresses[-at - 1] & -PAGE) == page;
    }

    /** Reports if there is a probe at {@code pc}. */
    public void arrive(long pc, long retired) {
        if (Arrays.binarySearch(addresses, pc) >= 0) {
            listener.reached(pc, retired);
        }
    }
}
