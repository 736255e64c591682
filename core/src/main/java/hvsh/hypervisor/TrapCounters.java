package hvsh.hypervisor;

import java.util.Map;
import java.util.TreeMap;

/** How often each thing was trapped, and how many cycles that took, by name. */
public final class TrapCounters {
    /** One counter: how often, and the cycles charged. */
    public record Count(long times, long cycles) { }

    private final Map<String, Count> counts = new TreeMap<>();

    void add(String name, long cycles) {
        counts.merge(name, new Count(1, cycles),
                (a, b) -> new Count(a.times + b.times, a.cycles + b.cycles));
    }

    /** The counter of a name; zero if it never happened. */
    public Count get(String name) {
        return counts.getOrDefault(name, new Count(0, 0));
    }

    /** The cycles of all of them. */
    public long cycles() {
        return counts.values().stream().mapToLong(Count::cycles).sum();
    }

    /** All counters, by name. */
    public Map<String, Count> save() {
        return Map.copyOf(counts);
    }

    /** Replaces all counters by saved ones. */
    public void load(Map<String, Count> saved) {
        counts.clear();
        counts.putAll(saved);
    }
}
