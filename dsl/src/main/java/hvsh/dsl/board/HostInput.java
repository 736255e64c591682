package hvsh.dsl.board;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes on their way from a stream of the host to the machine. A thread of its own reads the stream; the machine's thread
 * takes. It holds a bounded number of bytes: while it is full, the stream is not read.
 */
final class HostInput {
    private final byte[] bytes = new byte[64 << 10];
    private int first;
    private int size;
    private boolean ended;
    private boolean woken;
    private boolean nudged;
    /** What {@link #hasNews} says, for a look that costs nothing. */
    private volatile boolean news;

    /** Starts to read; the thread ends with the stream, or is a daemon that waits for it. */
    void start(InputStream from) {
        Thread.ofPlatform().daemon().name("hvsh-input").start(() -> pump(from));
    }

    private void pump(InputStream from) {
        byte[] some = new byte[4096];
        try {
            for (int n = from.read(some); n >= 0; n = from.read(some)) {
                put(some, n);
            }
        } catch (IOException e) {
            // A stream that breaks has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    private synchronized void put(byte[] some, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            while (size == bytes.length) {
                wait();
            }
            bytes[(first + size++) % bytes.length] = some[i];
            news = true;
        }
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        news = true;
        notifyAll();
    }

    /** Ends a wait of the machine's thread, now or when it comes to wait. */
    synchronized void wake() {
        woken = true;
        notifyAll();
    }

    /** Ends one wait of the machine's thread, now or when it comes to wait. */
    synchronized void nudge() {
        nudged = true;
        notifyAll();
    }

    private boolean isNudged() {
        boolean was = nudged;
        nudged = false;
        return was;
    }

    /** Whether bytes wait to be taken, or the end has come. */
    boolean hasNews() {
        return news;
    }

    /** Takes up to {@code most} bytes; none if there are none. */
    synchronized byte[] take(int most) {
        byte[] taken = new byte[Math.min(most, size)];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = bytes[(first + i) % bytes.length];
        }
        first = (first + taken.length) % bytes.length;
        size -= taken.length;
        news = size > 0 || ended;
        notifyAll();
        return taken;
    }

    /** Whether the stream has ended and everything was taken. */
    synchronized boolean isAtEnd() {
        return ended && size == 0;
    }

    /**
     * Waits until there is something to take, the stream has ended, {@link #wake} or {@link #nudge} is called, or the time
     * is over.
     *
     * @return whether something came; false after the time
     */
    synchronized boolean await(long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            while (size == 0 && !ended && !woken && !isNudged()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    /**
     * Waits for a time, or until {@link #wake} or {@link #nudge} is called.
     *
     * @return whether one was called
     */
    synchronized boolean pause(long nanos) {
        long end = System.nanoTime() + nanos;
        try {
            for (long left = nanos; left > 0 && !woken; left = end - System.nanoTime()) {
                if (isNudged()) {
                    return true;
                }
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
        return woken;
    }
}
