package hvsh.network;

import hvsh.gsm.MobileIdentity;
import java.util.ArrayList;
import java.util.List;

/** Who is being called, until he answers or is not found (3GPP TS 44.018 §3.3.2). */
final class Paging {
    /** Seconds for which somebody is called (T3113, and its repetitions). */
    private static final int LONGEST = 10;
    private static final int MOST = 64;
    private static final int BLOCKS = 8;
    private static final int TOGETHER = 2;

    /** Somebody, as he is called on the air, in an area until a frame. */
    record Page(String imsi, MobileIdentity identity, int group, int lac, long until) { }

    private final List<Page> pages = new ArrayList<>();

    boolean isEmpty() {
        return pages.isEmpty();
    }

    boolean calls(String imsi) {
        return pages.stream().anyMatch(page -> page.imsi().equals(imsi));
    }

    void begin(Subscriber who, MobileIdentity identity, NetworkClock clock) {
        if (pages.size() < MOST && who.area.isPresent()) {
            pages.add(new Page(who.imsi, identity, who.pagingGroup(), who.area.get().lac(), clock.in(LONGEST)));
        }
    }

    void end(String imsi) {
        pages.removeIf(page -> page.imsi().equals(imsi));
    }

    /** Those whom it has been called for in vain. */
    List<String> expire(long now) {
        List<String> lost = pages.stream().filter(page -> page.until() <= now).map(Page::imsi).toList();
        pages.removeIf(page -> page.until() <= now);
        return lost;
    }

    /**
     * Whom a block of the common control channel calls; those who wait longest first, and then last.
     *
     * @param multiframe its number
     * @param block      0 to 7, those for access grants only not counted
     */
    List<MobileIdentity> next(int lac, long multiframe, int block) {
        List<Page> here = pages.stream().filter(page -> page.lac() == lac && page.group() == multiframe % 2 * BLOCKS + block).limit(TOGETHER).toList();
        pages.removeAll(here);
        pages.addAll(here);
        return here.stream().map(Page::identity).toList();
    }

    List<Page> save() {
        return List.copyOf(pages);
    }

    void load(List<Page> saved) {
        pages.clear();
        pages.addAll(saved);
    }
}
