package hvsh.dsl.gdb;

import hvsh.gdb.Debuggee;
import hvsh.gdb.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A TCP port at which a machine is served to one debugger at a time; others are turned away meanwhile. A thread of its own
 * accepts them, and the machine's thread serves.
 */
public final class GdbPort implements AutoCloseable {
    private final ServerSocket server;
    private Runnable onArrival = () -> { };
    private SocketLink client;
    private boolean closed;

    private GdbPort(ServerSocket server) {
        this.server = server;
        Thread.ofPlatform().daemon().name("hvsh-gdb-port").start(this::accept);
    }

    /**
     * Begins to listen.
     *
     * @param address of the interface; null: the loopback interface, which only programs on this computer reach
     * @param port    0: any that is free
     * @throws IOException if it is not to be had
     */
    public static GdbPort open(InetAddress address, int port) throws IOException {
        ServerSocket server = new ServerSocket();
        try {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(address == null ? InetAddress.getLoopbackAddress() : address, port), 1);
            return new GdbPort(server);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** What to say about it: where it is, and what to type in GDB. */
    public String greeting() {
        String host = server.getInetAddress().getHostAddress();
        return "waiting for GDB at %s:%d; in gdb-multiarch: target remote %s:%2$d".formatted(host, server.getLocalPort(),
                server.getInetAddress().isLoopbackAddress() ? "" : host);
    }

    private void accept() {
        try {
            for (;;) {
                arrived(server.accept());
            }
        } catch (IOException e) {
            close();
        }
    }

    /** It is told of before it can be served: what stops a machine for it must not stop the run that it asks for. */
    private synchronized void arrived(Socket socket) throws IOException {
        if (client != null || closed) {
            socket.close();
            return;
        }
        client = new SocketLink(socket);
        onArrival.run();
        notifyAll();
    }

    /** Is called, on a thread of the port's, when a debugger comes; it must not wait for whoever asks the port. */
    public synchronized void onArrival(Runnable action) {
        onArrival = action;
    }

    /** Whether a debugger waits to be served. */
    public synchronized boolean hasClient() {
        return client != null;
    }

    /**
     * Waits for a debugger.
     *
     * @param milliseconds that it may take; negative: any time
     * @return whether there is one; false also where the port was closed
     */
    public synchronized boolean await(long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        try {
            while (client == null && !closed) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (milliseconds >= 0 && left <= 0) {
                    return false;
                }
                wait(milliseconds < 0 ? 0 : left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return client != null && !closed;
    }

    /** Serves the debugger that has come, to the end of the conversation. */
    public Session.End serve(Debuggee debuggee) {
        SocketLink link;
        synchronized (this) {
            link = client;
        }
        try {
            return new Session(debuggee, link).run();
        } finally {
            link.close();
            synchronized (this) {
                client = null;
            }
        }
    }

    /** Ends the conversation, and all waiting; from any thread, and more than once. */
    @Override
    public void close() {
        SocketLink open;
        synchronized (this) {
            closed = true;
            open = client;
            notifyAll();
        }
        if (open != null) {
            open.close();
        }
        try {
            server.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }
}
