package hvsh.dsl.bug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes a list that fails shorter, as long as it fails: ddmin of A. Zeller and R. Hildebrandt, "Simplifying and Isolating
 * Failure-Inducing Input", IEEE Transactions on Software Engineering 28(2), 2002. It asks about the same lists in the same
 * order every time, and about none twice.
 */
public final class DeltaDebugging {
    private final int most;
    private int runs;

    /** @param most times that it may ask, over all lists */
    public DeltaDebugging(int most) {
        this.most = most;
    }

    /** How often it has asked. */
    public int runs() {
        return runs;
    }

    /** Whether it may ask once more. */
    public boolean mayAsk() {
        return runs < most;
    }

    /**
     * A part of a list that still fails, of which no single element can be left out; or the shortest part that was found
     * when it may ask no more.
     *
     * @param all   must fail
     * @param fails whether a part fails
     */
    public <T> List<T> minimise(List<T> all, Predicate<List<T>> fails) {
        Map<List<T>, Boolean> known = new HashMap<>();
        Predicate<List<T>> asked = part -> known.computeIfAbsent(part, p -> {
            runs++;
            return fails.test(p);
        });
        List<T> now = List.copyOf(all);
        if (!now.isEmpty() && mayAsk() && asked.test(List.of())) {
            return List.of();
        }
        for (int parts = 2; now.size() >= 2 && mayAsk();) {
            List<T> part = first(now, parts, false, asked);
            List<T> rest = part != null ? null : first(now, parts, true, asked);
            if (part != null) {
                now = part;
                parts = 2;
            } else if (rest != null) {
                now = rest;
                parts = Math.max(2, parts - 1);
            } else if (parts < now.size()) {
                parts = Math.min(now.size(), 2 * parts);
            } else {
                return now;
            }
        }
        return now;
    }

    /** The first of so many parts, or of what is left without one, that fails; null if none does, or it may not ask. */
    private <T> List<T> first(List<T> all, int parts, boolean without, Predicate<List<T>> fails) {
        for (int i = 0; i < parts && mayAsk(); i++) {
            int from = (int) ((long) all.size() * i / parts);
            int to = (int) ((long) all.size() * (i + 1) / parts);
            List<T> some = new ArrayList<>(without ? all.subList(0, from) : all.subList(from, to));
            if (without) {
                some.addAll(all.subList(to, all.size()));
            }
            if (fails.test(List.copyOf(some))) {
                return List.copyOf(some);
            }
        }
        return null;
    }
}
