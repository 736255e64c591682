package hvsh.shell;

import hvsh.dsl.api.SerialConsole;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** What commands need of the terminal. */
final class TerminalDesk implements Desk {
    private final Terminal terminal;
    private final StatusLine status;
    private final boolean colour;
    private final boolean controls;
    private LineReader reader;
    private boolean composing;

    TerminalDesk(Terminal terminal, Host host) {
        this.terminal = terminal;
        colour = host.colour();
        controls = host.controls();
        status = new StatusLine(terminal, colour);
    }

    void readBy(LineReader lines) {
        reader = lines;
    }

    /** Whether each line that is typed is a part of one input. */
    boolean isComposing() {
        return composing;
    }

    @Override
    public void say(String text) {
        terminal.writer().println(text);
        terminal.flush();
    }

    void complain(String problem) {
        new AttributedStringBuilder()
                .styled(colour ? AttributedStyle.DEFAULT.foreground(AttributedStyle.RED) : AttributedStyle.DEFAULT, problem)
                .toAttributedString().println(terminal);
        terminal.flush();
    }

    @Override
    public Optional<String> compose() {
        say("type lines; Ctrl-D evaluates them, Ctrl-C drops them");
        StringBuilder text = new StringBuilder();
        composing = true;
        try {
            for (;;) {
                text.append(reader.readLine(TerminalRepl.CONTINUATION)).append('\n');
            }
        } catch (EndOfFileException e) {
            return Optional.of(text.toString());
        } catch (UserInterruptException e) {
            return Optional.empty();
        } finally {
            composing = false;
        }
    }

    @Override
    public void watch(View view) {
        if (controls) {
            status.aside(() -> LiveView.show(terminal, view));
        } else {
            say(String.join("\n", view.lines(terminal.getWidth() > 0 ? terminal.getWidth() : 80, terminal.getHeight())).stripTrailing());
        }
    }

    @Override
    public String attach(SerialConsole console) {
        say("attached to " + console.name() + "; Ctrl-] comes back");
        StringBuilder end = new StringBuilder();
        status.aside(() -> end.append(Attachment.run(terminal, console)));
        say("");
        return end.toString();
    }

    @Override
    public void status(boolean shown) {
        status.shown(shown);
    }

    void showStatus(String text) {
        status.update(text);
    }

    /** Gives the terminal back whole. */
    void close() {
        status.close();
        terminal.flush();
    }
}
