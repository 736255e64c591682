package hvsh.cpu.jit;

import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;

/** A region, or the knowledge that there can be none, with what a page must hold for it to be right. */
final class Translation {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    final Tier tier;
    private final int[] entries;
    private final int[] indices;
    private final int[] words;
    private final Region region;
    private final Trial trial = new Trial(this);
    /** HotSpot has compiled it, or has had the time to. */
    volatile boolean isReady;

    /**
     * A translation of some words of a page.
     *
     * @param tier    how it was made
     * @param entries where it can be entered
     * @param words   by index
     * @param region  null if the interpreter must execute the first instruction
     */
    Translation(Tier tier, int[] entries, Map<Integer, Integer> words, Region region) {
        this.tier = tier;
        this.entries = entries;
        this.region = region;
        indices = words.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.words = words.values().stream().mapToInt(Integer::intValue).toArray();
    }

    Region region() {
        return region;
    }

    /** Guest instructions that were translated. */
    int size() {
        return words.length;
    }

    /** Whether a word was translated. */
    boolean contains(int index) {
        return Arrays.binarySearch(indices, index) >= 0;
    }

    Trial trial() {
        return trial;
    }

    /** Words where it can be entered. */
    int[] entries() {
        return entries;
    }

    /** Whether it can be entered at a word. */
    boolean begins(int index) {
        return Arrays.binarySearch(entries, index) >= 0;
    }

    /** Puts the region into a page, where it is {@link #isBetter better}, unless the page holds other code by now. */
    void install(Page page) {
        if (region == null || page.heat == null || !fits(page)) {
            return;
        }
        if (!isReady) {
            tryOut(page);
            return;
        }
        if (page.translations == null) {
            page.translations = new Object[Page.WORDS];
        }
        for (int entry : entries) {
            if (isBetter((Region) page.translations[entry])) {
                page.translations[entry] = region;
                page.heat[entry] = 0;
            }
        }
    }

    /** Machines that share a page may need different extras; what has more serves all. */
    private boolean isBetter(Region known) {
        return known == null || !known.extras.include(region.extras) || tier == Tier.OPTIMIZED && region.extras.include(known.extras);
    }

    /** Tells the regions that it is to follow. */
    private void tryOut(Page page) {
        for (int entry : entries) {
            Region known = page.translations == null ? null : (Region) page.translations[entry];
            boolean follows = known != null && known.tier == Tier.BASELINE && known.extras.equals(region.extras);
            if (follows && (known.trial == null || known.trial.isWon())) {
                known.trial = trial;
            }
        }
    }

    /** Whether the page holds the words that were translated. */
    boolean fits(Page page) {
        byte[] bytes = page.bytes;
        for (int i = 0; i < words.length; i++) {
            if ((int) INT.get(bytes, 4 * indices[i]) != words[i]) {
                return false;
            }
        }
        return true;
    }
}
