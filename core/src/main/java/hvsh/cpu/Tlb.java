package hvsh.cpu;

import hvsh.memory.Page;
import java.util.Arrays;

/**
 * The software translation lookaside buffer of one CPU: direct mapped, tagged by virtual page and by
 * context (a number for the translation regime, table root and privilege, in the twelve bits below the page number), so
 * that switching address spaces flushes nothing.
 *
 * <p>An entry is a valid translation. Its read and write tags are set besides when the page is RAM that may be accessed
 * without asking anybody; they are what loads and stores compare, with
 * {@code (va + size - 1 & ~4095) | context}, which also refuses accesses that cross the page.
 *
 * <p>The arrays are made when the first entry is filled, and what goes over all entries looks only at those that were:
 * a fork that runs little must not pay for thousands of entries.
 */
public final class Tlb {
    public static final int ENTRIES = 4096;
    /** A tag that no access matches: no context has the number in its low bits. Addresses can be anything. */
    public static final long NONE = 0x00ff_0000_0000_0fffL;

    private static final long[] NO_TAGS = new long[ENTRIES];
    private static final long[] NO_LONGS = new long[ENTRIES];
    private static final int[] NO_ATTRIBUTES = new int[ENTRIES];
    private static final byte[][] NO_BYTES = new byte[ENTRIES][];
    private static final Page[] NO_PAGES = new Page[ENTRIES];

    static {
        Arrays.fill(NO_TAGS, NONE);
    }

    public long[] readTag = NO_TAGS;
    public long[] writeTag = NO_TAGS;
    /** Set when instructions were fetched from RAM, unless branches have types: what translated code compares. */
    public long[] codeTag = NO_TAGS;
    public byte[][] bytes = NO_BYTES;
    /** Tag of the translation itself, RAM or not. */
    public long[] tag = NO_TAGS;
    /** Physical address of the page. */
    public long[] physical = NO_LONGS;
    /** Permissions and memory type, as {@code hvsh.cpu.mmu.Translation} defines them. */
    public int[] attributes = NO_ATTRIBUTES;
    public Page[] page = NO_PAGES;
    /** Physical addresses of the stage 1 leaf descriptor, or -1 where there is none. */
    private long[] leaf = NO_LONGS;
    /** By hash of a leaf descriptor's address the first slot, plus 1, that was walked through it; by slot the next one. */
    private int[] firstOfLeaf = NO_ATTRIBUTES;
    private int[] nextOfLeaf = NO_ATTRIBUTES;
    /** Bit n: entry n was prepared since the last flush; no other holds anything. */
    private final long[] prepared = new long[ENTRIES / Long.SIZE];

    /** The slot of a virtual address in a context. */
    public static int slot(long va, long context) {
        return (int) (va >>> Page.SHIFT ^ context << 5) & ENTRIES - 1;
    }

    /** Empties a slot that is about to be filled. */
    public void prepare(int slot) {
        if (tag == NO_TAGS) {
            allocate();
        }
        prepared[slot >> 6] |= 1L << slot;
        drop(slot);
    }

    private void allocate() {
        readTag = NO_TAGS.clone();
        writeTag = NO_TAGS.clone();
        codeTag = NO_TAGS.clone();
        tag = NO_TAGS.clone();
        bytes = new byte[ENTRIES][];
        physical = new long[ENTRIES];
        attributes = new int[ENTRIES];
        leaf = new long[ENTRIES];
        Arrays.fill(leaf, -1);
        firstOfLeaf = new int[ENTRIES];
        nextOfLeaf = new int[ENTRIES];
        page = new Page[ENTRIES];
    }

    private void drop(int slot) {
        readTag[slot] = NONE;
        writeTag[slot] = NONE;
        codeTag[slot] = NONE;
        tag[slot] = NONE;
        page[slot] = null;
        bytes[slot] = null;
        if (leaf[slot] != -1) {
            unlink(slot);
        }
    }

    private static int bucket(long descriptor) {
        return (int) (descriptor >>> 3 ^ descriptor >>> 15) & ENTRIES - 1;
    }

    /** Says which leaf descriptor the translation in a prepared slot came from; -1 for none. */
    public void setLeaf(int slot, long descriptor) {
        leaf[slot] = descriptor;
        if (descriptor != -1) {
            int bucket = bucket(descriptor);
            nextOfLeaf[slot] = firstOfLeaf[bucket];
            firstOfLeaf[bucket] = slot + 1;
        }
    }

    private void unlink(int slot) {
        int bucket = bucket(leaf[slot]);
        leaf[slot] = -1;
        if (firstOfLeaf[bucket] == slot + 1) {
            firstOfLeaf[bucket] = nextOfLeaf[slot];
            return;
        }
        int at = firstOfLeaf[bucket] - 1;
        while (nextOfLeaf[at] != slot + 1) {
            at = nextOfLeaf[at] - 1;
        }
        nextOfLeaf[at] = nextOfLeaf[slot];
    }

    public void flush() {
        for (int word = 0; word < prepared.length; word++) {
            for (long bits = prepared[word]; bits != 0; bits &= bits - 1) {
                drop(word << 6 | Long.numberOfTrailingZeros(bits));
            }
            prepared[word] = 0;
        }
    }

    /** Drops what translates to this page: it was replaced by a copy. */
    public void dropPage(Page old) {
        for (int word = 0; word < prepared.length; word++) {
            for (long bits = prepared[word]; bits != 0; bits &= bits - 1) {
                int slot = word << 6 | Long.numberOfTrailingZeros(bits);
                if (page[slot] == old) {
                    drop(slot);
                }
            }
        }
    }

    /** Takes the right to write without asking from every entry of a page: it begins to hold code or tables. */
    public void revokeWrites(Page of) {
        for (int word = 0; word < prepared.length; word++) {
            for (long bits = prepared[word]; bits != 0; bits &= bits - 1) {
                int slot = word << 6 | Long.numberOfTrailingZeros(bits);
                if (page[slot] == of) {
                    writeTag[slot] = NONE;
                }
            }
        }
    }

    /** Takes the right to write without asking from every entry: memory was saved, or its digest taken. */
    public void revokeWrites() {
        for (int word = 0; word < prepared.length; word++) {
            for (long bits = prepared[word]; bits != 0; bits &= bits - 1) {
                writeTag[word << 6 | Long.numberOfTrailingZeros(bits)] = NONE;
            }
        }
    }

    /** Drops every entry that was walked through the descriptor at this physical address. */
    public void dropLeaf(long descriptor) {
        for (int next = firstOfLeaf[bucket(descriptor)]; next != 0; ) {
            int slot = next - 1;
            next = nextOfLeaf[slot];
            if (leaf[slot] == descriptor) {
                drop(slot);
            }
        }
    }
}
