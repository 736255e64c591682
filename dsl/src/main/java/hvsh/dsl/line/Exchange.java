package hvsh.dsl.line;

/**
 * What a client on the host and a serial port have for each other, between the client's threads and the machine's. Both
 * directions are bounded: a client that types faster than the machine takes has to wait; what a client does not read in time
 * is lost and counted, so that it cannot hold the machine up. One client at a time.
 */
public final class Exchange {
    private static final int TYPED = 64 << 10;
    private static final int WRITTEN = 1 << 20;
    private static final int PIECE = 16 << 10;
    /** Nanoseconds that a client waits for another to hang up. */
    private static final long GRACE = 500_000_000;

    private final Ring typed = new Ring(TYPED);
    private final Ring written = new Ring(WRITTEN);
    /** Number of the client that is there; 0: none is. */
    private int client;
    private int arrivals;
    /** The client sends no more, but may still read. */
    private boolean finished;
    private boolean closed;
    private boolean woken;
    private long lost;
    /** Something is on its way to the client. */
    private boolean handedOut;
    /** Whether something was typed, for a look that costs nothing. */
    private volatile boolean news;

    Exchange() { }

    /**
     * A client comes. One that was there may have hung up without that being known yet, so this waits for it a while.
     *
     * @return its number; 0 if it is turned away because there is another
     */
    synchronized int arrive() throws InterruptedException {
        long end = System.nanoTime() + GRACE;
        while (!closed && isTaken() && end - System.nanoTime() > 0) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        if (closed || isTaken()) {
            return 0;
        }
        client = ++arrivals;
        finished = false;
        written.clear();
        notifyAll();
        return client;
    }

    private boolean isTaken() {
        return client != 0 && !(finished && typed.size() == 0);
    }

    /** The client will send no more. */
    synchronized void finish(int number) {
        if (number == client) {
            finished = true;
            notifyAll();
        }
    }

    /** A client has gone. What it typed still goes to the machine; what was written for it does not go to the next one. */
    synchronized void leave(int number) {
        if (number == client && number != 0) {
            client = 0;
            written.clear();
            notifyAll();
        }
    }

    /** Takes what a client types, and makes it wait while there is no room. @return whether it may go on */
    synchronized boolean type(byte[] bytes, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            while (typed.isFull() && !closed) {
                wait();
            }
            if (closed) {
                return false;
            }
            typed.add(bytes[i]);
            if (typed.isFull()) {
                news = true;
            }
        }
        news = true;
        notifyAll();
        return true;
    }

    /** Waits for something written. @return null once that client is not there any more */
    synchronized byte[] written(int number) throws InterruptedException {
        handedOut = false;
        notifyAll();
        while (written.size() == 0 && isCurrent(number)) {
            wait();
        }
        handedOut = isCurrent(number);
        return handedOut ? written.take(PIECE) : null;
    }

    synchronized boolean isCurrent(int number) {
        return client == number && !closed;
    }

    /** The guest has written a byte. */
    public synchronized void write(byte b) {
        if (client == 0) {
            return;
        }
        if (written.isFull()) {
            lost++;
            return;
        }
        written.add(b);
        if (written.size() == 1) {
            notifyAll();
        }
    }

    /** How many bytes of the guest no client took in time. */
    public synchronized long lost() {
        return lost;
    }

    /** Whether something was typed. */
    public boolean hasNews() {
        return news;
    }

    /** Takes up to so many of the bytes that were typed. */
    public synchronized byte[] take(int most) {
        byte[] bytes = typed.take(most);
        news = typed.size() > 0;
        notifyAll();
        return bytes;
    }

    public synchronized boolean hasClient() {
        return client != 0;
    }

    /** How many clients have come so far. */
    public synchronized int arrivals() {
        return arrivals;
    }

    /** Whether the client has nothing more to say, all of it was taken, and it has read what was written for it. */
    public synchronized boolean isFinished() {
        return client != 0 && finished && typed.size() == 0 && written.size() == 0 && !handedOut;
    }

    /** Ends the conversation with a client that has nothing more to say. */
    public synchronized void dismiss() {
        leave(client);
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Waits until a client is there, or has been since so many had come. @param nanos the most time; negative: any */
    public synchronized boolean awaitClient(int since, long nanos) {
        long end = System.nanoTime() + nanos;
        while (client == 0 && arrivals == since && !closed && !woken) {
            if (!pause(nanos < 0 ? Long.MAX_VALUE : end - System.nanoTime())) {
                break;
            }
        }
        woken = false;
        return !closed && (client != 0 || arrivals != since);
    }

    /** Waits for so long at most, or until something is typed where nothing waits. */
    public synchronized void await(long nanos) {
        long end = System.nanoTime() + nanos;
        boolean waiting = typed.size() > 0;
        while ((waiting || typed.size() == 0) && !closed && !woken) {
            if (!pause(end - System.nanoTime())) {
                break;
            }
        }
        woken = false;
    }

    private boolean pause(long nanos) {
        if (nanos <= 0) {
            return false;
        }
        try {
            wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until the client has everything that was written for it, for so long at most. */
    public synchronized void drain(long nanos) {
        long end = System.nanoTime() + nanos;
        while (client != 0 && (written.size() > 0 || handedOut) && pause(end - System.nanoTime())) {
            // Whoever takes something says so.
        }
    }

    /** Waits for bytes of a client. @return how many came into the array; −1 once it is closed */
    synchronized int read(byte[] into, int offset, int most) throws InterruptedException {
        while (typed.size() == 0 && !closed) {
            wait();
        }
        if (typed.size() == 0) {
            return -1;
        }
        byte[] bytes = take(most);
        System.arraycopy(bytes, 0, into, offset, bytes.length);
        return bytes.length;
    }

    /** Ends one wait of the machine's thread, now or when it comes to wait; from any thread. */
    public synchronized void wake() {
        woken = true;
        notifyAll();
    }

    /** Ends all waiting, for good. */
    synchronized void close() {
        closed = true;
        client = 0;
        notifyAll();
    }
}
