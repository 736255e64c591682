package hvsh.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What some RAM held at a time: it never changes, and any number of {@link Ram} on any threads may load it. */
public final class RamImage {
    private final long base;
    private final long size;
    final PageTable[] directory;

    RamImage(long base, long size, PageTable[] directory) {
        this.base = base;
        this.size = size;
        this.directory = directory;
    }

    /** Physical address of the first byte. */
    public long base() {
        return base;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** The page at a physical address inside, to be read only. */
    public Page page(long address) {
        long number = address - base >>> Page.SHIFT;
        return directory[(int) (number >>> PageTable.SHIFT)].pages[(int) number & PageTable.PAGES - 1];
    }

    /**
     * A page that is not all zero.
     *
     * @param number of pages before it
     * @param bytes  not to be written
     */
    public record Used(long number, byte[] bytes, Digest digest) { }

    /** The pages that are not all zero, in order. */
    public List<Used> used() {
        List<Used> used = new ArrayList<>();
        for (int table = 0; table < directory.length; table++) {
            for (int slot = 0; directory[table] != PageTable.BLANK && slot < PageTable.PAGES; slot++) {
                Page page = directory[table].pages[slot];
                if (!PageTable.isZero(page)) {
                    used.add(new Used((long) table << PageTable.SHIFT | slot, page.bytes, page.digest()));
                }
            }
        }
        return used;
    }

    /** A part of RAM. */
    public record Range(long address, long length) { }

    /** Bytes that are close together are one difference. */
    private static final int GAP = 8;

    /** Copies bytes out; the range must be inside. */
    public byte[] read(long address, int length) {
        byte[] bytes = new byte[length];
        Ram copy = new Ram(base, size);
        copy.load(this);
        copy.read(address, bytes, 0, length);
        return bytes;
    }

    /** Where the contents differ from those of another image of the same RAM; at most so many ranges, in order. */
    public List<Range> differences(RamImage other, int most) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < directory.length; i++) {
            for (int slot = 0; slot < PageTable.PAGES && directory[i] != other.directory[i]; slot++) {
                Page first = directory[i].pages[slot];
                Page second = other.directory[i].pages[slot];
                if (first != second) {
                    long address = base + ((long) i << PageTable.SHIFT + Page.SHIFT) + ((long) slot << Page.SHIFT);
                    differences(address, first.bytes, second.bytes, ranges);
                    if (ranges.size() >= most) {
                        return List.copyOf(ranges.subList(0, most));
                    }
                }
            }
        }
        return List.copyOf(ranges);
    }

    private static void differences(long address, byte[] first, byte[] second, List<Range> ranges) {
        for (int at = Arrays.mismatch(first, second); at >= 0 && at < Page.SIZE; at++) {
            if (first[at] == second[at]) {
                continue;
            }
            Range last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && address + at - (last.address + last.length) < GAP) {
                ranges.set(ranges.size() - 1, new Range(last.address, address + at + 1 - last.address));
            } else {
                ranges.add(new Range(address + at, 1));
            }
        }
    }

    /** How many pages are not shared with another image of the same RAM. */
    public long differingPages(RamImage other) {
        long count = 0;
        for (int i = 0; i < directory.length; i++) {
            if (directory[i] != other.directory[i]) {
                for (int slot = 0; slot < PageTable.PAGES; slot++) {
                    count += directory[i].pages[slot] == other.directory[i].pages[slot] ? 0 : 1;
                }
            }
        }
        return count;
    }

    /** The digest of all contents, as {@link Ram#digest} gives it. */
    public Digest digest() {
        Ram copy = new Ram(base, size);
        copy.load(this);
        return copy.digest();
    }
}
