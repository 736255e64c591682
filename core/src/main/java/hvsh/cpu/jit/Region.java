package hvsh.cpu.jit;

import hvsh.cpu.Cpu;

/**
 * Translated code: some of a page's instructions, entered at one of several places. It takes all state from the CPU it is given, so
 * that machines share it. Its subclasses are made by {@link RegionWriter}.
 */
abstract class Region {
    /** How often a stretch ended in it: how much it runs. Machines that share it need not agree. */
    int samples;
    Tier tier;
    /** What it does besides; given by its maker. */
    Extras extras;
    /** Of the region that is to follow this one; or null. */
    Trial trial;

    /**
     * Runs from {@link Cpu#pc}, which is one of its entries, until control leaves it; leaves the state in the CPU, the flags
     * as {@link LazyFlags} has them.
     *
     * @return whether translated code may go on at the new pc; else the interpreter must execute an instruction first
     */
    abstract boolean run(Cpu cpu);
}
