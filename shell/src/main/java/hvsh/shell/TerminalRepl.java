package hvsh.shell;

import hvsh.dsl.api.LiveMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/** The shell at a terminal. */
final class TerminalRepl implements Repl {
    static final String CONTINUATION = "  ... ";
    private static final String PROMPT = "hvsh> ";
    private static final String DEBUG_PROMPT = "debug> ";
    /** How long what runs may compute on after Ctrl-C; then the prompt comes without it. */
    private static final long GRACE_MILLIS = 50;
    /** A machine always stops, after a few milliseconds of virtual time. */
    private static final long RUN_MILLIS = 2000;

    private final Host host;
    private final Session session;
    private final Worker worker = new Worker();
    private LineReader reader;
    private TerminalDesk desk;
    private Dialogue dialogue;
    /** Conversations that are open in the middle of an evaluation. */
    private volatile int inner;

    TerminalRepl(Host host, Session session) {
        this.host = host;
        this.session = session;
    }

    /** Converses until Ctrl-D or {@code .exit}. */
    @Override
    public int run() {
        // The JNI provider starts sooner than the one by foreign functions.
        try (Terminal terminal = TerminalBuilder.builder().name("hvsh").system(true).ffm(false).color(host.colour()).build()) {
            desk = new TerminalDesk(terminal, host);
            dialogue = new Dialogue(session, desk);
            reader = reader(terminal);
            desk.readBy(reader);
            // Outside of readLine the reader's own handler is gone, and Ctrl-C means: stop what runs.
            terminal.handle(Signal.INT, signal -> interrupt());
            Thread farewell = new Thread(desk::close);
            Runtime.getRuntime().addShutdownHook(farewell);
            dialogue.say(session.greeting());
            begin();
            converse(PROMPT);
            reader = null;
            BoardRun.forget(farewell);
            desk.close();
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Evaluates the user's own file for starting, if there is one. */
    private void begin() {
        host.init().map(Path::toString).filter(file -> Files.exists(Path.of(file))).ifPresent(file -> attempt(() -> {
            dialogue.load(file);
            return true;
        }));
    }

    @Override
    public void debug() {
        if (reader == null) {
            run(); // a script that was not typed
        } else {
            dialogue.say(HERE);
            inner++; // only by the session's own thread
            try {
                converse(DEBUG_PROMPT);
            } finally {
                inner--;
            }
        }
    }

    private void converse(String prompt) {
        while (turn(prompt)) {
            reader.getTerminal().flush();
        }
    }

    /** One input and its answer; returns whether to go on. */
    private boolean turn(String prompt) {
        String input;
        try {
            input = reader.readLine(prompt);
        } catch (UserInterruptException e) {
            return true; // Ctrl-C at the prompt: the line is cleared
        } catch (EndOfFileException e) {
            return false;
        }
        return input.strip().equals(".exit") ? false : attempt(() -> dialogue.answer(input));
    }

    private boolean attempt(Supplier<Boolean> action) {
        try {
            return worker.call(() -> {
                boolean more = action.get();
                desk.showStatus(session.machine().map(TerminalRepl::status).orElse(""));
                return more;
            });
        } catch (Problem e) {
            desk.complain(e.getMessage());
        } catch (OutOfMemoryError e) {
            desk.complain("out of memory; give it more with JAVA_TOOL_OPTIONS=-Xmx4g, or keep less");
        } catch (RuntimeException e) {
            desk.complain("internal error: " + e + "; the session goes on");
        }
        return true;
    }

    private static String status(LiveMachine machine) {
        return "%s  %s  icount=%s  %s".formatted(machine.name(), machine.time(), TopView.grouped(machine.icount()), machine.place());
    }

    /** Ctrl-C while something runs: it is stopped, or left alone if it cannot be for so long. */
    private void interrupt() {
        Thread.ofPlatform().daemon().name("interrupt").start(() -> {
            boolean ended = false;
            while (!ended && worker.isBusy()) {
                ended = session.interrupt();
            }
        });
        if (inner == 0) { // else the prompt is that of the evaluation itself
            worker.endWithin(session.isRunning() ? RUN_MILLIS : GRACE_MILLIS);
        }
    }

    private LineReader reader(Terminal terminal) {
        LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).appName("hvsh")
                .parser(new JavaScriptParser(session, dialogue, worker, desk))
                .completer(JavaScriptParser::candidates)
                .variable(LineReader.HISTORY_FILE, host.state().resolve("history"))
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
