import java.util.List;
import java.util.Map;

/**
 * One line of the table.
 *
 * @param number   row number, from 1
 * @param group    the heading it stands under, without the section number
 * @param line     line in the table's file, for error messages
 * @param mask     bits the pattern fixes
 * @param value    their values
 * @param fields   {lowest bit, width} by name, in the order of the pattern
 */
record Row(int number, String group, int line, String name, String pattern, int mask, int value, Map<String, int[]> fields,
           String template, String feature, List<String> attributes, String semantics) {

    private static final List<String> BASE = List.of("-", "FEAT_FP", "FEAT_AdvSIMD", "FEAT_AES", "FEAT_PMULL", "FEAT_SHA1", "FEAT_SHA256", "FEAT_CRC32");

    boolean has(String attribute) {
        return attributes.contains(attribute);
    }

    /** The rest of the attribute that starts with {@code prefix}, or null. */
    String attribute(String prefix) {
        return attributes.stream().filter(a -> a.startsWith(prefix)).map(a -> a.substring(prefix.length())).findFirst().orElse(null);
    }

    boolean isBefore(Row other) {
        String names = attribute("before:");
        return names != null && List.of(names.split(",")).contains(other.name);
    }

    /** Whether some instruction word matches both patterns. */
    boolean overlaps(Row other) {
        return ((value ^ other.value) & mask & other.mask) == 0;
    }

    /** Whether the semantics names fields, not operands. */
    boolean raw() {
        return fields.keySet().stream().anyMatch(f -> Expression.mentions(semantics, f));
    }

    /** The feature beyond ARMv8.0-A that it takes, without FEAT_; null for what every CPU model has, for hints, and for what is not implemented. */
    String extension() {
        return BASE.contains(feature) || has("hint") || semantics.equals("unimplemented") ? null : feature.substring(5);
    }

    Row numbered(int n) {
        return new Row(n, group, line, name, pattern, mask, value, fields, template, feature, attributes, semantics);
    }
}
