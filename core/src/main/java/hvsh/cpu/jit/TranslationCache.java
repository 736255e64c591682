package hvsh.cpu.jit;

import hvsh.memory.Digest;
import hvsh.memory.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Translations by what the page held that they were made from. The machines of a process share them: what one has translated,
 * and HotSpot has compiled, the next begins with. No guest can see that, because it cannot see when a translation comes into use.
 */
public final class TranslationCache {
    /** Guest instructions of all translations together: a few boots of a Linux kernel. Beyond, the pages not asked for longest go. */
    private static final int CAPACITY = 1 << 18;

    private final Map<Digest, List<Translation>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    /** An empty one. */
    public TranslationCache() { }

    synchronized void add(Digest content, Translation translation) {
        if (translation.region() == null) {
            return;
        }
        pages.computeIfAbsent(content, _ -> new ArrayList<>()).add(translation);
        size += translation.size();
        while (size > CAPACITY) {
            Map.Entry<Digest, List<Translation>> eldest = pages.entrySet().iterator().next();
            pages.remove(eldest.getKey());
            eldest.getValue().forEach(t -> size -= t.size());
        }
    }

    /** One of a word of a page, be it ready or not, an optimized one only if it can be entered there; or null. */
    synchronized Translation find(Digest content, int index, Tier tier, Extras extras) {
        return pages.getOrDefault(content, List.of()).stream()
                .filter(t -> t.tier == tier && t.region().extras.equals(extras) && (tier == Tier.OPTIMIZED ? t.begins(index) : t.contains(index))).findFirst().orElse(null);
    }

    /** Puts what is ready and has these extras into a page. */
    synchronized void install(Digest content, Extras extras, Page page) {
        for (Translation translation : pages.getOrDefault(content, List.of())) {
            if (translation.isReady && translation.region().extras.equals(extras)) {
                translation.install(page);
            }
        }
    }
}
