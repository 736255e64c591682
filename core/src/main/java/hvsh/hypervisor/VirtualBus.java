package hvsh.hypervisor;

import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import hvsh.memory.Mmio;
import java.util.ArrayList;
import java.util.List;

/** The devices that the hypervisor emulates for a partition: its accesses to them trap and end here. */
public final class VirtualBus {
    /** A device and the intermediate physical addresses at which the partition finds it. */
    public record Range(String name, long ipa, long size, Mmio device) {
        long end() {
            return ipa + size;
        }
    }

    private final List<Range> ranges = new ArrayList<>();

    /**
     * Attaches a device.
     *
     * @throws IllegalArgumentException if it overlaps another
     */
    public void attach(String name, long ipa, long size, Mmio device) {
        Range other = overlapping(ipa, size);
        if (other != null) {
            throw new IllegalArgumentException("%s at 0x%x overlaps %s at 0x%x; move one of them"
                    .formatted(name, ipa, other.name(), other.ipa()));
        }
        ranges.add(new Range(name, ipa, size, device));
    }

    /** A device with an address in the range, or null. */
    public Range overlapping(long ipa, long size) {
        for (Range range : ranges) {
            if (ipa < range.end() && range.ipa() - ipa < size) {
                return range;
            }
        }
        return null;
    }

    /** All devices, in the order in which they were attached. */
    public List<Range> ranges() {
        return List.copyOf(ranges);
    }

    /**
     * Loads from a device; zero extended.
     *
     * @throws BusFault if none answers, or the address is no multiple of the size
     */
    public long read(long ipa, int size, Initiator by) {
        Range range = find(ipa, size);
        return range.device().read(ipa - range.ipa(), size, by);
    }

    /**
     * Stores to a device.
     *
     * @throws BusFault if none answers, or the address is no multiple of the size
     */
    public void write(long ipa, int size, long value, Initiator by) {
        Range range = find(ipa, size);
        range.device().write(ipa - range.ipa(), size, value, by);
    }

    private Range find(long ipa, int size) {
        Range range = overlapping(ipa, 1);
        if (range == null || (ipa & size - 1) != 0 || range.end() - ipa < size) {
            throw BusFault.NO_ANSWER;
        }
        return range;
    }
}
