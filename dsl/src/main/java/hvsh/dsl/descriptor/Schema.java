package hvsh.dsl.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schema (2020-12) of machine descriptors, for editors; printed from the key table that the reader checks against. */
public final class Schema {
    private static final String IDENTIFIER = "^[A-Za-z_][A-Za-z0-9_]{0,30}$";
    private static final String SIZE = "^([0-9_]+([KMG](i?B)?)?|0x[0-9a-fA-F_]+)$";
    private static final String ADDRESS = "^([0-9_]+|0x[0-9a-fA-F_]+)$";
    private static final String TIME = "[0-9][0-9_]*(\\.[0-9]+)?(/[0-9][0-9_]*)? ?(ns|us|µs|ms|s)";

    private Schema() { }

    /** The schema as JSON text, indented, ending in a newline. */
    public static String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "hvsh machine descriptor");
        schema.putAll(object(Keys.MACHINE));
        return Json.write(schema) + "\n";
    }

    private static Map<String, Object> object(List<Key> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), value(key)));
        Map<String, Object> object = new LinkedHashMap<>(Map.of("type", "object"));
        object.put("properties", properties);
        List<String> required = keys.stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> value(Key key) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("description", key.doc());
        value.putAll(shape(key));
        if (!key.choices().isEmpty()) {
            value.put("enum", key.choices());
        }
        return value;
    }

    private static Map<String, Object> shape(Key key) {
        return switch (key.kind()) {
            case NAME, TEXT, IMAGE -> Map.of("type", "string");
            case INTEGER -> integer(key);
            case DECIMAL -> ordered("type", "number", "minimum", 0);
            // A YAML reader hands an unquoted number over as one, and 0x4000_0000 as either.
            case SIZE -> anyOf(ordered("type", "integer", "minimum", 1), pattern(SIZE));
            case ADDRESS -> anyOf(ordered("type", "integer", "minimum", 0), pattern(ADDRESS));
            case TIME -> pattern("^" + TIME + "$");
            case TIME_OR_REST -> pattern("^(rest|" + TIME + ")$");
            case BOOLEAN -> Map.of("type", "boolean");
            case TEXTS -> array(Map.of("type", "string"));
            case OBJECT -> object(key.inner());
            case OBJECTS -> anyOf(object(key.inner()), array(object(key.inner())));
            case EVENTS -> array(event());
            case NAMED -> named(object(key.inner()));
            case DEVICES -> named(device());
            case NAMES_OR_DEVICES -> anyOf(array(pattern(IDENTIFIER)), named(device()));
        };
    }

    private static Map<String, Object> event() {
        Map<String, Object> event = new LinkedHashMap<>(Map.of("type", "object"));
        event.put("properties", ordered("at", anyOf(ordered("type", "integer", "minimum", 0), pattern("^" + TIME + "$")), "event", Map.of("type", "string")));
        event.put("required", List.of("at", "event"));
        return event;
    }

    private static Map<String, Object> integer(Key key) {
        Map<String, Object> integer = new LinkedHashMap<>(Map.of("type", "integer"));
        integer.put("minimum", key.min());
        if (key.max() != Long.MAX_VALUE) {
            integer.put("maximum", key.max());
        }
        return integer;
    }

    /** One alternative for each type, told apart by the type's name. */
    private static Map<String, Object> device() {
        return Map.of("oneOf", Stream.of(DeviceType.values()).map(type -> object(Keys.device(type).stream()
                .map(key -> key.name().equals("type") ? key.oneOf(type.key()) : key).toList())).toList());
    }

    private static Map<String, Object> named(Map<String, Object> each) {
        Map<String, Object> named = new LinkedHashMap<>(Map.of("type", "object"));
        named.put("propertyNames", pattern(IDENTIFIER));
        named.put("additionalProperties", each);
        return named;
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    private static Map<String, Object> pattern(String pattern) {
        return ordered("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("anyOf", List.of(one, other));
    }

    private static Map<String, Object> ordered(String key1, Object value1, String key2, Object value2) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key1, value1);
        map.put(key2, value2);
        return map;
    }
}
