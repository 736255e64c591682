package hvsh.memory;

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

    /** The digest of all contents, as {@link Ram#digest} gives it. */
    public Digest digest() {
        Ram copy = new Ram(base, size);
        copy.load(this);
        return copy.digest();
    }
}
