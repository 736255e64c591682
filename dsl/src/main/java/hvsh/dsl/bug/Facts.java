package hvsh.dsl.bug;

import hvsh.snapshot.FormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a report says about itself: a page for people, a line {@code key: value} for each fact. */
public final class Facts {
    /** Of the whole archive; older and newer ones are refused. */
    public static final int FORMAT = 2;

    private static final Pattern HEAD = Pattern.compile("hvsh bug report, format (\\d{1,9})");
    private static final Pattern LINE = Pattern.compile("([a-z][a-z ]{0,30}): (.*)");
    private static final int LONGEST = 2000;

    private record Fact(String key, String value) { }

    private final List<Fact> facts = new ArrayList<>();

    /** Adds a fact; of a text that no line can hold, what it can. */
    public Facts with(String key, Object value) {
        facts.add(new Fact(key, line(value.toString())));
        return this;
    }

    /** The first value of a key. */
    public Optional<String> get(String key) {
        return all(key).stream().findFirst();
    }

    /** All values of a key, in order. */
    public List<String> all(String key) {
        return facts.stream().filter(f -> f.key.equals(key)).map(Fact::value).toList();
    }

    /** A text as a line from which {@link #unquoted} has it back to the letter. */
    public static String quoted(String text) {
        return text.chars().mapToObj(c -> c >= ' ' && c < 0x7f && c != '%' ? Character.toString(c) : "%%%04x".formatted(c))
                .collect(Collectors.joining("", "'", "'"));
    }

    /** @throws FormatException if {@link #quoted} gave no such line */
    public static String unquoted(String line) throws FormatException {
        if (!line.matches("'(?:[^%]|%[0-9a-f]{4})*'")) {
            throw new FormatException("it has a text that none can be: " + line);
        }
        return Pattern.compile("%([0-9a-f]{4})").matcher(line.substring(1, line.length() - 1))
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }

    /** What one line can hold of a text, without what would drive a terminal. */
    public static String line(String text) {
        String line = text.codePoints().map(c -> c == '\n' || c == '\t' ? ' ' : c).filter(Facts::isPrintable)
                .mapToObj(Character::toString).collect(Collectors.joining()).strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Takes in a page. @throws FormatException if it is none, or of another version of the format */
    static Facts of(String page) throws FormatException {
        List<String> lines = page.lines().toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        Matcher head = HEAD.matcher(first);
        // The first version had no such line and began with the title.
        String version = head.matches() ? head.group(1) : first.startsWith("title: ") ? "1" : "";
        if (version.isEmpty()) {
            throw new FormatException("it is no bug report: '" + BugArchive.ABOUT + "' is not a report's");
        }
        if (Integer.parseInt(version) != FORMAT) {
            throw new FormatException("it has version " + version + " of the format, and this hvsh reads " + FORMAT
                    + "; open it with the version that wrote it");
        }
        Facts facts = new Facts();
        for (String line : lines.subList(1, lines.size())) {
            Matcher fact = LINE.matcher(line);
            if (!fact.matches()) {
                throw new FormatException("'" + BugArchive.ABOUT + "' has a line that none can be: " + line(line));
            }
            facts.with(fact.group(1), fact.group(2));
        }
        return facts;
    }

    /** The page as it is in the archive. */
    String page() {
        return "hvsh bug report, format " + FORMAT + "\n" + this;
    }

    @Override
    public String toString() {
        return facts.stream().map(f -> f.key + ": " + f.value + "\n").collect(Collectors.joining());
    }
}
