package hvsh.dsl.bug;

import hvsh.snapshot.FormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece that is left out of an input.
 *
 * @param input number of the input, in the order in which they came
 * @param from  its first byte, of what is typed
 * @param to    behind its last; {@link #ALL}: the input as a whole
 */
public record Cut(int input, int from, int to) {
    /** Stands for the end of an input, however long it is. */
    public static final int ALL = Integer.MAX_VALUE;

    private static final Pattern LINE = Pattern.compile("(\\d{1,9})(?: (\\d{1,9}) (\\d{1,9}))?");

    /** All of an input. */
    public static Cut whole(int input) {
        return new Cut(input, 0, ALL);
    }

    /** As lines of text. */
    public static String text(List<Cut> cuts) {
        StringBuilder text = new StringBuilder();
        for (Cut cut : cuts) {
            text.append(cut.input).append(cut.to == ALL ? "" : " " + cut.from + " " + cut.to).append('\n');
        }
        return text.toString();
    }

    /** Reads what {@link #text} wrote. */
    public static List<Cut> of(String text) throws FormatException {
        List<Cut> cuts = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher m = LINE.matcher(line);
            if (!m.matches()) {
                throw new FormatException("'" + BugArchive.CUTS + "' has a line that none can be: " + Facts.line(line));
            }
            int input = Integer.parseInt(m.group(1));
            cuts.add(m.group(2) == null ? whole(input) : new Cut(input, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        }
        return cuts;
    }
}
