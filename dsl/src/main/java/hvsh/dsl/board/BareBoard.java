package hvsh.dsl.board;

import hvsh.dsl.coverage.Collector;
import hvsh.dsl.coverage.SourcePlaces;
import hvsh.dsl.gdb.GdbPort;
import hvsh.dsl.lcov.Tracefile;
import hvsh.dsl.script.FileProblem;
import hvsh.machine.Guest;
import hvsh.machine.GuestProgram;
import hvsh.machine.ImageException;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.machine.RunResult;
import hvsh.replay.RecordingException;
import hvsh.symbol.SymbolSpace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A program on a bare board, its serial port connected to streams of the host. One run each. */
public final class BareBoard {
    /** What ended a run. */
    public enum End {
        /** The program: by semihosting, or by switching the board off. */
        OFF,
        /** As many instructions as were allowed have been retired. */
        INSTRUCTIONS,
        /** Every CPU waits, nothing is to come, and there is no input that could change it. */
        IDLE,
        /** The CPUs did nothing but take exceptions. */
        STUCK,
        /** {@link #stop} was called. */
        STOPPED,
        /** Nobody reads the output any more. */
        OUTPUT_CLOSED,
        /** What was to be recorded could not be written. */
        RECORDING_FAILED
    }

    /**
     * How a run ended.
     *
     * @param status what the program gave to semihosting; 0 if it did not
     * @param icount instructions retired
     * @param pc     of the CPU that ran last
     * @param detail the exception of a CPU that is stuck, or why the recording failed
     */
    public record Outcome(End end, int status, long icount, long pc, String detail) { }

    /**
     * The host's side.
     *
     * @param in          read by a thread of its own; its end is not the end of the run
     * @param out         gets every byte that the program prints, soon
     * @param diagnostics gets lines about the program that it cannot be told itself
     * @param interactive whether a person is at the other end: idle time then passes as the wall clock does
     */
    public record Console(InputStream in, OutputStream out, Consumer<String> diagnostics, boolean interactive) { }

    private static final long DEFAULT_MEMORY = 256L << 20;

    private final Machine machine;
    private final HostInput input = new HostInput();
    private final Console console;
    private final Surroundings surroundings;
    private volatile GdbPort port;

    /** What a bare board is made from that runs an ELF file as {@code hvsh exec} does when nothing else is said. */
    @SuppressWarnings("exports") // for this module
    public static MachineSpec spec(Path program) {
        return BoardImages.board(new BoardOptions(program, 1, "cortex-a57", DEFAULT_MEMORY, 1, 2, "", Optional.empty(), Optional.empty(), List.of())).spec();
    }

    /** @throws BoardException if the board cannot be so, or the program not be loaded */
    public BareBoard(BoardOptions options, Console console) {
        this.console = console;
        try {
            machine = new Machine(BoardImages.board(options).spec());
        } catch (ImageException e) {
            throw new BoardException(e.getMessage(), e);
        }
        surroundings = new Surroundings(machine, input, console.out(), console.diagnostics(), console.interactive());
        machine.setOutside(surroundings);
    }

    /**
     * Begins to write to a file what comes into the machine, and its state hashes on the way.
     *
     * @throws BoardException if that is not possible
     */
    public void record(Path file) {
        try {
            surroundings.record(new BoardRecorder(machine, file));
        } catch (IOException e) {
            throw new BoardException("the recording '" + file + "' cannot be written: " + FileProblem.why(e), e);
        }
    }

    /** Covers the machine from its first instruction on. */
    public void cover() {
        machine.cover();
    }

    /**
     * Adds what was executed to a file.
     *
     * @param program where the program's file is
     */
    public void addCoverage(Path program, Tracefile to) {
        Collector collector = new Collector(machine);
        Guest guest = machine.guests().getFirst();
        collector.addEvents(machine.cover(), Set.of(), _ -> null);
        SymbolSpace space = new SymbolSpace();
        GuestProgram known = GuestProgram.of(guest.spec().boot());
        if (known != null) {
            space.add(known.in(machine, guest));
        }
        collector.addCode(guest, machine.cover().executed(guest.number()), space, new SourcePlaces(program.toAbsolutePath().getParent()));
        to.add(program.getFileName().toString(), collector.data());
    }

    /** Runs the program to an end; {@code limit} is the number of instructions it may retire, {@code Long.MAX_VALUE} for any. */
    public Outcome run(long limit) {
        input.start(console.in());
        return outcome(machine.runTo(limit), limit);
    }

    /**
     * Listens for a debugger, lets it have the board from its first instruction on, and runs the program to an end whenever
     * it lets go; it may come again meanwhile.
     *
     * @param at    as {@link GdbPort#open} takes it: an address, or null, and a port
     * @param limit counts while no debugger is there
     * @throws BoardException if the port is not to be had
     */
    public Outcome debug(GdbAddress at, long limit) {
        try (GdbPort opened = GdbPort.open(at.address(), at.port())) {
            port = opened;
            if (surroundings.isStopped()) {
                stop();
            }
            console.diagnostics().accept(opened.greeting());
            input.start(console.in());
            return new DebuggedBoard(machine, surroundings, opened).run(limit, ended -> outcome(ended, limit));
        } catch (IOException e) {
            throw new BoardException("port " + at.port() + " is not to be had: " + e.getMessage() + "; take another, or 0 for any that is free", e);
        }
    }

    private Outcome outcome(RunResult ended, long limit) {
        RunResult result = ended;
        String failure = "";
        try {
            while (result.reason() == RunResult.Reason.REQUESTED && surroundings.goesOn()) {
                result = machine.runTo(limit);
            }
            surroundings.endRecording();
        } catch (RecordingException e) {
            failure = e.getMessage();
        }
        surroundings.flush();
        return failure.isEmpty() ? new Outcome(end(result), result.status(), result.icount(), result.pc(), result.detail())
                : new Outcome(End.RECORDING_FAILED, 0, result.icount(), result.pc(), failure);
    }

    private End end(RunResult result) {
        if (surroundings.outputClosed()) {
            return End.OUTPUT_CLOSED;
        }
        return switch (result.reason()) {
            case OFF -> End.OFF;
            case INSTRUCTIONS -> End.INSTRUCTIONS;
            case IDLE -> End.IDLE;
            case STUCK -> End.STUCK;
            case REQUESTED, TIME, MOMENT -> End.STOPPED;
        };
    }

    /** Ends the run soon; from any thread. */
    public void stop() {
        surroundings.stop();
        GdbPort open = port;
        if (open != null) {
            open.close();
        }
    }
}
