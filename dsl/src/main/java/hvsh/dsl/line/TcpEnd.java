package hvsh.dsl.line;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A TCP port on the loopback interface, for one client at a time; others are turned away meanwhile. */
public final class TcpEnd implements HostEnd {
    private final ServerSocket server;
    private final Exchange exchange = new Exchange();
    private Socket socket;

    private TcpEnd(ServerSocket server) {
        this.server = server;
        Thread.ofPlatform().daemon().name("hvsh-line-port").start(this::accept);
    }

    /**
     * Begins to listen.
     *
     * @param port 0: any that is free
     * @throws IOException if it is not to be had
     */
    public static TcpEnd open(int port) throws IOException {
        ServerSocket server = new ServerSocket();
        try {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return new TcpEnd(server);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Its number. */
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public String address() {
        return server.getInetAddress().getHostAddress() + ":" + port();
    }

    @Override
    public String greeting() {
        return address() + "; for example: nc " + server.getInetAddress().getHostAddress() + " " + port();
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    private void accept() {
        try {
            for (;;) {
                arrived(server.accept());
            }
        } catch (IOException e) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void arrived(Socket client) throws IOException, InterruptedException {
        int number = exchange.arrive();
        if (number == 0) {
            client.close();
            return;
        }
        synchronized (this) {
            socket = client;
        }
        client.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().name("hvsh-line-input").start(() -> read(client, number));
        Thread.ofPlatform().daemon().name("hvsh-line-output").start(() -> write(client, number));
    }

    private void read(Socket client, int number) {
        byte[] some = new byte[4096];
        try {
            int n = client.getInputStream().read(some);
            while (n >= 0 && exchange.type(some, n)) {
                n = client.getInputStream().read(some);
            }
            exchange.finish(number);
        } catch (IOException e) {
            exchange.leave(number);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Socket client, int number) {
        try (client) {
            for (byte[] bytes = exchange.written(number); bytes != null; bytes = exchange.written(number)) {
                client.getOutputStream().write(bytes);
            }
        } catch (IOException e) {
            // It reads no more, so it has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.leave(number);
    }

    @Override
    public void close() {
        exchange.close();
        Socket open;
        synchronized (this) {
            open = socket;
        }
        try (open) {
            server.close();
        } catch (IOException e) {
            // They are gone either way.
        }
    }
}
