package hvsh.dsl.api;

import hvsh.hypervisor.TrapCounters.Count;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counters of what the hypervisor did for a partition. */
@Described(name = "traps", type = "Traps", shape = "readonly [name: string]: number;", value = "How often the hypervisor acted for a partition, by name: traps['HVC'] is a Number.")
final class TrapsApi extends Thing {
    private final Map<String, Count> counts;

    TrapsApi(Realm realm, Map<String, Count> counts) {
        super(realm);
        this.counts = counts;
    }

    @Override
    List<String> entryNames() {
        return List.copyOf(counts.keySet());
    }

    @Override
    String entrySummary(String name) {
        return Show.grouped(counts.get(name).times()) + " times";
    }

    @Override
    Object entry(String name) {
        return counts.get(name).times();
    }

    @Override
    public String toString() {
        return counts.isEmpty() ? "no traps" : counts.entrySet().stream().map(e -> "%-28s %10s times %14s cycles".formatted(
                e.getKey(), Show.grouped(e.getValue().times()), Show.grouped(e.getValue().cycles()))).collect(Collectors.joining("\n"));
    }
}
