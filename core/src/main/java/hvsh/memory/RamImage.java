package hvsh.memory;

import java.util.ArrayList;
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

    /** The digest of all contents, as {@link Ram#digest} gives it. */
    public Digest digest() {
        Ram copy = new Ram(base, size);
        copy.load(this);
        return copy.digest();
    }
}
