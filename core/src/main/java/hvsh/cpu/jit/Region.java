package hvsh.cpu.jit;

import hvsh.cpu.Cpu;

/**
 * Translated code: some of a page's instructions, entered at the first. It takes all state from the CPU it is given, so
 * that machines share it. Its subclasses are made by {@link RegionWriter}.
 */
abstract class Region {
    /** How often it was entered from the interpreter; machines that share it need not agree. */
    int entries;
    /** Whether it tells with which type of branch it was left; see {@link TypedEntry}. */
    boolean typed;

    /**
     * Runs from {@link Cpu#pc}, which is this region's head, until control leaves it; leaves the state in the CPU, the flags
     * as {@link LazyFlags} has them.
     *
     * @return whether translated code may go on at the new pc; else the interpreter must execute an instruction first
     */
    abstract boolean run(Cpu cpu);
}
