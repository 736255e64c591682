package hvsh.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * States kept of one machine, in the order of their positions. There is a limit to the memory that they hold; beyond it
 * those go that are missed least: the closer a state is to its neighbours and the longer ago, the sooner it goes.
 */
final class Checkpoints {
    private static final int MOST = 256;

    private final List<Kept> kept;
    private final long budget;

    /** @param bytes that stay allocated only because of this one, as against its successor */
    private record Kept(Checkpoint checkpoint, long bytes) { }

    /** @param budget bytes of memory pages that all together may hold */
    Checkpoints(long budget) {
        this(budget, new ArrayList<>());
    }

    private Checkpoints(long budget, List<Kept> kept) {
        this.budget = budget;
        this.kept = kept;
    }

    Checkpoints copy() {
        return new Checkpoints(budget, new ArrayList<>(kept));
    }

    void add(Checkpoint checkpoint) {
        int at = 0;
        while (at < kept.size() && kept.get(at).checkpoint.position().compareTo(checkpoint.position()) <= 0) {
            at++;
        }
        if (at > 0 && kept.get(at - 1).checkpoint.position().equals(checkpoint.position())) {
            return;
        }
        kept.add(at, new Kept(checkpoint, 0));
        measure(at);
        measure(at - 1);
        thin(checkpoint.icount());
    }

    private void measure(int at) {
        if (at >= 0 && at + 1 < kept.size()) {
            Checkpoint here = kept.get(at).checkpoint;
            long pages = here.snapshot().memory().differingPages(kept.get(at + 1).checkpoint.snapshot().memory());
            kept.set(at, new Kept(here, pages * hvsh.memory.Page.SIZE));
        }
    }

    private void thin(long present) {
        while (kept.size() > 2 && (kept.size() > MOST || bytes() > budget)) {
            int least = 1;
            double cost = Double.MAX_VALUE;
            for (int i = 1; i < kept.size() - 1; i++) {
                double gap = kept.get(i + 1).checkpoint.icount() - kept.get(i - 1).checkpoint.icount();
                double age = Math.abs(present - kept.get(i).checkpoint.icount()) + 1;
                if (gap / age < cost) {
                    cost = gap / age;
                    least = i;
                }
            }
            kept.remove(least);
            measure(least - 1);
        }
    }

    /** Bytes of memory pages held. */
    long bytes() {
        return kept.stream().mapToLong(Kept::bytes).sum();
    }

    /** Those of a line of history that are as wanted, in order. */
    List<Checkpoint> on(Journal line, Predicate<Checkpoint> wanted) {
        return kept.stream().map(Kept::checkpoint).filter(c -> c.isOn(line) && wanted.test(c)).toList();
    }

    /** The last one on a line of history that is as wanted; there must be one. */
    Checkpoint last(Journal line, Predicate<Checkpoint> wanted) {
        return on(line, wanted).getLast();
    }

    /** Forgets those that a line of history does not come by. */
    void keep(Journal line) {
        kept.removeIf(k -> !k.checkpoint.isOn(line));
    }
}
