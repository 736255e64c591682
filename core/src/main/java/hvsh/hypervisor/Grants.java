package hvsh.hypervisor;

import hvsh.cpu.mmu.Stage2;
import hvsh.hypervisor.PartitionMap.Kind;
import hvsh.hypervisor.PartitionMap.Region;
import hvsh.memory.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Memory that one partition lets another use. */
public final class Grants {
    /** Grants that one owner may have at a time: a guest must not fill the hypervisor's memory. */
    static final int LIMIT = 64;
    private static final long NOT_ACCEPTED = -1;

    /**
     * One grant.
     *
     * @param ipa         address in the owner
     * @param permissions {@link Stage2#READ} and WRITE
     * @param borrowerIpa address in the borrower, or -1 until it accepts
     */
    public record Grant(int owner, int borrower, long ipa, long physical, long size, int permissions,
            long borrowerIpa) {
        boolean accepted() {
            return borrowerIpa != NOT_ACCEPTED;
        }
    }

    /** All grants as data. */
    public record State(long next, Map<Long, Grant> grants) {
        /** Keeps a copy. */
        public State {
            grants = Map.copyOf(grants);
        }
    }

    private final Partitions partitions;
    private final Runnable mapChanged;
    private final TreeMap<Long, Grant> grants = new TreeMap<>();
    private long next = 1;

    Grants(Partitions partitions, Runnable mapChanged) {
        this.partitions = partitions;
        this.mapChanged = mapChanged;
    }

    /** Offers memory to another partition: a handle, or an error of {@link CallResult}. */
    long share(Partition owner, long ipa, long size, long borrower, long permissions) {
        Partition other = partitions.find(borrower);
        boolean badPermissions = (permissions & ~(Stage2.READ | Stage2.WRITE)) != 0 || (permissions & Stage2.READ) == 0;
        if (other == null || other == owner || badPermissions || ((ipa | size) & Page.MASK) != 0 || size <= 0) {
            return CallResult.INVALID_PARAMETER;
        }
        Region region = owner.map().find(ipa);
        if (region == null || !region.contains(ipa, size)) {
            return CallResult.INVALID_PARAMETER;
        }
        if (region.kind() != Kind.RAM || !other.accepts(owner) || (permissions & ~region.permissions()) != 0) {
            return CallResult.DENIED;
        }
        if (grants.values().stream().filter(g -> g.owner() == owner.id()).count() >= LIMIT) {
            return CallResult.NO_SPACE;
        }
        grants.put(next, new Grant(owner.id(), other.id(), ipa, region.translate(ipa), size, (int) permissions,
                NOT_ACCEPTED));
        return next++;
    }

    /** Maps what was offered, at an address that the borrower chooses. */
    long accept(Partition borrower, long handle, long ipa) {
        Grant grant = find(handle);
        if (grant == null || (ipa & Page.MASK) != 0 || ipa < 0
                || ipa > (1L << PartitionMap.IPA_BITS) - grant.size()) {
            return CallResult.INVALID_PARAMETER;
        }
        boolean taken = borrower.map().overlapping(ipa, grant.size()) != null
                || borrower.bus().overlapping(ipa, grant.size()) != null;
        if (grant.borrower() != borrower.id() || grant.accepted() || taken) {
            return CallResult.DENIED;
        }
        borrower.map().add(new Region("shared-" + handle, Kind.SHARED, ipa, grant.physical(), grant.size(),
                grant.permissions()));
        grants.put(handle, new Grant(grant.owner(), grant.borrower(), grant.ipa(), grant.physical(),
                grant.size(), grant.permissions(), ipa));
        mapChanged.run();
        return CallResult.SUCCESS;
    }

    /** The borrower gives up its mapping; or the owner withdraws an offer that is not in use. */
    long relinquish(Partition by, long handle) {
        Grant grant = find(handle);
        if (grant == null) {
            return CallResult.INVALID_PARAMETER;
        }
        boolean allowed = grant.accepted() ? grant.borrower() == by.id() : grant.owner() == by.id();
        if (!allowed) {
            return CallResult.DENIED;
        }
        drop(handle, grant);
        return CallResult.SUCCESS;
    }

    private Grant find(long handle) {
        return handle > 0 && handle < next ? grants.get(handle) : null;
    }

    private void drop(long handle, Grant grant) {
        grants.remove(handle);
        if (grant.accepted()) {
            partitions.find(grant.borrower()).map().remove(grant.borrowerIpa());
            mapChanged.run();
        }
    }

    /** Ends all grants from and to a partition that begins anew. */
    void forget(Partition partition) {
        for (Map.Entry<Long, Grant> entry : List.copyOf(grants.entrySet())) {
            Grant grant = entry.getValue();
            if (grant.owner() == partition.id() || grant.borrower() == partition.id()) {
                drop(entry.getKey(), grant);
            }
        }
    }

    /** The grants; the mappings themselves are in the partitions' maps. */
    public State save() {
        return new State(next, grants);
    }

    /** Replaces all grants; the partitions' maps are loaded with the partitions. */
    public void load(State state) {
        grants.clear();
        grants.putAll(state.grants());
        next = state.next();
    }
}
