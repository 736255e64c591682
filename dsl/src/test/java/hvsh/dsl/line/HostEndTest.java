package hvsh.dsl.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Host ends by themselves, with clients that misbehave. */
@Timeout(20)
final class HostEndTest {
    private static final int FLOOD = 10 << 20;

    private static Socket client(TcpEnd end) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), end.port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void write(Exchange exchange, String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            exchange.write(b);
        }
    }

    /** Everything that is typed until so much was. */
    private static String typed(HostEnd end, int length) throws IOException {
        return new String(end.input().readNBytes(length), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsTypedAndWrittenGoesThrough() throws Exception {
        try (TcpEnd end = TcpEnd.open(0); Socket socket = client(end)) {
            assertTrue(end.address().startsWith("127.0.0.1:"));
            assertTrue(end.exchange().awaitClient(0, -1));
            socket.getOutputStream().write("AT\r".getBytes(StandardCharsets.US_ASCII));
            assertEquals("AT\r", typed(end, 3));
            write(end.exchange(), "OK");
            assertEquals("OK", new String(socket.getInputStream().readNBytes(2), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aFloodHasToWaitAndNothingOfItIsLost() throws Exception {
        try (TcpEnd end = TcpEnd.open(0); Socket socket = client(end)) {
            CompletableFuture<Void> flood = CompletableFuture.runAsync(() -> {
                try {
                    byte[] piece = new byte[1 << 16];
                    for (int sent = 0; sent < FLOOD; sent += piece.length) {
                        for (int i = 0; i < piece.length; i++) {
                            piece[i] = (byte) ((sent + i) % 251);
                        }
                        socket.getOutputStream().write(piece);
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }, Thread::startVirtualThread);
            Thread.sleep(300);
            assertFalse(flood.isDone(), "nobody has taken anything yet, and buffers are bounded");
            for (int taken = 0; taken < FLOOD;) {
                byte[] some = end.exchange().take(4096);
                for (byte b : some) {
                    assertEquals((byte) (taken++ % 251), b);
                }
            }
            flood.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoDoesNotReadLosesAndDoesNotHoldTheMachineUp() throws Exception {
        try (TcpEnd end = TcpEnd.open(0); Socket socket = client(end)) {
            assertTrue(end.exchange().awaitClient(0, -1));
            for (int i = 0; i < 2 * FLOOD; i++) {
                end.exchange().write((byte) i);
            }
            assertTrue(end.exchange().lost() > 0 && end.exchange().lost() < 2 * FLOOD, () -> "lost: " + end.exchange().lost());
            assertEquals(0, socket.getInputStream().read(), "what came first is there");
        }
    }

    @Test
    void aSecondClientIsTurnedAwayUntilTheFirstHasGone() throws Exception {
        try (TcpEnd end = TcpEnd.open(0)) {
            try (Socket first = client(end)) {
                assertTrue(end.exchange().awaitClient(0, -1));
                try (Socket second = client(end)) {
                    assertEquals(-1, second.getInputStream().read());
                } catch (SocketException e) {
                    assertTrue(e.getMessage().contains("reset"), e.getMessage());
                }
                first.getOutputStream().write('x');
                assertEquals("x", typed(end, 1));
            }
            try (Socket third = reconnected(end)) {
                assertTrue(third.isConnected());
                assertEquals("y", typed(end, 1));
            }
        }
    }

    /** The next client, which types, when the end has noticed that the one before it has gone. */
    private static Socket reconnected(TcpEnd end) throws Exception {
        int before = end.exchange().arrivals();
        for (;;) {
            Socket socket = client(end);
            if (end.exchange().awaitClient(before, 100_000_000) && end.exchange().arrivals() > before) {
                socket.getOutputStream().write('y');
                return socket;
            }
            socket.close();
        }
    }

    @Test
    void aPortThatIsTakenIsRefused() throws Exception {
        try (TcpEnd end = TcpEnd.open(0)) {
            assertThrows(IOException.class, () -> TcpEnd.open(end.port()));
        }
    }

    @Test
    void closingEndsEveryWait() throws Exception {
        TcpEnd end = TcpEnd.open(0);
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return end.input().read();
            } catch (IOException e) {
                return -2;
            }
        }, Thread::startVirtualThread);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> end.exchange().awaitClient(0, -1), Thread::startVirtualThread);
        try (Socket socket = client(end)) {
            assertTrue(waiting.get(30, TimeUnit.SECONDS));
            end.close();
            assertEquals(-1, reading.get(30, TimeUnit.SECONDS));
            assertEquals(-1, socket.getInputStream().read());
        }
        assertFalse(end.exchange().awaitClient(0, -1));
        end.close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTerminalIsRawAndKnowsWhetherItIsOpen() throws Exception {
        try (PtyEnd end = PtyEnd.open()) {
            assertFalse(end.exchange().awaitClient(0, 0));
            write(end.exchange(), "nobody listens");
            for (int round = 0; round < 3; round++) {
                try (RandomAccessFile terminal = new RandomAccessFile(end.address(), "rw")) {
                    assertTrue(end.exchange().awaitClient(end.exchange().arrivals(), -1));
                    terminal.write("A\r\n\4\3".getBytes(StandardCharsets.US_ASCII));
                    assertEquals("A\r\n\4\3", typed(end, 5));
                    write(end.exchange(), "O\r\nK\3");
                    byte[] read = new byte[5];
                    terminal.readFully(read);
                    assertEquals("O\r\nK\3", new String(read, StandardCharsets.US_ASCII));
                    assertFalse(end.exchange().hasNews(), "there is no echo");
                }
                while (end.exchange().hasClient()) {
                    Thread.sleep(5);
                }
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsTypedInPassingArrives() throws Exception {
        try (PtyEnd end = PtyEnd.open()) {
            try (RandomAccessFile terminal = new RandomAccessFile(end.address(), "rw")) {
                terminal.write('x');
            }
            assertEquals("x", typed(end, 1));
            assertTrue(end.exchange().awaitClient(0, -1), "it has been there");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTerminalThatIsNotReadHoldsNothingUp() throws Exception {
        PtyEnd end = PtyEnd.open();
        try (RandomAccessFile terminal = new RandomAccessFile(end.address(), "rw")) {
            assertTrue(end.exchange().awaitClient(0, -1));
            for (int i = 0; i < FLOOD; i++) {
                end.exchange().write((byte) i);
            }
            assertTrue(end.exchange().lost() > 0);
            assertEquals(0, terminal.read());
            end.close();
        }
        assertThrows(IOException.class, () -> new RandomAccessFile(end.address(), "rw").close(), "it is not there any more");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertEquals("tcp:0", LineAddress.parse("tcp:0").toString());
        assertEquals("pty", LineAddress.parse("pty").toString());
        for (String wrong : new String[] {"", "tcp", "tcp:", "tcp:65536", "tcp:-1", "tcp:1.2.3.4:5", "pty:1", "udp:5"}) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> LineAddress.parse(wrong)).getMessage().contains("write tcp:PORT"));
        }
    }
}
