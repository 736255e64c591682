package hvsh.hypervisor;

import hvsh.cpu.mmu.Stage2;
import hvsh.memory.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A partition's second stage of translation: sorted regions that never overlap; what is in none faults. Faults carry
 * the level at which tables of 4 KB granule and 40 bits of input, with the largest blocks, would have ended
 * (Arm ARM DDI 0487 D8.2). After a change the machine must flush the TLBs.
 */
public final class PartitionMap implements Stage2 {
    /** Bits of an intermediate physical address. */
    public static final int IPA_BITS = 40;
    private static final long LIMIT = 1L << IPA_BITS;
    private static final int GIGABYTE_SHIFT = 30;
    private static final int MEGABYTES_SHIFT = 21;

    /** What a region is of. */
    public enum Kind {
        /** The partition's own memory. */
        RAM,
        /** Memory that another partition shares with it. */
        SHARED,
        /** A device that it owns. */
        DEVICE
    }

    /**
     * A range of intermediate physical addresses and what is behind it.
     *
     * @param ipa         first address, a multiple of 4096
     * @param physical    where it leads, a multiple of 4096
     * @param size        in bytes, a multiple of 4096
     * @param permissions {@link Stage2#READ}, WRITE, EXECUTE
     */
    public record Region(String name, Kind kind, long ipa, long physical, long size, int permissions) {
        /** Checks alignment and range. */
        public Region {
            if (((ipa | physical | size) & Page.MASK) != 0 || size <= 0) {
                throw new IllegalArgumentException(
                        "%s: use addresses and a positive size that are multiples of 4096".formatted(name));
            }
            if (ipa < 0 || ipa > LIMIT - size) {
                throw new IllegalArgumentException("%s: 0x%x is beyond the %d bits of a partition's addresses"
                        .formatted(name, ipa, IPA_BITS));
            }
        }

        /** The first address behind it. */
        public long end() {
            return ipa + size;
        }

        boolean contains(long address, long length) {
            return address >= ipa && length >= 0 && length <= size && address - ipa <= size - length;
        }

        long translate(long address) {
            return physical + (address - ipa);
        }
    }

    private Region[] regions = new Region[0];

    /**
     * Adds a region.
     *
     * @throws IllegalArgumentException if it overlaps another
     */
    public void add(Region region) {
        Region other = overlapping(region.ipa(), region.size());
        if (other != null) {
            throw new IllegalArgumentException("%s at 0x%x overlaps %s at 0x%x; move one of them"
                    .formatted(region.name(), region.ipa(), other.name(), other.ipa()));
        }
        List<Region> all = new ArrayList<>(List.of(regions));
        all.add(region);
        load(all);
    }

    /** Removes the region that begins at this address; false if there is none. */
    public boolean remove(long ipa) {
        Region region = find(ipa);
        if (region == null || region.ipa() != ipa) {
            return false;
        }
        List<Region> all = new ArrayList<>(List.of(regions));
        all.remove(region);
        load(all);
        return true;
    }

    /** A region that has an address in the range, or null. */
    public Region overlapping(long ipa, long size) {
        for (Region region : regions) {
            if (ipa < region.end() && region.ipa() - ipa < size) {
                return region;
            }
        }
        return null;
    }

    /** The region that holds an address, or null. */
    public Region find(long ipa) {
        int low = 0;
        int high = regions.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            Region region = regions[middle];
            if (ipa < region.ipa()) {
                high = middle - 1;
            } else if (ipa >= region.end()) {
                low = middle + 1;
            } else {
                return region;
            }
        }
        return null;
    }

    @Override
    public void translate(long ipa, Entry out) {
        Region region = find(ipa);
        if (region == null) {
            out.unmapped(faultLevel(ipa));
            return;
        }
        out.physical = region.translate(ipa) & -Page.SIZE;
        out.permissions = region.permissions() | (region.kind() == Kind.DEVICE ? DEVICE : 0);
        out.level = leafLevel(region, ipa);
    }

    /** The first level whose table has no mapping anywhere in the entry's range; 0 beyond the input size. */
    private int faultLevel(long ipa) {
        if (ipa < 0 || ipa >= LIMIT) {
            return 0;
        }
        if (overlapping(ipa & -(1L << GIGABYTE_SHIFT), 1L << GIGABYTE_SHIFT) == null) {
            return 1;
        }
        return overlapping(ipa & -(1L << MEGABYTES_SHIFT), 1L << MEGABYTES_SHIFT) == null ? 2 : 3;
    }

    private static int leafLevel(Region region, long ipa) {
        return blockFits(region, ipa, GIGABYTE_SHIFT) ? 1 : blockFits(region, ipa, MEGABYTES_SHIFT) ? 2 : 3;
    }

    private static boolean blockFits(Region region, long ipa, int shift) {
        long size = 1L << shift;
        return (region.ipa() - region.physical() & size - 1) == 0 && region.contains(ipa & -size, size);
    }

    /** All regions, by address. */
    public List<Region> save() {
        return List.of(regions);
    }

    /** Replaces all regions by those of a saved map. */
    public void load(List<Region> saved) {
        regions = saved.stream().sorted(Comparator.comparingLong(Region::ipa)).toArray(Region[]::new);
    }
}
