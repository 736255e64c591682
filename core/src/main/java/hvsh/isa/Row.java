package hvsh.isa;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the instruction table.
 *
 * @param mask        bits the pattern fixes
 * @param value       their values
 * @param implemented false for rows that are known but raise Undefined
 * @param group       the heading of the manual it stands under
 */
record Row(int number, String name, int mask, int value, List<Field> fields, String template, String feature,
           List<String> attributes, boolean implemented, String group) {

    /** A named field of the instruction word. */
    record Field(String name, int low, int width) {
        int of(int insn) {
            return insn >>> low & (int) ((1L << width) - 1);
        }
    }

    static Row of(int number, String name, String pattern, String template, String feature, String attributes, boolean implemented,
            String group) {
        int mask = 0;
        int value = 0;
        int at = 32;
        List<Field> fields = new ArrayList<>();
        for (String part : pattern.split("\\s+")) {
            int colon = part.indexOf(':');
            int width = colon < 0 ? part.length() : Integer.parseInt(part.substring(colon + 1));
            at -= width;
            if (colon < 0) {
                mask |= (int) ((1L << width) - 1) << at;
                value |= Integer.parseInt(part, 2) << at;
            } else {
                fields.add(new Field(part.substring(0, colon), at, width));
            }
        }
        return new Row(number, name, mask, value, List.copyOf(fields), template, feature, List.of(attributes.split(" ")), implemented, group);
    }

    /** Value of a field in an instruction word; 0 if the row has no such field. */
    int field(String name, int insn) {
        for (Field field : fields) {
            if (field.name.equals(name)) {
                return field.of(insn);
            }
        }
        return 0;
    }
}
