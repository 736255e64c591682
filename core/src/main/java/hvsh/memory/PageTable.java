package hvsh.memory;

import java.util.Arrays;

/**
 * The pages of 2 MiB, with a running digest: the sum over all settled pages of a number made from page digest and place.
 * A page is unsettled while it may be written; settling adds it to the sum, soiling takes it out again, so that the
 * digest of memory costs what was written.
 */
final class PageTable {
    static final int SHIFT = 9;
    static final int PAGES = 1 << SHIFT;
    private static final Digest ZEROES = Digest.of(new byte[Page.SIZE]);
    /** What every page is until it is written. */
    static final Page UNTOUCHED = untouched();
    /** A table of such pages. */
    static final PageTable BLANK = blank();
    private static final long PLACE1 = 0x9e37_79b9_7f4a_7c15L;
    private static final long PLACE2 = 0xd6e8_feb8_6659_fd93L;

    final Object owner;
    final Page[] pages;
    /** How many pages are unsettled. */
    int unsettled;
    long first;
    long second;
    /** Bit n: page n is unsettled. */
    private final long[] soiled;

    private PageTable(Object owner, Page[] pages, long[] soiled) {
        this.owner = owner;
        this.pages = pages;
        this.soiled = soiled;
    }

    private static Page untouched() {
        Page page = new Page(new byte[Page.SIZE], new Object());
        page.digest = ZEROES;
        return page;
    }

    private static PageTable blank() {
        Page[] pages = new Page[PAGES];
        Arrays.fill(pages, UNTOUCHED);
        return new PageTable(new Object(), pages, new long[PAGES / Long.SIZE]);
    }

    /** Whether a page reads zero throughout. */
    static boolean isZero(Page page) {
        return page == UNTOUCHED || Arrays.equals(page.bytes, UNTOUCHED.bytes);
    }

    /** A copy that the given owner may change. */
    PageTable copyFor(Object newOwner) {
        PageTable copy = new PageTable(newOwner, pages.clone(), soiled.clone());
        copy.unsettled = unsettled;
        copy.first = first;
        copy.second = second;
        return copy;
    }

    /**
     * A page is about to be written.
     *
     * @param table the number of this table in its directory
     */
    void soil(int table, int slot) {
        long bit = 1L << slot;
        if ((soiled[slot >> 6] & bit) == 0) {
            soiled[slot >> 6] |= bit;
            unsettled++;
            count(pages[slot].digest(), table, slot, -1);
        }
    }

    /**
     * Adds all unsettled pages to the sum.
     *
     * @param table the number of this table in its directory
     */
    void settle(int table) {
        for (int word = 0; word < soiled.length; word++) {
            for (long bits = soiled[word]; bits != 0; bits &= bits - 1) {
                int slot = word << 6 | Long.numberOfTrailingZeros(bits);
                count(pages[slot].digest(), table, slot, 1);
            }
            soiled[word] = 0;
        }
        unsettled = 0;
    }

    private void count(Digest digest, int table, int slot, int times) {
        if (!digest.equals(ZEROES)) {
            long place = (long) table << SHIFT | slot;
            first += times * Murmur3.mix(digest.first() + place * PLACE1);
            second += times * Murmur3.mix(digest.second() ^ place * PLACE2);
        }
    }
}
