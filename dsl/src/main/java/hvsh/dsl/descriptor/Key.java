package hvsh.dsl.descriptor;

import java.util.List;

/**
 * One key a mapping may have: a row of the table that feeds both validation and the published schema.
 *
 * @param choices the allowed texts, empty if any will do
 * @param inner the keys of the mappings inside, empty if there are none
 * @param min the smallest allowed number
 * @param max the greatest allowed number
 */
record Key(String name, Kind kind, boolean required, List<String> choices, List<Key> inner, long min, long max, String doc) {

    static Key of(String name, Kind kind, String doc) {
        return new Key(name, kind, false, List.of(), List.of(), 0, Long.MAX_VALUE, doc);
    }

    Key must() {
        return new Key(name, kind, true, choices, inner, min, max, doc);
    }

    Key oneOf(String... allowed) {
        return new Key(name, kind, required, List.of(allowed), inner, min, max, doc);
    }

    Key holding(List<Key> keys) {
        return new Key(name, kind, required, choices, keys, min, max, doc);
    }

    Key range(long least, long greatest) {
        return new Key(name, kind, required, choices, inner, least, greatest, doc);
    }
}
