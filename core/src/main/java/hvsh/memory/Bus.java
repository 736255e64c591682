package hvsh.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Physical addresses: RAM, and ranges that devices answer. Ranges never overlap. */
public final class Bus {
    /** A range of physical addresses and who answers it. */
    public record Range(String name, long base, long size, Mmio target) {
        long end() {
            return base + size;
        }
    }

    private final Ram ram;
    private final List<Range> ranges = new ArrayList<>();
    private Range[] sorted = new Range[0];
    private final Map<Long, Code> code = new HashMap<>();

    public Bus(Ram ram) {
        this.ram = ram;
    }

    public Ram ram() {
        return ram;
    }

    /** Connects a device; refuses a range that overlaps RAM or another device. */
    public void attach(String name, long base, long size, Mmio target) {
        Range added = new Range(name, base, size, target);
        for (Range other : ranges) {
            if (base < other.end() && other.base < added.end()) {
                throw new IllegalArgumentException("%s at 0x%x overlaps %s at 0x%x"
                        .formatted(name, base, other.name, other.base));
            }
        }
        if (base < ram.base() + ram.size() && ram.base() < added.end()) {
            throw new IllegalArgumentException("%s at 0x%x overlaps RAM".formatted(name, base));
        }
        ranges.add(added);
        ranges.sort(Comparator.comparingLong(Range::base));
        sorted = ranges.toArray(Range[]::new);
    }

    public List<Range> ranges() {
        return List.copyOf(ranges);
    }

    /** The range that holds this physical address, or null. */
    public Range find(long address) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            Range range = sorted[middle];
            if (address < range.base) {
                high = middle - 1;
            } else if (address >= range.end()) {
                low = middle + 1;
            } else {
                return range;
            }
        }
        return null;
    }

    /**
     * The page of a device that holds an instruction, or null where nothing can be executed. It is a copy, made anew
     * when the device's contents have changed.
     */
    public Page codePage(long address, Initiator by) {
        Range range = find(address);
        if (range == null || !(range.target instanceof CodeSource source)) {
            return null;
        }
        long page = address & -Page.SIZE;
        Code known = code.get(page);
        if (known == null || known.generation != source.generation()) {
            byte[] bytes = new byte[Page.SIZE];
            for (int i = 0; i < Page.SIZE; i++) {
                bytes[i] = (byte) range.target.read(page - range.base + i, 1, by);
            }
            known = new Code(source.generation(), new Page(bytes, this));
            code.put(page, known);
        }
        return known.page;
    }

    private record Code(long generation, Page page) { }

    /** Reads from a device; RAM is not asked. */
    public long readDevice(long address, int size, Initiator by) {
        Range range = find(address);
        if (range == null || address + size > range.end()) {
            throw BusFault.NO_ANSWER;
        }
        return range.target.read(address - range.base, size, by);
    }

    /** Writes to a device; RAM is not asked. */
    public void writeDevice(long address, int size, long value, Initiator by) {
        Range range = find(address);
        if (range == null || address + size > range.end()) {
            throw BusFault.NO_ANSWER;
        }
        range.target.write(address - range.base, size, value, by);
    }
}
