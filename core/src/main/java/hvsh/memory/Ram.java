package hvsh.memory;

import java.util.Arrays;

/**
 * Physical memory in copy-on-write pages behind a two-level table. {@link #save} and {@link #load} copy the directory
 * only (one reference for 2 MiB); a table or page that is not owned is copied when it is first written.
 */
public final class Ram {
    /** Is told that a page was replaced by a copy, so that nobody goes on using the old one. */
    @FunctionalInterface
    public interface Listener {
        void replaced(Page old);
    }

    private final long base;
    private final long size;
    private final PageTable[] directory;
    private Object owner = new Object();
    private Listener listener = old -> { };

    /** RAM of {@code size} bytes, all zero, from physical address {@code base}; both multiples of the page size. */
    public Ram(long base, long size) {
        if (((base | size) & Page.MASK) != 0 || size <= 0) {
            throw new IllegalArgumentException("RAM must be a positive multiple of 4096 bytes at a multiple of 4096");
        }
        this.base = base;
        this.size = size;
        directory = new PageTable[tables(size)];
        Arrays.fill(directory, PageTable.BLANK);
    }

    private static int tables(long size) {
        return Math.toIntExact((size + (1L << Page.SHIFT + PageTable.SHIFT) - 1) >>> Page.SHIFT + PageTable.SHIFT);
    }

    public long base() {
        return base;
    }

    public long size() {
        return size;
    }

    public void setListener(Listener listener) {
        this.listener = listener;
    }

    /** Whether all of {@code length} bytes from this physical address are RAM. */
    public boolean contains(long address, long length) {
        long offset = address - base;
        return offset >= 0 && length >= 0 && offset <= size - length;
    }

    /** The page at a physical address inside this RAM, to be read only. */
    public Page page(long address) {
        long offset = address - base;
        return directory[(int) (offset >>> Page.SHIFT + PageTable.SHIFT)]
                .pages[(int) (offset >>> Page.SHIFT) & PageTable.PAGES - 1];
    }

    /** The page at a physical address inside this RAM, to be written: a copy replaces one that others share. */
    public Page writablePage(long address) {
        Page page = page(address);
        return page.owner == owner && page.digest == null ? page : own(address, page, true);
    }

    /**
     * The page to keep in a translation cache: one that reads zero because nobody wrote it is made its own first, so
     * that the page of zeroes which all share is never cached.
     */
    public Page mappablePage(long address) {
        Page page = page(address);
        return page == PageTable.UNTOUCHED ? own(address, page, false) : page;
    }

    private Page own(long address, Page page, boolean toWrite) {
        long number = address - base >>> Page.SHIFT;
        int index = (int) (number >>> PageTable.SHIFT);
        int slot = (int) number & PageTable.PAGES - 1;
        PageTable table = ownedTable(index);
        if (toWrite) {
            table.soil(index, slot);
        }
        if (page.owner == owner) {
            page.digest = null;
            return page;
        }
        Page copy = page.copyFor(owner);
        copy.digest = toWrite ? null : page.digest;
        table.pages[slot] = copy;
        if (page.is(Page.MAPPED)) {
            listener.replaced(page);
        }
        return copy;
    }

    private PageTable ownedTable(int index) {
        PageTable table = directory[index];
        if (table.owner != owner) {
            table = table.copyFor(owner);
            directory[index] = table;
        }
        return table;
    }

    /** Whether this RAM may write the page without copying it first. */
    public boolean owns(Page page) {
        return page.owner == owner;
    }

    /**
     * The contents as they are, at the cost of a directory. Afterwards this RAM owns no page: caches that let pages be
     * written without asking must be told by the caller.
     */
    public RamImage save() {
        owner = new Object();
        return new RamImage(base, size, directory.clone());
    }

    /**
     * Makes the contents those of an image, at the cost of a directory. Caches of pages must be flushed by the caller.
     *
     * @throws IllegalArgumentException if the image is of RAM at another place or of another size
     */
    public void load(RamImage image) {
        if (image.base() != base || image.size() != size) {
            throw new IllegalArgumentException("the image is of RAM of another size; load it into a machine of the same descriptor");
        }
        System.arraycopy(image.directory, 0, directory, 0, directory.length);
        owner = new Object();
    }

    /**
     * The digest of all contents. Only pages that {@link #writablePage} gave since the last time are looked at, so
     * caches that let pages be written without asking must be told by the caller afterwards. Pages of zeroes do not
     * count, so that it makes no difference which of them were ever touched.
     */
    public Digest digest() {
        long first = 0;
        long second = 0;
        for (int i = 0; i < directory.length; i++) {
            if (directory[i].unsettled != 0) {
                ownedTable(i).settle(i);
            }
            first += directory[i].first;
            second += directory[i].second;
        }
        return new Digest(first, second);
    }

    /**
     * The digest of a range of whole pages inside, which does not depend on where in RAM it begins. Pages of zeroes do not
     * count here either, and caches are to be told afterwards as with {@link #digest()}.
     */
    public Digest digest(long address, long length) {
        Murmur3 murmur = new Murmur3();
        for (long at = 0; at < length; at += Page.SIZE) {
            Page page = page(address + at);
            if (!PageTable.isZero(page)) {
                Digest digest = page.digest();
                murmur.add(at);
                murmur.add(digest.first());
                murmur.add(digest.second());
            }
        }
        return murmur.digest();
    }

    /** Copies bytes out of RAM; the range must be inside. */
    public void read(long address, byte[] to, int offset, int length) {
        for (int done = 0; done < length; ) {
            int inPage = (int) (address + done - base) & Page.MASK;
            int n = Math.min(length - done, Page.SIZE - inPage);
            System.arraycopy(page(address + done).bytes, inPage, to, offset + done, n);
            done += n;
        }
    }
}
