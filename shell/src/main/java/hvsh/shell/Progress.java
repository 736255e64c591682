package hvsh.shell;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A line at the terminal that tells how far a long run has come, and disappears when something else is printed or the run
 * ends. It begins after a second, so that short runs stay quiet.
 */
final class Progress {
    /** How far a run has come. */
    record Point(String time, long icount) { }

    /** For where there is no terminal. */
    static final Progress NONE = new Progress(null);

    private static final long FIRST_MILLIS = 1000;
    private static final long NEXT_MILLIS = 250;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream out;
    private boolean shown;
    private boolean paused;

    /** @param out the terminal; null: nowhere */
    Progress(PrintStream out) {
        this.out = out;
    }

    /** Shows the progress of what the action runs; {@code where} gives null while nothing runs. */
    <T> T during(Supplier<Point> where, Supplier<T> action) {
        if (out == null) {
            return action.get();
        }
        Thread teller = Thread.ofPlatform().daemon().name("progress").start(() -> tell(where));
        try {
            return action.get();
        } finally {
            teller.interrupt();
            join(teller);
            hide();
        }
    }

    private void tell(Supplier<Point> where) {
        Point before = null;
        long then = 0;
        try {
            Thread.sleep(FIRST_MILLIS - NEXT_MILLIS);
            for (;;) {
                Thread.sleep(NEXT_MILLIS);
                Point now = where.get();
                long clock = System.nanoTime();
                if (now != null && before != null) {
                    show(now, Math.max(0, now.icount() - before.icount()) * 1e3 / (clock - then));
                }
                before = now;
                then = clock;
            }
        } catch (InterruptedException e) {
            // the run has ended
        }
    }

    private synchronized void show(Point now, double mips) {
        if (!paused) {
            out.print(ERASE + String.format(Locale.ROOT, "… %s, %.1f M instructions, %.0f MIPS; Ctrl-C stops", now.time(), now.icount() / 1e6, mips));
            out.flush();
            shown = true;
        }
    }

    /** Makes room for other output. */
    synchronized void hide() {
        if (shown) {
            out.print(ERASE);
            out.flush();
            shown = false;
        }
    }

    /** Does something during which nothing may be shown, such as a conversation. */
    void quietly(Runnable action) {
        pause(true);
        try {
            action.run();
        } finally {
            pause(false);
        }
    }

    private synchronized void pause(boolean now) {
        hide();
        paused = now;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
