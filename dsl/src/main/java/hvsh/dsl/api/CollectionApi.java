package hvsh.dsl.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Things by name. */
@Described(name = "collection", type = "Collection<T>", shape = "readonly [name: string]: T;", value = "Things by name: collection.NAME is one of them.")
final class CollectionApi extends Thing {
    private final String name;
    private final Map<String, ?> entries;

    CollectionApi(Realm realm, String name, Map<String, ?> entries) {
        super(realm);
        this.name = name;
        this.entries = entries;
    }

    @Override
    List<String> entryNames() {
        return List.copyOf(entries.keySet());
    }

    @Override
    String entrySummary(String key) {
        return firstLine(entries.get(key));
    }

    @Override
    boolean hasEntry(String key) {
        return entries.containsKey(key);
    }

    @Override
    Object entry(String key) {
        return entries.get(key);
    }

    @Override
    public String toString() {
        if (entries.isEmpty()) {
            return "no " + name;
        }
        int width = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
        return entries.entrySet().stream().map(e -> ("%-" + width + "s  %s").formatted(e.getKey(), firstLine(e.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String firstLine(Object value) {
        return value.toString().lines().findFirst().orElse("");
    }
}
