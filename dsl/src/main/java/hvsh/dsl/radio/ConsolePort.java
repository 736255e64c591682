package hvsh.dsl.radio;

import hvsh.network.NetworkView;
import hvsh.radio.AirEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A TCP port of the loopback interface at which one client at a time talks to an {@link EmulatorConsole}. All is done on the machine's
 * thread: between two lines the machine goes on.
 */
public final class ConsolePort implements AutoCloseable {
    private static final int LONGEST_LINE = 40_000;
    private static final int PATIENCE_MILLISECONDS = 2;

    private final ServerSocket server;
    private final String token;
    private final String where;

    /**
     * Begins to listen.
     *
     * @param port  0: any that is free
     * @param token that clients have to know
     * @param where to look for it, as clients are told
     * @throws IOException if the port is not to be had
     */
    public ConsolePort(int port, String token, String where) throws IOException {
        this.token = token;
        this.where = where;
        server = new ServerSocket();
        server.setReuseAddress(true);
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        server.setSoTimeout(PATIENCE_MILLISECONDS);
    }

    public int port() {
        return server.getLocalPort();
    }

    /**
     * Serves clients while the machine goes on, until it cannot.
     *
     * @param run goes on for a moment of virtual time; whether it can go on
     */
    public void serve(Consumer<AirEvent> enter, Supplier<NetworkView> network, BooleanSupplier run) throws IOException {
        boolean goesOn = true;
        while (goesOn) {
            try (Socket client = server.accept()) {
                client.setSoTimeout(PATIENCE_MILLISECONDS);
                goesOn = talk(client, new EmulatorConsole(token, enter, network), run);
            } catch (SocketTimeoutException e) {
                goesOn = run.getAsBoolean();
            }
        }
    }

    /** Talks to one client; whether the machine can still go on. One that goes away ends only its own conversation. */
    private boolean talk(Socket client, EmulatorConsole console, BooleanSupplier run) {
        try {
            say(client, console.greeting(where));
            InputStream in = client.getInputStream();
            StringBuilder line = new StringBuilder();
            for (;;) {
                int octet = next(in);
                if (octet == NOTHING_YET) {
                    if (!run.getAsBoolean()) {
                        return false;
                    }
                } else if (octet < 0 || line.length() > LONGEST_LINE) {
                    return true;
                } else if (octet != '\n') {
                    line.append((char) octet);
                } else {
                    String answer = console.answer(new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                    line.setLength(0);
                    if (answer.isEmpty()) {
                        return true;
                    }
                    say(client, answer);
                }
            }
        } catch (IOException e) {
            return true;
        }
    }

    private static final int NOTHING_YET = -2;

    private static int next(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (SocketTimeoutException e) {
            return NOTHING_YET;
        }
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("a port could not be closed", e);
        }
    }
}
