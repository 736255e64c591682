package hvsh.shell;

import hvsh.dsl.api.FileNames;
import hvsh.dsl.api.LiveMachine;
import java.nio.file.Path;
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
    /** Columns for a description, so that a menu of one column stays within 80. */
    private static final int WIDEST = 50;

    private final Session session;
    private final Dialogue dialogue;
    private final Worker worker;
    private final TerminalDesk desk;

    JavaScriptParser(Session session, Dialogue dialogue, Worker worker, TerminalDesk desk) {
        this.session = session;
        this.dialogue = dialogue;
        this.worker = worker;
        this.desk = desk;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !desk.isComposing() && isFree() && dialogue.isIncomplete(line)) {
            throw new EOFError(-1, -1, "more to come");
        }
        if (context != ParseContext.COMPLETE) {
            return new Line(line, cursor, 0, List.of());
        }
        if (!isFree()) {
            return new Line(line, cursor, cursor, List.of());
        }
        String typed = line.substring(0, cursor);
        Session.Completion completion = typed.startsWith(".") ? command(typed) : session.complete(line, cursor);
        return new Line(line, cursor, completion.from(), completion.suggestions());
    }

    /** Whether the session may be asked: not while something that was given up still runs in it. */
    private boolean isFree() {
        return !worker.isBusy() || worker.isOwn();
    }

    private Session.Completion command(String typed) {
        int space = typed.indexOf(' ');
        String argument = typed.substring(space + 1);
        if (space < 0) {
            return new Session.Completion(0, DotCommand.all(session));
        }
        List<Session.Suggestion> all = switch (typed.substring(0, space)) {
            case ".load", ".save" -> FileNames.matching(argument, Path::of).stream().map(c -> new Session.Suggestion(c.name(), c.description())).toList();
            case ".attach" -> session.machine().map(LiveMachine::consoles).orElse(List.of()).stream()
                    .map(name -> new Session.Suggestion(name, "serial port")).toList();
            case ".status" -> List.of(new Session.Suggestion("on", "show it"), new Session.Suggestion("off", "do not"));
            default -> List.of();
        };
        return new Session.Completion(space + 1, all);
    }

    static void candidates(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof Line parsed) {
            for (Session.Suggestion s : parsed.suggestions) {
                candidates.add(new Candidate(s.text(), s.text(), null, s.description().isEmpty() ? null : View.cut(s.description(), WIDEST),
                        null, null, false));
            }
        }
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
