package hvsh.shell;

import hvsh.dsl.board.BareBoard;
import hvsh.dsl.board.BoardException;
import hvsh.dsl.board.BoardOptions;
import hvsh.dsl.line.HostEnd;
import hvsh.dsl.line.LineAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs a program on the bare board between the process's streams or the user's terminal, and gives its exit status. */
final class BoardRun {
    private static final int LIMIT_REACHED = 124;
    private static final long FAREWELL_MILLIS = 2000;

    private final ExecOptions options;
    private final Streams streams;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile BareBoard board;

    BoardRun(ExecOptions options, Streams streams) {
        this.options = options;
        this.streams = streams;
    }

    int run(boolean interactive) {
        if (options.uart().isPresent()) {
            return run(options.uart().get());
        }
        if (!interactive) {
            return run(streams.in(), checked(streams.out()), false, () -> { });
        }
        try (RawTerminal terminal = RawTerminal.open()) {
            streams.err().println("hvsh: press Ctrl-] to leave");
            return run(terminal.input(this::stop), checked(streams.out()), true, terminal::close);
        } catch (IOException e) {
            throw Problem.failed("the terminal cannot be used: " + e.getMessage() + "; redirect standard input", e);
        }
    }

    /** The serial port is a program's of this computer. */
    private int run(LineAddress at) {
        try (HostEnd end = at.open()) {
            tell("the serial port is at " + end.greeting());
            end.exchange().awaitClient(0, -1);
            int status = run(end.input(), end.output(), true, end::close);
            end.exchange().drain(FAREWELL_MILLIS * 1_000_000);
            return status;
        } catch (IOException e) {
            throw Problem.wrongInput("--uart: " + at + " is not to be had: " + e.getMessage() + "; take another, or tcp:0 for any port that is free", e);
        }
    }

    private int run(InputStream in, OutputStream out, boolean interactive, Runnable restore) {
        // A signal ends the process without returning here; what the program printed and the terminal are still cared for.
        Thread farewell = new Thread(() -> {
            stop();
            awaitEnd();
            restore.run();
        });
        try {
            board = new BareBoard(boardOptions(), new BareBoard.Console(in, out, this::tell, interactive));
            options.record().ifPresent(board::record);
            options.coverage().ifPresent(_ -> board.cover());
            Runtime.getRuntime().addShutdownHook(farewell);
            long most = options.maxInstructions().orElse(Long.MAX_VALUE);
            BareBoard.Outcome outcome = options.gdb().isPresent() ? board.debug(options.gdb().get(), most) : board.run(most);
            options.coverage().ifPresent(file -> {
                board.addCoverage(options.program(), file.tracefile());
                file.write();
            });
            return status(outcome);
        } catch (BoardException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        } finally {
            ended.countDown();
            forget(farewell);
        }
    }

    /** Unless the process is ending already. */
    static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadyEnding) {
            // then it runs
        }
    }

    private BoardOptions boardOptions() {
        return new BoardOptions(options.program(), options.el(), options.cpu(), options.memory(), options.cores(),
                options.gic(), options.append(), options.initrd(), options.drive(), options.arguments());
    }

    private int status(BareBoard.Outcome outcome) {
        return switch (outcome.end()) {
            case OFF -> outcome.status();
            case STOPPED -> 0;
            case OUTPUT_CLOSED -> Streams.BROKEN_PIPE;
            case RECORDING_FAILED -> throw Problem.failed(outcome.detail() + "; make room, or record elsewhere");
            case INSTRUCTIONS -> {
                tell("stopped after %d instructions at 0x%x (--max-instructions)".formatted(outcome.icount(), outcome.pc()));
                yield LIMIT_REACHED;
            }
            case STUCK -> throw Problem.failed(("the program does nothing any more but take exceptions at 0x%x (%s);"
                    + " does VBAR point to its vectors?").formatted(outcome.pc(), outcome.detail()));
            case IDLE -> throw Problem.failed(("the program waits for ever: every CPU sleeps (the last at 0x%x), no timer is set"
                    + " and there is no input that could wake it; see where it waits, or give it input").formatted(outcome.pc()));
        };
    }

    private void tell(String line) {
        streams.err().println("hvsh: " + line);
    }

    private void stop() {
        if (board != null) {
            board.stop();
        }
    }

    private void awaitEnd() {
        try {
            ended.await(FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A print stream keeps its errors to itself; whoever writes here learns of them. */
    private static OutputStream checked(PrintStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
                check();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                check();
            }

            private void check() throws IOException {
                if (out.checkError()) { // flushes too
                    throw new IOException("the output is closed");
                }
            }
        };
    }
}
