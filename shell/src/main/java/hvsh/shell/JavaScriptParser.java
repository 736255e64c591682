package hvsh.shell;

import java.util.Arrays;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Tells JLine what it must know of JavaScript: whether Enter ends the input, and which text Tab is to replace. The
 * session answers both, so the candidates are found here and handed to JLine's completer with the parsed line.
 */
final class JavaScriptParser implements Parser {
    private final Session session;
    private final Dialogue dialogue;

    JavaScriptParser(Session session, Dialogue dialogue) {
        this.session = session;
        this.dialogue = dialogue;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && dialogue.isIncomplete(line)) {
            throw new EOFError(-1, -1, "more to come");
        }
        if (context != ParseContext.COMPLETE) {
            return new Line(line, cursor, 0, List.of());
        }
        String typed = line.substring(0, cursor);
        if (DotCommand.isOne(typed) || typed.equals(".")) {
            return new Line(line, cursor, 0, dotCommands());
        }
        Session.Completion completion = session.complete(line, cursor);
        return new Line(line, cursor, completion.from(), completion.suggestions());
    }

    static void candidates(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof Line parsed) {
            for (Session.Suggestion s : parsed.suggestions) {
                candidates.add(new Candidate(s.text(), s.text(), null, s.description().isEmpty() ? null : s.description(),
                        null, null, false));
            }
        }
    }

    private static List<Session.Suggestion> dotCommands() {
        return Arrays.stream(DotCommand.values()).map(c -> new Session.Suggestion(c.word(), c.summary())).toList();
    }

    /** The line as one word that begins where a candidate would. */
    private record Line(String line, int cursor, int from, List<Session.Suggestion> suggestions) implements CompletingParsedLine {
        @Override
        public String word() {
            return line.substring(from, cursor);
        }

        @Override
        public int wordCursor() {
            return cursor - from;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return wordCursor();
        }
    }
}
