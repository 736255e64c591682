package hvsh.dsl.descriptor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Physical memory and what partitions take of it: sizes must fit, pinned ranges must not meet. */
final class MemoryPlan {
    private static final long PAGE = 0x1000;

    private final long start = MachineDescriptor.RAM_BASE;
    private final long end;
    private long taken;
    private final List<Pinned> pinned = new ArrayList<>();

    private record Pinned(String partition, long start, long end) { }

    MemoryPlan(long size) {
        this.end = start + size;
    }

    /** Refuses a size that is zero or not whole pages. @param what the thing in messages */
    static void checkSize(Fields fields, String what, long size) {
        if (size == 0) {
            throw fields.error("memory", what + " has no memory", "give it at least 4K");
        }
        if (size % PAGE != 0) {
            throw fields.error("memory", "the memory of " + what + " is not a multiple of 4K",
                    "use " + Sizes.format(Math.max(PAGE, size / PAGE * PAGE)));
        }
    }

    void add(String partition, Fields fields, long size, OptionalLong at) {
        if (size > end - start - taken) {
            String left = taken == 0 ? "the machine has " + Sizes.format(end - start)
                    : Sizes.format(end - start - taken) + " of the machine's " + Sizes.format(end - start) + " are left";
            throw fields.error("memory", "partition '" + partition + "' wants " + Sizes.format(size) + " but " + left,
                    "shrink a partition, or enlarge the machine's 'memory:'");
        }
        taken += size;
        if (at.isPresent()) {
            pin(new Pinned(partition, at.getAsLong(), at.getAsLong() + size), fields);
        }
    }

    private void pin(Pinned range, Fields fields) {
        if (range.start % PAGE != 0) {
            throw fields.error("at", "partition '" + range.partition + "' is pinned to " + Numbers.hex(range.start)
                    + ", not a multiple of 4K", "use " + Numbers.hex(range.start / PAGE * PAGE));
        }
        if (range.start < start || range.end > end || range.end < range.start) {
            throw fields.error("at", "partition '" + range.partition + "' is pinned outside physical RAM ("
                    + DeviceReader.range(start, end) + ")", "move it inside, or drop its 'at:'");
        }
        for (Pinned other : pinned) {
            if (range.start < other.end && other.start < range.end) {
                String move = freePlace(range.end - range.start)
                        .map(place -> "move '" + range.partition + "' to " + Numbers.hex(place) + " or ").orElse("");
                throw fields.error("at", "partitions '" + range.partition + "' and '" + other.partition
                        + "' are both pinned to physical " + DeviceReader.range(Math.max(range.start, other.start),
                        Math.min(range.end, other.end)), move + "drop its 'at:'");
            }
        }
        pinned.add(range);
    }

    private Optional<Long> freePlace(long size) {
        long place = start;
        for (Pinned other : pinned.stream().sorted(Comparator.comparingLong(Pinned::start)).toList()) {
            if (other.start - place >= size) {
                return Optional.of(place);
            }
            place = Math.max(place, other.end);
        }
        return end - place >= size ? Optional.of(place) : Optional.empty();
    }
}
