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
final class TerminalRepl implements Repl {
    private static final String PROMPT = "hvsh> ";
    private static final String DEBUG_PROMPT = "debug> ";
    private static final String CONTINUATION = "  ... ";

    private final Host host;
    private final Session session;
    private LineReader reader;
    private Dialogue dialogue;

    TerminalRepl(Host host, Session session) {
        this.host = host;
        this.session = session;
    }

    /** Converses until Ctrl-D or {@code .exit}. */
    @Override
    public int run() {
        try (Terminal terminal = TerminalBuilder.builder().name("hvsh").system(true).color(host.colour()).build()) {
            dialogue = new Dialogue(session, text -> terminal.writer().println(text));
            reader = reader(terminal, dialogue);
            // Outside of readLine the reader's own handler is gone, and Ctrl-C means: stop what runs.
            terminal.handle(Signal.INT, signal -> session.interrupt());
            dialogue.say(session.greeting());
            converse(PROMPT);
            reader = null;
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void debug() {
        if (reader == null) {
            run(); // a script that was not typed
        } else {
            dialogue.say(HERE);
            converse(DEBUG_PROMPT);
        }
    }

    private void converse(String prompt) {
        while (turn(prompt)) {
            reader.getTerminal().flush();
        }
    }

    /** One input and its answer; returns whether to go on. */
    private boolean turn(String prompt) {
        try {
            return dialogue.answer(reader.readLine(prompt));
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

    private LineReader reader(Terminal terminal, Dialogue answering) {
        Path history = host.state().resolve("history");
        LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).appName("hvsh")
                .parser(new JavaScriptParser(session, answering))
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
