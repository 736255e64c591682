package hvsh.hypervisor;

import java.util.ArrayList;
import java.util.List;

/** All partitions of a machine, by number, and what they have together. */
public final class Partitions {
    private final List<Partition> all = new ArrayList<>();
    private final GuestMemory memory;
    private final Grants grants;

    /**
     * No partitions yet.
     *
     * @param mapChanged is called after any partition's map has changed, to flush the TLBs
     */
    public Partitions(GuestMemory memory, Runnable mapChanged) {
        this.memory = memory;
        grants = new Grants(this, mapChanged);
    }

    void add(Partition partition) {
        if (partition.id() != all.size()) {
            throw new IllegalArgumentException("partition '%s' has number %d; give it the next, %d"
                    .formatted(partition.name(), partition.id(), all.size()));
        }
        all.add(partition);
    }

    /** The partition with this number, or null; any number may be asked for. */
    public Partition find(long id) {
        return id >= 0 && id < all.size() ? all.get((int) id) : null;
    }

    /** All of them, by number. */
    public List<Partition> all() {
        return List.copyOf(all);
    }

    /** Memory that partitions share. */
    public Grants grants() {
        return grants;
    }

    GuestMemory memory() {
        return memory;
    }
}
