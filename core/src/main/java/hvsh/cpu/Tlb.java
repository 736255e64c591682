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
 */
public final class Tlb {
    public static final int ENTRIES = 4096;
    /** A tag that no access matches: page addresses are canonical, and this one is not. */
    public static final long NONE = 0x00ff_0000_0000_0000L;

    public final long[] readTag = new long[ENTRIES];
    public final long[] writeTag = new long[ENTRIES];
    /** Set when instructions were fetched from RAM: what translated code compares. */
    public final long[] codeTag = new long[ENTRIES];
    public final byte[][] bytes = new byte[ENTRIES][];
    /** Tag of the translation itself, RAM or not. */
    public final long[] tag = new long[ENTRIES];
    /** Physical address of the page. */
    public final long[] physical = new long[ENTRIES];
    /** Permissions and memory type, as {@code hvsh.cpu.mmu.Translation} defines them. */
    public final int[] attributes = new int[ENTRIES];
    /** Physical addresses of the stage 1 leaf descriptor, or -1 where there is none. */
    public final long[] leaf = new long[ENTRIES];
    public final Page[] page = new Page[ENTRIES];

    public Tlb() {
        flush();
    }

    /** The slot of a virtual address in a context. */
    public static int slot(long va, long context) {
        return (int) (va >>> Page.SHIFT ^ context << 5) & ENTRIES - 1;
    }

    public void flush() {
        Arrays.fill(readTag, NONE);
        Arrays.fill(writeTag, NONE);
        Arrays.fill(codeTag, NONE);
        Arrays.fill(tag, NONE);
        Arrays.fill(page, null);
        Arrays.fill(bytes, null);
        Arrays.fill(leaf, -1);
    }

    public void drop(int slot) {
        readTag[slot] = NONE;
        writeTag[slot] = NONE;
        codeTag[slot] = NONE;
        tag[slot] = NONE;
        page[slot] = null;
        bytes[slot] = null;
        leaf[slot] = -1;
    }

    /** Drops what translates to this page: it was replaced by a copy. */
    public void dropPage(Page old) {
        for (int i = 0; i < ENTRIES; i++) {
            if (page[i] == old) {
                drop(i);
            }
        }
    }

    /** Takes the right to write without asking from every entry: after a fork, or when a page begins to hold code. */
    public void revokeWrites(Page of) {
        for (int i = 0; i < ENTRIES; i++) {
            if (of == null || page[i] == of) {
                writeTag[i] = NONE;
            }
        }
    }

    /** Drops every entry that was walked through the descriptor at this physical address. */
    public void dropLeaf(long descriptor) {
        for (int i = 0; i < ENTRIES; i++) {
            if (leaf[i] == descriptor) {
                drop(i);
            }
        }
    }
}
