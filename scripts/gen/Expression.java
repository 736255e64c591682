import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Field names inside Java expressions. */
final class Expression {
    private Expression() {}

    static boolean mentions(String expression, String field) {
        return word(field).matcher(expression).find();
    }

    /** {@code expression} with every field replaced by its extraction from the int {@code insn}. */
    static String ofWord(String expression, Map<String, int[]> fields) {
        String result = expression;
        for (var field : fields.entrySet()) {
            int low = field.getValue()[0];
            long mask = (1L << field.getValue()[1]) - 1;
            String bits = low == 0 ? "(insn & " + mask + ")" : "(insn >>> " + low + " & " + mask + ")";
            result = word(field.getKey()).matcher(result).replaceAll(Matcher.quoteReplacement(bits));
        }
        return result;
    }

    private static Pattern word(String field) {
        return Pattern.compile("(?<![\\w.])" + field + "(?![\\w(])");
    }
}
