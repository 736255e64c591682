package hvsh.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The shell at a terminal. */
final class TerminalRepl {
    private static final String PROMPT = "hvsh> ";
    private static final String CONTINUATION = "  ... ";

    private final Host host;
    private final Session session;

    TerminalRepl(Host host, Session session) {
        this.host = host;
        this.session = session;
    }

    /** Converses until Ctrl-D or {@code .exit}. */
    int run() {
        try (Terminal terminal = TerminalBuilder.builder().name("hvsh").system(true).color(host.colour()).build()) {
            Dialogue dialogue = new Dialogue(session, text -> terminal.writer().println(text));
            LineReader reader = reader(terminal, dialogue);
            // Outside of readLine the reader's own handler is gone, and Ctrl-C means: stop what runs.
            terminal.handle(Signal.INT, signal -> session.interrupt());
            dialogue.say(session.greeting());
            while (turn(reader, dialogue)) {
                terminal.flush();
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One input and its answer; returns whether to go on. */
    private boolean turn(LineReader reader, Dialogue dialogue) {
        try {
            return dialogue.answer(reader.readLine(PROMPT));
        } catch (UserInterruptException e) {
            return true; // Ctrl-C at the prompt: the line is cleared
        } catch (EndOfFileException e) {
            return false;
        } catch (Problem e) {
            complain(reader.getTerminal(), e);
            return true;
        }
    }

    private void complain(Terminal terminal, Problem problem) {
        new AttributedStringBuilder()
                .styled(host.colour() ? AttributedStyle.DEFAULT.foreground(AttributedStyle.RED) : AttributedStyle.DEFAULT,
                        problem.getMessage())
                .toAttributedString().println(terminal);
    }

    private LineReader reader(Terminal terminal, Dialogue dialogue) {
        Path history = host.state().resolve("history");
        LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).appName("hvsh")
                .parser(new JavaScriptParser(session, dialogue))
                .completer(JavaScriptParser::candidates)
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION)
                .variable(LineReader.INDENTATION, 2)
                .option(Option.DISABLE_EVENT_EXPANSION, true) // '!' is JavaScript's
                .option(Option.AUTO_FRESH_LINE, true)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .option(Option.INSERT_TAB, false);
        if (host.colour()) {
            builder.highlighter(new JavaScriptHighlighter());
        }
        return builder.build();
    }
}
