package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.ScriptException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs of the host at serial ports of a machine. */
@Timeout(30)
final class PortApiTest {
    @AutoClose
    private final Handset handset = new Handset();

    /** What a client does, on a thread of its own. */
    private interface Conversation {
        String hold() throws Exception;
    }

    private static CompletableFuture<String> client(Conversation conversation) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return conversation.hold();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, Thread::startVirtualThread);
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), handset.eval("p.number").asInt());
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** Reads until a text has come. */
    private static String readTo(Socket socket, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int b = socket.getInputStream().read();
            if (b < 0) {
                throw new IOException("the end after '" + read + "'");
            }
            read.append((char) b);
        }
        return read.toString();
    }

    private static void type(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aProgramConversesAndTheRecordedSessionIsTheSameAgain(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("session.hvrec");
        handset.engine.bind("file", file.toString());
        handset.eval("user.uart.waitFor('user$ '); machine.record(file); p = user.uart.listen(0)");
        Socket socket = connected();
        CompletableFuture<String> said = client(() -> {
            try (socket) {
                type(socket, "uname -a\n");
                String answer = readTo(socket, "aarch64");
                readTo(socket, "user$ ");
                type(socket, "uptime\n");
                return answer + readTo(socket, "user$ ");
            }
        });
        assertEquals("'gone'", handset.show("p.serve({ wait: 60 }).reason"));
        String answer = said.get(60, TimeUnit.SECONDS);
        assertTrue(answer.contains("hvsh-user aarch64"), answer);
        String hash = handset.eval("machine.stopRecording(); machine.hash()").asString();
        assertTrue(handset.err.getFirst().startsWith("user.uart0 is at 127.0.0.1:"), handset.err.getFirst());
        try (Handset again = new Handset()) {
            again.api.replay(file, Api.Engine.INTERPRETER, java.util.List.of());
            assertEquals(hash, again.eval("machine.hash()").asString());
        }
        handset.eval("s = machine.snapshot(); machine.goto('1ms'); machine.goto(s)");
        assertEquals(hash, handset.eval("machine.hash()").asString(), "what was typed comes again");
    }

    @Test
    void aRunOfTheScriptServesToo() throws Exception {
        handset.eval("p = user.uart.listen(0)");
        try (Socket socket = connected()) {
            type(socket, "uptime\n");
            while (!handset.eval("p.connected").asBoolean()) {
                Thread.sleep(5);
            }
            handset.eval("user.uart.waitFor('user$ '); user.uart.waitFor(/\\d+ ms/)");
            assertTrue(readTo(socket, " ms").contains("hvsh user partition"));
        }
    }

    @Test
    void whoClosesItsSideStillGetsItsAnswer() throws Exception {
        handset.eval("user.uart.waitFor('user$ '); p = user.uart.listen(0)");
        Socket socket = connected();
        CompletableFuture<String> said = client(() -> {
            try (socket) {
                type(socket, "uname -a\n");
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        });
        assertEquals("'gone'", handset.show("p.serve({ wait: 60 }).reason"));
        assertTrue(said.get(60, TimeUnit.SECONDS).contains("hvsh-user aarch64"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTerminalIsServed() throws Exception {
        handset.eval("user.uart.waitFor('user$ '); p = user.uart.pty()");
        String path = handset.eval("p.address").asString();
        assertTrue(path.startsWith("/dev/pts/"), path);
        CompletableFuture<String> said = client(() -> {
            try (RandomAccessFile terminal = new RandomAccessFile(path, "rw")) {
                terminal.write("uname -a\n".getBytes(StandardCharsets.US_ASCII));
                StringBuilder read = new StringBuilder();
                while (read.indexOf("user$ ") < 0) {
                    read.append((char) terminal.read());
                }
                return read.toString();
            }
        });
        assertEquals("'gone'", handset.show("p.serve({ wait: 60 }).reason"));
        assertTrue(said.get(60, TimeUnit.SECONDS).contains("hvsh-user aarch64"));
    }

    @Test
    void timeDoesNotRunAheadOfTheWallClock() throws Exception {
        handset.eval("p = user.uart.listen(0)");
        try (Socket socket = connected()) {
            long began = System.nanoTime();
            assertEquals("'time'", handset.show("p.serve({ wait: 60, max: '150ms' }).reason"));
            assertTrue(System.nanoTime() - began >= 140_000_000);
            assertTrue(socket.isConnected());
        }
    }

    @Test
    void aFloodFillsNoMoreThanTheSerialPortHasRoomFor() throws Exception {
        handset.eval("user.uart.waitFor('user$ '); user.pause(); p = user.uart.listen(0)");
        try (Socket socket = connected()) {
            CompletableFuture<String> flood = client(() -> {
                try {
                    for (int i = 0; i < 10 << 20; i += 1 << 16) {
                        socket.getOutputStream().write(new byte[1 << 16]);
                    }
                    return "all taken";
                } catch (IOException e) {
                    return "broken off";
                }
            });
            handset.eval("p.serve({ wait: 60, max: '20ms' }); machine.run('50ms')");
            assertEquals(4096, ((MachineApi) handset.eval("machine").asProxyObject()).machine().guest("user").uarts().getFirst().unread());
            handset.eval("p.close()");
            assertEquals("broken off", flood.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void anInterruptionEndsTheWaitAndTheConversation() throws Exception {
        handset.eval("p = user.uart.listen(0)");
        for (boolean there : new boolean[] {false, true}) {
            Socket socket = there ? connected() : null;
            CompletableFuture<String> interrupted = client(() -> {
                Thread.sleep(200);
                return "" + handset.engine.interrupt();
            });
            try (socket) {
                assertEquals("interrupted", reason());
            }
            assertEquals("true", interrupted.get(60, TimeUnit.SECONDS));
            assertEquals("'time'", handset.show("machine.run('1ms').reason"));
        }
    }

    private String reason() {
        try {
            return handset.eval("p.serve().reason").asString();
        } catch (ScriptException e) {
            return e.kind() == ScriptException.Kind.INTERRUPTED ? "interrupted" : e.getMessage();
        }
    }

    @Test
    void whatIsWrongIsSaid() throws Exception {
        assertTrue(handset.fail("user.uart.listen(65536)").contains("must be from 0 to 65535"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(handset.fail("user.uart.listen(" + taken.getLocalPort() + ")").contains("is not to be had"));
        }
        handset.eval("p = user.uart.listen(0)");
        assertTrue(handset.fail("user.uart.listen(0)").contains("user.uart0 has a port already, at 127.0.0.1:"));
        assertTrue(handset.fail("p.serve({ wait: 'long' })").contains("write a number of seconds"));
        assertTrue(handset.fail("p.serve({ wiat: 1 })").contains("did you mean 'wait'?"));
        assertTrue(handset.fail("radio.on('exception', () => p.serve()); machine.run('20ms')").contains("a hook's function cannot serve a program"));
        assertEquals("'nobody'", handset.show("p.serve({ wait: 0 }).reason"));
        assertEquals("0x0n", handset.show("p.lost"));
        assertEquals("undefined", handset.show("p.close(); p.close()"));
        assertTrue(handset.fail("p.serve()").contains("the port was closed"));
        assertTrue(handset.show("p").endsWith(", closed"));
        assertEquals("undefined", handset.show("user.uart.listen(0).close()"));
    }

    @Test
    void aForkHasPortsOfItsOwn() throws Exception {
        handset.eval("p = user.uart.listen(0); f = machine.fork(); q = f.partitions.user.uart.listen(0)");
        try (Socket socket = connected()) {
            type(socket, "x");
            handset.eval("f.run('100ms'); q.close(); machine.run('1ms')");
            assertEquals("true", handset.show("p.address !== q.address"));
            assertTrue(handset.show("f.partitions.user.uart.output.text").endsWith("user$ '"));
        }
    }

    @Test
    void aLineCanEndAtTheHost(@TempDir Path directory) throws Exception {
        Path root = Handset.ROOT.resolve("testdata");
        Path file = Files.writeString(directory.resolve("modem.yaml"), """
                machine: modem
                memory: 64M
                hypervisor: { frame: 60/13ms }
                partitions:
                  radio:
                    image: %s/guests/user/user.elf
                    memory: 16M
                    window: { at: 0us, for: rest }
                    devices:
                      uart0: { type: pl011 }
                      modem: { type: pl011, connect: host }
                """.formatted(root));
        handset.api.open(file);
        assertTrue(handset.show("machine.devices").contains("pl011          at 0x0b001000, SPI 49"), handset.show("machine.devices"));
        handset.eval("p = radio.uarts.modem.listen(0)");
        assertTrue(handset.show("p").startsWith("radio.modem at 127.0.0.1:"));
    }
}
