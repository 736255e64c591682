package hvsh.shell;

import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Status;

/** The line at the bottom of the terminal: where the machine is. */
final class StatusLine {
    private final Terminal terminal;
    private final Status status;
    private final boolean colour;
    private boolean shown = true;

    /** A terminal that cannot do it has none. */
    StatusLine(Terminal terminal, boolean colour) {
        this.terminal = terminal;
        this.colour = colour;
        status = Status.getStatus(terminal, true);
    }

    /** Shows the text, if it is wanted; an empty one takes no room. */
    void update(String text) {
        if (status == null) {
            return;
        }
        if (!shown || text.isEmpty()) {
            status.hide();
            return;
        }
        String line = View.cut(text, Math.max(1, terminal.getWidth() - 1));
        status.update(List.of(new AttributedString(line, colour ? AttributedStyle.INVERSE : AttributedStyle.DEFAULT)));
    }

    void shown(boolean now) {
        shown = now;
    }

    /** Takes it away while something else has the whole terminal. */
    void aside(Runnable action) {
        if (status == null) {
            action.run();
            return;
        }
        status.suspend();
        try {
            action.run();
        } finally {
            status.restore();
        }
    }

    /** Gives its line back to the terminal. */
    void close() {
        if (status != null) {
            status.close();
        }
    }
}
