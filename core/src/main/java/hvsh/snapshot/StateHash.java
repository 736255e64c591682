package hvsh.snapshot;

import hvsh.memory.Digest;

/**
 * 128 bits that stand for the state of a machine: two machines of one specification with equal hashes go on alike.
 *
 * <p>Hashed is all that decides what comes: every CPU's registers with its counts of instructions and charged cycles
 * (a guest reads their sum in PMCCNTR_EL0), all RAM, the record of every device, timer and interrupt controller, changed
 * disk and flash contents, partitions with mailboxes, grants and trap counters, the scheduler, the event queue, and the
 * position of the run loop. Not hashed is what was only derived (translations, decoded
 * instructions, which pages of zeroes exist), what the host holds (printed text, listeners, a request to stop), and the
 * specification. It is for telling runs apart, and no defence against a forger.
 */
public record StateHash(long high, long low) {
    /** The hash of a machine's state and the digest of its RAM. */
    public static StateHash of(MachineState state, Digest memory) {
        return of((Record) state, memory);
    }

    /** The hash of one guest's state and the digest of its RAM. */
    public static StateHash of(MachineState.Guest state, Digest memory) {
        return of((Record) state, memory);
    }

    private static StateHash of(Record state, Digest memory) {
        StructureHasher hasher = new StructureHasher();
        hasher.add(state);
        hasher.add(memory);
        Digest digest = hasher.digest();
        return new StateHash(digest.first(), digest.second());
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
