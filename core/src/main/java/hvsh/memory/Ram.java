package hvsh.memory;

import java.util.Arrays;

/**
 * Physical memory in copy-on-write pages behind a two-level table. {@link #fork} copies the directory only (one
 * reference for 2 MiB); a table or page that is not owned is copied when it is first written.
 */
public final class Ram {
    private static final int TABLE_SHIFT = 9;
    private static final int TABLE_PAGES = 1 << TABLE_SHIFT;
    /** What every page is until it is written. */
    private static final Page UNTOUCHED = new Page(new byte[Page.SIZE], new Object());

    /** Is told that a page was replaced by a copy, so that nobody goes on using the old one. */
    @FunctionalInterface
    public interface Listener {
        void replaced(Page old);
    }

    private final long base;
    private final long size;
    private final Table[] directory;
    private Object owner = new Object();
    private Listener listener = old -> { };

    /** RAM of {@code size} bytes, all zero, from physical address {@code base}; both multiples of the page size. */
    public Ram(long base, long size) {
        this(base, size, new Table[tables(size)]);
        Page[] pages = new Page[TABLE_PAGES];
        Arrays.fill(pages, UNTOUCHED);
        Arrays.fill(directory, new Table(new Object(), pages));
    }

    private Ram(long base, long size, Table[] directory) {
        if (((base | size) & Page.MASK) != 0 || size <= 0) {
            throw new IllegalArgumentException("RAM must be a positive multiple of 4096 bytes at a multiple of 4096");
        }
        this.base = base;
        this.size = size;
        this.directory = directory;
    }

    private static int tables(long size) {
        return Math.toIntExact((size + (1L << Page.SHIFT + TABLE_SHIFT) - 1) >>> Page.SHIFT + TABLE_SHIFT);
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
        return directory[(int) (offset >>> Page.SHIFT + TABLE_SHIFT)]
                .pages[(int) (offset >>> Page.SHIFT) & TABLE_PAGES - 1];
    }

    /** The page at a physical address inside this RAM, to be written: a copy replaces one that others share. */
    public Page writablePage(long address) {
        Page page = page(address);
        return page.owner == owner ? page : own(address, page);
    }

    /**
     * The page to keep in a translation cache: one that reads zero because nobody wrote it is made its own first, so
     * that the page of zeroes which all share is never cached.
     */
    public Page mappablePage(long address) {
        Page page = page(address);
        return page == UNTOUCHED ? own(address, page) : page;
    }

    private Page own(long address, Page shared) {
        long offset = address - base;
        int index = (int) (offset >>> Page.SHIFT + TABLE_SHIFT);
        Table table = directory[index];
        if (table.owner != owner) {
            table = new Table(owner, table.pages.clone());
            directory[index] = table;
        }
        Page copy = shared.copyFor(owner);
        table.pages[(int) (offset >>> Page.SHIFT) & TABLE_PAGES - 1] = copy;
        if (shared.is(Page.MAPPED)) {
            listener.replaced(shared);
        }
        return copy;
    }

    /** Whether this RAM may write the page without copying it first. */
    public boolean owns(Page page) {
        return page.owner == owner;
    }

    /**
     * An independent copy in constant time. Afterwards neither side owns a page: caches that let this RAM's pages be
     * written without asking must be flushed by the caller.
     */
    public Ram fork() {
        owner = new Object();
        return new Ram(base, size, directory.clone());
    }

    /** Makes this RAM's contents those of {@code other}, which has the same shape; shares pages like a fork. */
    public void restore(Ram other) {
        if (other.base != base || other.size != size) {
            throw new IllegalArgumentException("the snapshot is of RAM of another size");
        }
        System.arraycopy(other.directory, 0, directory, 0, directory.length);
        owner = new Object();
        other.owner = new Object();
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

    private record Table(Object owner, Page[] pages) { }
}
