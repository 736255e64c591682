package hvsh.cpu;

import hvsh.memory.Page;

/** The slow half of a CPU's memory accesses: translation, devices, faults. Implemented in {@code hvsh.cpu.mmu}. */
public interface MemoryUnit {
    /** Loads 1, 2, 4 or 8 bytes, zero extended; throws the guest's abort. */
    long load(long va, int size, boolean unprivileged);

    /** Stores 1, 2, 4 or 8 bytes; throws the guest's abort. */
    void store(long va, int size, long value, boolean unprivileged);

    /**
     * Whether an access is one of RAM, rather than of a device, that no probe wants to know of. Translates; throws the
     * guest's abort.
     */
    boolean isPlainRam(long va, int size, boolean write);

    /** The page that holds the instruction at {@code va}; throws the guest's abort. */
    Page fetch(long va);

    /**
     * Tells probes of the instruction at {@code va}, which was just fetched and comes next.
     *
     * @return whether any of its page may have to be told of
     */
    default boolean arrive(long va) {
        return false;
    }

    /** Where a branch to {@code va} goes: without the tag, where translation ignores the top byte (TCR_ELx.TBI, D17.2.131). */
    default long branchTarget(long va) {
        return va;
    }

    /** Whether the page at {@code va}, from which instructions were just fetched, is guarded: GP of its descriptor. */
    default boolean isGuarded(long va) {
        return false;
    }

    /** Whether an entry of the TLB allows execution, and no probe wants to be told of it. */
    default boolean isExecutable(int slot) {
        return false;
    }

    /** What an instruction that moves no data of its own wants of an address. */
    enum Touch {
        /** Cleaning, or invalidating instructions: DC CVAC, DC CVAU, DC CIVAC, IC IVAU. */
        CLEAN,
        /** DC IVAC, which may lose data and so needs write permission. */
        INVALIDATE,
        /** The store of a store-exclusive that would succeed. */
        STORE
    }

    /** Throws the guest's abort if an address may not be touched in this way; accesses nothing. */
    void check(long va, Touch touch);

    /** DC ZVA: zeroes the block of 64 bytes around an address, which Device memory refuses; throws the guest's abort. */
    void zero(long va);

    /** Registers that select translations may have changed. */
    void contextChanged();

    /** The exception level has changed. */
    void levelChanged();

    /** An address translation instruction (AT): the value for PAR_EL1. {@code pan}: PSTATE.PAN applies. */
    long translateForGuest(long va, int stages, int el, boolean write, boolean pan);

    /**
     * Address for an inspector who changes nothing.
     *
     * @return the physical address, or -1 if the virtual address does not translate
     */
    long probe(long va);

    /** The same for stage 1 alone: the intermediate physical address, or -1. */
    default long probeIntermediate(long va) {
        return probe(va);
    }

    /** Whether RAM holds a value of 1, 2, 4 or 8 bytes at an aligned address, for the exclusive monitor; changes nothing. */
    boolean holds(long va, int size, long value);
}
