package hvsh.hypervisor;

import hvsh.cpu.Cpu;

/** Decides which virtual CPU each physical core runs, from the present state alone. */
public interface Dispatcher {
    /**
     * The CPU that a core runs at a time. Asking more often than needed changes nothing: slices end for many reasons
     * (a run stops, a cache is dropped) that a guest must not see.
     *
     * @param at in {@link hvsh.time.Ticks}
     * @return null if none can run
     */
    Cpu choose(int core, long at);

    /** The next time after {@code at} at which another might be chosen though nothing happens, or never. */
    long nextChange(long at);

    /** A core runs a CPU from a time on: what that costs, in cycles; 0 if it merely goes on with it. */
    int enter(int core, Cpu cpu, long at);

    /**
     * A core executes nothing for some time: the time is that of a CPU which owes it, or nobody's.
     *
     * @param cpu null if the time is nobody's
     */
    void idle(int core, Cpu cpu);

    /**
     * A CPU used this many ticks more than its slice had, since the last charge may go beyond.
     *
     * @return how many of them its next slice begins with, so that they take no time from others: all or none
     */
    long carry(Cpu cpu, long ticks);

    /** What the next slices of all CPUs begin with, in ticks: used already, and still to pass. */
    long carried();

    /** Takes what a CPU's slice begins with, in ticks. */
    long takeCarried(Cpu cpu);
}
