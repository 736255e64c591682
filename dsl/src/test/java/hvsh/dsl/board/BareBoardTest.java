package hvsh.dsl.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small guests between streams. */
class BareBoardTest {
    private static final Path GUESTS = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/guests");
    private static final long ENOUGH = 50_000_000;

    private final List<String> diagnostics = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void everythingThatIsPrintedComesOutAndTheStatusIsTheProgramsOwn() {
        BareBoard.Outcome outcome = board("hello/exit.elf", "", out, false).run(ENOUGH);
        assertEquals(BareBoard.End.OFF, outcome.end());
        assertEquals(7, outcome.status());
        assertEquals("hello from EL1\n", printed());
    }

    @Test
    void inputGoesToTheProgramAndItsEndIsNotTheEnd() {
        assertEquals(BareBoard.End.OFF, board("user/user.elf", "uname -a\rpoweroff\r", out, false).run(ENOUGH).end());
        assertTrue(printed().contains("hvsh-user aarch64\n"), printed());
    }

    @Test
    void waitingWithoutInputIsIdle() {
        assertEquals(BareBoard.End.IDLE, board("user/user.elf", "", out, false).run(ENOUGH).end());
    }

    @Test
    void longInputIsFedAsTheProgramReadsIt() {
        String line = "uptime\r".repeat(20_000);
        assertEquals(BareBoard.End.OFF, board("user/user.elf", line + "poweroff\r", out, false).run(ENOUGH * 10).end());
        assertEquals(20_000, printed().split(" ms\n", -1).length - 1);
    }

    @Test
    void endlessInputThatIsNotReadIsNotCollected() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        BareBoard board = new BareBoard(options("radio/radio.elf"), console(endless, out, false));
        assertEquals(BareBoard.End.INSTRUCTIONS, board.run(1_000_000).end());
    }

    @Test
    void closedOutputEndsTheRun() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        assertEquals(BareBoard.End.OUTPUT_CLOSED, board("user/user.elf", "", closed, false).run(ENOUGH).end());
    }

    @Test
    void anotherThreadStopsAProgramThatWaitsForInput() throws IOException {
        try (PipedOutputStream keyboard = new PipedOutputStream()) {
            BareBoard[] board = new BareBoard[1];
            OutputStream stopping = watching("user$ ", text -> board[0].stop());
            board[0] = new BareBoard(options("user/user.elf"), console(new PipedInputStream(keyboard), stopping, false));
            assertEquals(BareBoard.End.STOPPED, board[0].run(ENOUGH).end());
        }
    }

    /** Only one side is sure on any host: the virtual time that a guest idles is spent on the wall clock too. */
    @Test
    void interactiveIdleTimePassesAsTheWallClockDoes() throws IOException {
        try (PipedOutputStream keyboard = new PipedOutputStream()) {
            OutputStream typing = watching("user$ ", text -> type(keyboard, text.contains(" ms") ? "poweroff\r" : "uptime\r"));
            long before = System.nanoTime();
            BareBoard board = new BareBoard(options("user/user.elf"), console(new PipedInputStream(keyboard), typing, true));
            assertEquals(BareBoard.End.OFF, board.run(ENOUGH).end());
            long wall = (System.nanoTime() - before) / 1_000_000;
            long virtual = Long.parseLong(printed().replaceAll("(?s).*?(\\d+) ms\n.*", "$1"));
            assertTrue(virtual <= wall, virtual + " ms, and " + wall + " ms on the wall");
        }
    }

    @Test
    void whatTheProgramCannotBeToldGoesToTheDiagnostics() {
        assertEquals(BareBoard.End.OFF, board("semihosting/semihosting.elf", "", out, false).run(ENOUGH).end());
        assertTrue(diagnostics.contains("'guest' made semihosting call 0x99, which is not offered; it got -1"), diagnostics.toString());
        assertTrue(printed().contains("command line: semihosting.elf one two\n"), printed());
    }

    @Test
    void wrongFilesAndBoardsAreRefusedInOneLine() throws IOException {
        byte[] elf = Files.readAllBytes(GUESTS.resolve("el/el.elf"));
        assertRefused("it is truncated or damaged", file(java.util.Arrays.copyOf(elf, 1000)), "cortex-a57", 64 << 20, Optional.empty());
        assertRefused("is empty; is it the right file?", file(), "cortex-a57", 64 << 20, Optional.empty());
        assertRefused("give it more memory", file(new byte[8 << 20]), "cortex-a57", 4 << 20, Optional.empty());
        assertRefused("there is no CPU model 'cortex-a1'; choose cortex-a53, cortex-a57, cortex-a72, neoverse-n1, max or max-pauth-impdef", file(elf), "cortex-a1", 64 << 20, Optional.empty());
        assertRefused("give it a multiple of 4K", file(elf), "cortex-a57", 4097, Optional.empty());
        assertRefused("at most 255G", file(elf), "cortex-a57", 1L << 40, Optional.empty());
        assertRefused("not a multiple of 512", file(elf), "cortex-a57", 64 << 20, Optional.of(file(new byte[700])));
        elf[18] = 62; // EM_X86_64
        assertRefused("not AArch64", file(elf), "cortex-a57", 64 << 20, Optional.empty());
    }

    private void assertRefused(String why, Path program, String cpu, long memory, Optional<Path> drive) {
        BoardOptions wrong = new BoardOptions(program, 1, cpu, memory, 1, 2, "", Optional.empty(), drive, List.of());
        String message = assertThrows(BoardException.class,
                () -> new BareBoard(wrong, console(InputStream.nullInputStream(), out, false))).getMessage();
        assertTrue(message.contains(why) && message.lines().count() == 1, message);
    }

    private Path file(byte... bytes) throws IOException {
        return Files.write(Files.createTempFile(directory, "program", ""), bytes);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private BareBoard board(String program, String input, OutputStream to, boolean interactive) {
        return new BareBoard(options(program),
                console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), to, interactive));
    }

    private BareBoard.Console console(InputStream in, OutputStream to, boolean interactive) {
        return new BareBoard.Console(in, to, diagnostics::add, interactive);
    }

    private static BoardOptions options(String program) {
        return new BoardOptions(GUESTS.resolve(program), 1, "cortex-a57", 64 << 20, 1, 2, "", Optional.empty(), Optional.empty(),
                List.of("one", "two"));
    }

    /** Collects what is printed; each time that it ends with the text, tells all of it. */
    private OutputStream watching(String text, Consumer<String> then) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                out.write(b);
                if (b == text.charAt(text.length() - 1) && printed().endsWith(text)) {
                    then.accept(printed());
                }
            }
        };
    }

    private static void type(PipedOutputStream keyboard, String text) {
        try {
            keyboard.write(text.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
