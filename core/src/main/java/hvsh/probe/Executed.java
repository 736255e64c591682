package hvsh.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which instructions the CPUs of one partition came to: a bit for each word of a page, by virtual address. It is no state of
 * the machine. Instructions that cannot be fetched are not in it; those that then fault are.
 */
public final class Executed {
    private static final int PAGE_SHIFT = 12;
    private static final int PAGE_WORDS = 1 << PAGE_SHIFT - 2;
    private static final int RECENT = 64;

    /** By the page's number. */
    private final Map<Long, long[]> pages = new HashMap<>();
    private final long[] recentNumber = new long[RECENT];
    private final long[][] recent = new long[RECENT][];

    /** The bits of the page that an address is in: the lowest of the first is the page's first word. */
    public long[] page(long address) {
        long number = address >>> PAGE_SHIFT;
        int slot = (int) number & RECENT - 1;
        if (recent[slot] == null || recentNumber[slot] != number) {
            recent[slot] = pages.computeIfAbsent(number, _ -> new long[PAGE_WORDS / Long.SIZE]);
            recentNumber[slot] = number;
        }
        return recent[slot];
    }

    /** Marks words of a page, both included; none if the last is before the first. */
    public static void mark(long[] page, int first, int last) {
        for (int i = first; i <= last; i++) {
            page[i >> 6] |= 1L << i;
        }
    }

    /** Whether the instruction at an address was come to. */
    public boolean contains(long address) {
        long[] page = pages.get(address >>> PAGE_SHIFT);
        int word = (int) address >>> 2 & PAGE_WORDS - 1;
        return page != null && (page[word >> 6] >>> word & 1) != 0;
    }

    /** The addresses of all of them, ascending. */
    public long[] addresses() {
        return pages.entrySet().stream().sorted((a, b) -> Long.compareUnsigned(a.getKey(), b.getKey()))
                .flatMapToLong(e -> IntStream.range(0, PAGE_WORDS)
                        .filter(i -> (e.getValue()[i >> 6] >>> i & 1) != 0).mapToLong(i -> (e.getKey() << PAGE_SHIFT) + 4L * i))
                .toArray();
    }

    /** Adds what another has. */
    public void add(Executed other) {
        other.pages.forEach((number, words) -> {
            long[] own = pages.computeIfAbsent(number, _ -> new long[PAGE_WORDS / Long.SIZE]);
            for (int i = 0; i < own.length; i++) {
                own[i] |= words[i];
            }
        });
    }
}
