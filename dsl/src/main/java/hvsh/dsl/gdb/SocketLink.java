package hvsh.dsl.gdb;

import hvsh.gdb.Link;
import java.io.IOException;
import java.net.Socket;

/**
 * A debugger's connection. A thread of its own reads it into a buffer of bounded size: while that is full, nothing is read.
 */
final class SocketLink implements Link {
    private final Socket socket;
    private final byte[] bytes = new byte[64 << 10];
    private int first;
    private int size;
    /** The debugger sends no more; nothing is wanted of it any more either. */
    private boolean finished;
    private boolean ended;
    private Runnable stop;

    SocketLink(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().name("hvsh-gdb-input").start(this::pump);
    }

    private void pump() {
        byte[] some = new byte[4096];
        try {
            for (int n = socket.getInputStream().read(some); n >= 0; n = socket.getInputStream().read(some)) {
                for (int i = 0; i < n; i++) {
                    put(some[i]);
                }
            }
        } catch (IOException e) {
            // A connection that breaks has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        finish();
    }

    /** No more comes; what has come can still be read. */
    private void finish() {
        Runnable stopped;
        synchronized (this) {
            finished = true;
            stopped = taken();
            notifyAll();
        }
        if (stopped != null) {
            stopped.run();
        }
    }

    private void put(byte b) throws InterruptedException {
        Runnable stopped = null;
        synchronized (this) {
            // Whoever sends so much while the machine runs wants something of it.
            boolean full = size == bytes.length;
            if (b == BREAK || full) {
                stopped = taken();
            }
        }
        if (stopped != null) {
            stopped.run();
        }
        synchronized (this) {
            while (size == bytes.length && !ended) {
                wait();
            }
            if (!ended) {
                bytes[(first + size++) % bytes.length] = b;
                notifyAll();
            }
        }
    }

    /** What is to be called, once. */
    private Runnable taken() {
        Runnable taken = stop;
        stop = null;
        return taken;
    }

    @Override
    public synchronized int read() {
        try {
            while (size == 0 && !finished && !ended) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
        if (ended || size == 0) {
            return END;
        }
        int b = bytes[first] & 0xff;
        first = (first + 1) % bytes.length;
        size--;
        notifyAll();
        return b;
    }

    @Override
    public void send(byte[] packet) {
        try {
            socket.getOutputStream().write(packet);
        } catch (IOException e) {
            close();
        }
    }

    @Override
    public void listen(Runnable action) {
        boolean now;
        synchronized (this) {
            stop = action;
            now = action != null && (finished || ended || hasBreak());
            if (now) {
                stop = null;
            }
        }
        if (now) {
            action.run();
        }
    }

    private boolean hasBreak() {
        for (int i = 0; i < size; i++) {
            if (bytes[(first + i) % bytes.length] == BREAK) {
                return true;
            }
        }
        return false;
    }

    /** Ends the connection, and whatever waits for it; from any thread, and more than once. */
    void close() {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
        finish();
    }
}
