package hvsh.shell;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;

/** Keys as they are typed. A terminal's own reader is slow to say that there is none, so it waits on a thread of its own. */
final class Keys implements AutoCloseable {
    /** No key was typed. */
    static final int NOTHING = -2;
    /** None will be. */
    static final int END = -1;

    private final Terminal terminal;
    private final BlockingQueue<Integer> typed = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    Keys(Terminal terminal) {
        this.terminal = terminal;
        thread = Thread.ofPlatform().daemon().name("keys").start(this::listen);
    }

    private void listen() {
        int key = NOTHING;
        while (!closed && key != END) {
            try {
                key = terminal.reader().read(1);
            } catch (IOException e) {
                key = END;
            }
            if (key != NOTHING) {
                typed.add(key);
            }
        }
    }

    /** The next key; waits for it no longer than that. */
    int next(long nanoseconds) {
        try {
            Integer key = typed.poll(nanoseconds, TimeUnit.NANOSECONDS);
            return key == null ? NOTHING : key;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    /** Leaves later keys to others. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
