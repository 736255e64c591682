package hvsh.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** Shows a {@link View} on the whole terminal, until q or Ctrl-C, and lets its machine run no faster than real time. */
final class LiveView {
    private static final long FRAME = 250_000_000;
    /** Short enough that a key is answered at once on a slow host, too. */
    private static final long SLICE = 1_000_000;
    private static final long LISTENING = 20_000_000;

    private final Terminal terminal;
    private final View view;
    private final Display display;
    private volatile boolean left;
    private boolean running;

    private LiveView(Terminal terminal, View view) {
        this.terminal = terminal;
        this.view = view;
        display = new Display(terminal, true);
        running = view.runs();
    }

    static void show(Terminal terminal, View view) {
        new LiveView(terminal, view).show();
    }

    private void show() {
        Attributes before = terminal.enterRawMode();
        SignalHandler interrupt = terminal.handle(Signal.INT, signal -> left = true);
        SignalHandler resized = terminal.handle(Signal.WINCH, signal -> { }); // the size is read before each frame
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        try (Keys keys = new Keys(terminal)) {
            while (!left) {
                draw();
                frame(keys);
            }
        } finally {
            terminal.puts(Capability.cursor_visible);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.handle(Signal.WINCH, resized);
            terminal.handle(Signal.INT, interrupt);
            terminal.setAttributes(before);
        }
    }

    private void draw() {
        int columns = Math.max(1, terminal.getWidth());
        int rows = Math.max(1, terminal.getHeight());
        List<String> lines = new ArrayList<>(view.lines(columns, rows));
        lines.add(View.cut(running ? "running; space stops, q leaves" : view.runs() ? "stopped; space goes on, q leaves"
                : "stopped; s steps, space goes on, q leaves", columns));
        display.resize(rows, columns);
        display.update(lines.stream().limit(rows).map(AttributedString::new).toList(), -1);
    }

    /** Runs and listens to keys until it is time to draw again. */
    private void frame(Keys keys) {
        long end = System.nanoTime() + FRAME;
        for (long ahead = 0; !left; ) {
            long rest = end - System.nanoTime();
            if (rest <= 0) {
                return;
            }
            boolean free = running && ahead < FRAME - rest;
            int key = keys.next(free ? 0 : Math.min(rest, LISTENING));
            if (key == Keys.END || key == 'q') {
                left = true;
            } else if (key >= 0) {
                running = view.key(key, running);
                return;
            }
            if (free && !left) {
                running = view.advance(SLICE) == null;
                ahead += SLICE;
            }
        }
    }
}
