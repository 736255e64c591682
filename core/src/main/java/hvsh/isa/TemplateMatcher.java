package hvsh.isa;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the word of a row whose operands read as a text: takes the template's parts from left to right and tries, for each
 * placeholder, the values of the fields that it shows.
 */
final class TemplateMatcher {
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}|[^{]+");
    private static final int MOST_FREE_BITS = 14;

    private final Row row;
    private final List<String> parts = new ArrayList<>();
    private final IntPredicate accepted;
    private final String text;
    private final long pc;

    /** {@code accepted} says of a word with all shown fields filled in whether it is wanted. */
    TemplateMatcher(Row row, String template, String text, long pc, IntPredicate accepted) {
        this.row = row;
        this.text = text;
        this.pc = pc;
        this.accepted = accepted;
        Matcher m = PART.matcher(template);
        while (m.find()) {
            parts.add(m.group());
        }
    }

    /** The word, or null if none reads so. */
    Integer find() {
        return find(0, 0, row.value(), 0);
    }

    /** Tries parts from {@code part} on against the text from {@code at} on; {@code fixed} has the bits already decided. */
    private Integer find(int part, int at, int word, int fixed) {
        if (part == parts.size()) {
            return at == text.length() ? complete(word, fixed) : null;
        }
        String p = parts.get(part);
        if (!p.startsWith("{")) {
            return text.regionMatches(true, at, p, 0, p.length()) ? find(part + 1, at + p.length(), word, fixed) : null;
        }
        String name = p.substring(1, p.length() - 1);
        Operand operand = Operand.of(row, name);
        int free = operand.mask() & ~fixed;
        for (int candidate : operand.candidates(text, at, word, free, pc)) {
            String shown = new OperandText(row, candidate, pc).text(name);
            int end = operand.end(text, at, shown);
            if (end >= 0) {
                Integer found = find(part + 1, end, candidate, fixed | operand.mask());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Gives the fields that the template does not show the values with which the word is accepted. */
    private Integer complete(int word, int fixed) {
        int free = 0;
        int filled = word;
        for (Row.Field field : row.fields()) {
            int mask = Operand.mask(field) & ~fixed;
            if (field.name().startsWith("sbo")) {
                filled |= mask;
            } else if (!field.name().equals("sbz")) {
                free |= mask;
            }
        }
        for (int i = 0; i < 1 << Math.min(Integer.bitCount(free), MOST_FREE_BITS); i++) {
            int candidate = filled | Integer.expand(i, free);
            if (accepted.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
