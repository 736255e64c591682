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

    /** A core runs a CPU from a time on: what that costs, in cycles; 0 if it is the one that it ran before. */
    int enter(int core, Cpu cpu, long at);
}
