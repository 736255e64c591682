package hvsh.dsl.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.gdb.Gdb;
import hvsh.dsl.gdb.RawClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program on the bare board that waits for a debugger. */
@Timeout(180)
class DebuggedBoardTest {
    private static final Path GUESTS = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/guests");

    private final List<String> diagnostics = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private BareBoard board;

    /** Starts a program that a debugger may come to; the machine has a thread of its own. */
    private CompletableFuture<BareBoard.Outcome> start(String program, InputStream in, int port, long limit) {
        board = new BareBoard(new BoardOptions(GUESTS.resolve(program), 1, "cortex-a57", 64 << 20, 1, 2, "", Optional.empty(), Optional.empty(), List.of()),
                new BareBoard.Console(in, out, diagnostics::add, false));
        return CompletableFuture.supplyAsync(() -> board.debug(new GdbAddress(null, port), limit), task -> Thread.ofPlatform().start(task));
    }

    private static InputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BareBoard.Outcome get(CompletableFuture<BareBoard.Outcome> run) throws Exception {
        return run.get(60, TimeUnit.SECONDS);
    }

    @Test
    void gdbHasAProgramFromItsFirstInstructionAndLetsItGo() throws Exception {
        int port = Gdb.freePort();
        Gdb gdb = Gdb.start("hello/exit.elf", port, "x/i $pc", "break main", "continue", "next", "finish", "detach");
        CompletableFuture<BareBoard.Outcome> run = start("hello/exit.elf", typed(""), port, Long.MAX_VALUE);
        String printed = gdb.finish();
        assertTrue(printed.contains("=> 0x40080000 <_start>:"), printed);
        assertTrue(printed.contains("Breakpoint 1, 0x00000000400800e8 in main ()"), printed);
        assertEquals(7, get(run).status());
        assertEquals("hello from EL1\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasTypedComesAgainAfterGoingBack() throws Exception {
        int port = Gdb.freePort();
        CompletableFuture<BareBoard.Outcome> run = start("user/user.elf", typed("uname -a\rpoweroff\r"), port, Long.MAX_VALUE);
        try (RawClient client = new RawClient(port)) {
            assertEquals("T0fthread:1;", client.ask("vCont;c"));
            client.ask("bc");
            assertEquals("T0fthread:1;", client.ask("vCont;c"));
            assertEquals("W00", client.ask("vCont;c"));
        }
        assertEquals(BareBoard.End.OFF, get(run).end());
        String once = "hvsh user partition\nuser$ uname -a\nhvsh-user aarch64\nuser$ poweroff\n";
        assertEquals(once + once, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aProgramThatWaitsForInputIsBrokenInto() throws Exception {
        int port = Gdb.freePort();
        try (PipedOutputStream keyboard = new PipedOutputStream()) {
            CompletableFuture<BareBoard.Outcome> run = start("user/user.elf", new PipedInputStream(keyboard), port, Long.MAX_VALUE);
            try (RawClient client = new RawClient(port)) {
                client.sendPacket("vCont;c");
                Thread.sleep(300);
                client.send("\u0003");
                assertEquals("T02thread:1;", client.answer());
                assertEquals("OK", client.ask("D"));
            }
            try (RawClient again = RawClient.served(port)) {
                assertTrue(again.ask("?").startsWith("T05thread:1;"), "GDB may come again");
                keyboard.write("poweroff\r".getBytes());
                keyboard.flush();
                assertEquals("T0fthread:1;", again.ask("vCont;c"));
            }
            assertEquals(BareBoard.End.OFF, get(run).end());
        }
    }

    @Test
    void killingAndStoppingEndTheRun() throws Exception {
        int port = Gdb.freePort();
        CompletableFuture<BareBoard.Outcome> killed = start("radio/radio.elf", typed(""), port, Long.MAX_VALUE);
        try (RawClient client = new RawClient(port)) {
            client.sendPacket("k");
            assertEquals(BareBoard.End.STOPPED, get(killed).end());
        }
        CompletableFuture<BareBoard.Outcome> nobody = start("radio/radio.elf", typed(""), Gdb.freePort(), Long.MAX_VALUE);
        board.stop();
        assertEquals(BareBoard.End.STOPPED, get(nobody).end());
        int third = Gdb.freePort();
        CompletableFuture<BareBoard.Outcome> stopped = start("radio/radio.elf", typed(""), third, Long.MAX_VALUE);
        try (RawClient client = new RawClient(third)) {
            client.ask("?");
            board.stop();
            assertEquals(BareBoard.End.STOPPED, get(stopped).end());
        }
    }

    @Test
    void theLimitCountsWhileNoDebuggerIsThere() throws Exception {
        int port = Gdb.freePort();
        CompletableFuture<BareBoard.Outcome> run = start("hello/hello.elf", typed(""), port, 40);
        try (RawClient client = new RawClient(port)) {
            for (int i = 0; i < 50; i++) {
                client.ask("vCont;s:1");
            }
            assertEquals("OK", client.ask("D"));
        }
        assertEquals(BareBoard.End.INSTRUCTIONS, get(run).end());
        assertEquals(50, get(run).icount());
    }

    @Test
    void whatIsNoPortIsRefused() {
        for (String wrong : List.of("", "x", "-1", "65536", "1234x", "nowhere.invalid:1", "1.2.3.4.5:x", ":")) {
            assertThrows(BoardException.class, () -> GdbAddress.parse(wrong), wrong);
        }
        assertEquals(new GdbAddress(null, 1234), GdbAddress.parse("1234"));
        assertEquals(1234, GdbAddress.parse("127.0.0.1:1234").port());
        assertTrue(GdbAddress.parse("[::1]:7").address().isLoopbackAddress());
    }
}
