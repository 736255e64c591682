package hvsh.dsl.gdb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A debugger that sends what a test says. */
public final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    /** Connects, as soon as somebody listens. */
    public RawClient(int port) throws IOException, InterruptedException {
        socket = connected(port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Connects until it is served: another one may have its turn, or not be gone yet. It has asked why the machine stopped. */
    public static RawClient served(int port) throws IOException, InterruptedException {
        for (int tries = 0; tries * 20 < PATIENCE_MILLIS; tries++) {
            RawClient client = new RawClient(port);
            try {
                if (client.ask("?") != null) {
                    return client;
                }
            } catch (SocketException _) {
                // It was turned away before it could ask.
            }
            client.close();
            Thread.sleep(20);
        }
        throw new IOException("nobody serves it");
    }

    private static Socket connected(int port) throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException e) {
                if (tries * 20 > PATIENCE_MILLIS) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }

    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void sendPacket(String content) throws IOException {
        send("$%s#%02x".formatted(content, content.chars().sum() & 0xff));
    }

    /** Sends a packet and gives the content of the answer. */
    public String ask(String content) throws IOException {
        sendPacket(content);
        return answer();
    }

    /** The content of the next packet that is no text to be shown; null where the connection has ended. */
    public String answer() throws IOException {
        for (;;) {
            String packet = packet();
            if (packet == null || packet.equals("OK") || !packet.startsWith("O")) {
                return packet;
            }
        }
    }

    private String packet() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int b = socket.getInputStream().read(); b != '$'; b = socket.getInputStream().read()) {
            if (b < 0) {
                return null;
            }
        }
        for (int b = socket.getInputStream().read(); b != '#'; b = socket.getInputStream().read()) {
            content.append((char) b);
        }
        socket.getInputStream().readNBytes(2);
        send("+");
        return content.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
