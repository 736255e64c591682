package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.memory.Page;

/** A region that tells whether it executed instructions: it may also leave all to the interpreter. */
public final class WatchedRegion extends Region {
    private final Region region;
    private boolean executed;

    private WatchedRegion(Region region) {
        this.region = region;
        extras = region.extras;
    }

    /** Watches the region that begins at a word of a page; null if none does. */
    public static WatchedRegion at(Page page, int index) {
        if (page.translations == null || page.translations[index] == null) {
            return null;
        }
        WatchedRegion watched = new WatchedRegion((Region) page.translations[index]);
        page.translations[index] = watched;
        return watched;
    }

    @Override
    boolean run(Cpu cpu) {
        long before = cpu.budget;
        boolean goesOn = region.run(cpu);
        executed |= cpu.budget != before;
        return goesOn;
    }

    public boolean hasExecuted() {
        return executed;
    }
}
