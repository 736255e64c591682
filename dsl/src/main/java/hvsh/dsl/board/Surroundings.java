package hvsh.dsl.board;

import hvsh.machine.Machine;
import hvsh.machine.Outside;
import hvsh.machine.Uart;
import hvsh.replay.Input;
import hvsh.replay.RecordingException;
import hvsh.time.Ticks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Connects a machine's serial port to streams of the host. Input enters between intervals, so that it is stamped with an
 * instant; output is handed on in pieces. While a person converses with the guest, idle time passes as the wall clock
 * does; else it passes at once.
 */
final class Surroundings implements Outside {
    /** Bytes that wait in the guest's serial port at most. */
    private static final int UNREAD = 4096;
    private static final int PIECE = 16 << 10;
    private static final long FLUSH_NANOS = 10_000_000;
    /** How much earlier than now the last pause may have ended, so that the delays of a host do not add up. */
    private static final long LATENESS_NANOS = 20_000_000;
    /** 11 years, in ticks; 146 in nanoseconds. */
    private static final long FOR_EVER = Ticks.NEVER / 2;

    private final Machine machine;
    private final Uart uart;
    private final HostInput input;
    private final OutputStream output;
    private final Consumer<String> diagnostics;
    private final boolean paced;
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream();
    private long written = System.nanoTime();
    private long idleUntil = System.nanoTime();
    private boolean endTold;
    private boolean outputClosed;
    private volatile boolean stopped;
    private Consumer<byte[]> typing;
    private Runnable endOfTyping;
    private volatile BooleanSupplier over = () -> false;
    private BoardRecorder recorder;
    private RecordingException recordingFailed;

    Surroundings(Machine machine, HostInput input, OutputStream output, Consumer<String> diagnostics, boolean paced) {
        this.machine = machine;
        this.input = input;
        this.output = output;
        this.diagnostics = diagnostics;
        this.paced = paced;
        uart = machine.guests().getFirst().uarts().getFirst();
        uart.listen(this::printed);
        typing = bytes -> enter(new Input.Typed(0, 0, bytes));
        endOfTyping = () -> enter(new Input.TypedEnd(0, 0));
    }

    /** Lets what is typed enter by another way than the serial port itself. */
    void enterBy(Consumer<byte[]> bytes, Runnable end) {
        typing = bytes;
        endOfTyping = end;
    }

    /** Says what else ends a run: it is asked between intervals, and after {@link #nudge}. */
    void endWhen(BooleanSupplier condition) {
        over = condition;
    }

    /** Makes the run look soon whether it is over; from any thread. */
    void nudge() {
        machine.requestStop("look");
        input.nudge();
    }

    boolean isStopped() {
        return stopped;
    }

    /** Says who writes down what enters. */
    void record(BoardRecorder to) {
        recorder = to;
    }

    /** After a run that was asked to stop: writes a state hash if that was the reason. Whether the run is to go on. */
    boolean goesOn() {
        if (stopped || recorder == null) {
            return false;
        }
        recorder.mark();
        return true;
    }

    /** Ends the recording, if there is one. */
    void endRecording() {
        if (recordingFailed != null) {
            throw recordingFailed;
        }
        if (recorder != null) {
            recorder.end();
        }
    }

    private void enter(Input input) {
        if (recorder == null) {
            input.apply(machine);
            return;
        }
        try {
            recorder.enter(input);
        } catch (RecordingException e) {
            recordingFailed = e;
            stop();
        }
    }

    private void printed(byte b) {
        unwritten.write(b);
        if (unwritten.size() >= PIECE) {
            flush();
        }
    }

    /** Hands on what was printed. */
    void flush() {
        try {
            if (unwritten.size() > 0 && !outputClosed) {
                unwritten.writeTo(output);
                output.flush();
            }
        } catch (IOException e) {
            outputClosed = true;
            stop();
        }
        unwritten.reset();
        uart.forget();
        written = System.nanoTime();
    }

    /** Whether nobody reads the output any more. */
    boolean outputClosed() {
        return outputClosed;
    }

    /** Ends the run; from any thread. */
    void stop() {
        stopped = true;
        machine.requestStop("stop");
        input.wake();
    }

    @Override
    public void between() {
        if (stopped || over.getAsBoolean()) {
            machine.requestStop("stop");
        }
        if (input.hasNews() && !endTold) {
            feed();
        }
        if (unwritten.size() > 0 && System.nanoTime() - written > FLUSH_NANOS) {
            flush();
        }
        if (recorder != null && recorder.isDue()) {
            machine.requestStop("hash");
        }
    }

    private void feed() {
        int room = UNREAD - uart.unread();
        if (room > 0) {
            byte[] bytes = input.take(room);
            if (bytes.length > 0) {
                typing.accept(bytes);
            }
        }
        if (input.isAtEnd()) {
            endTold = true;
            endOfTyping.run();
        }
    }

    @Override
    public long idle(long now, long next) {
        flush();
        if (Thread.currentThread().isInterrupted()) {
            stop();
        }
        if (stopped || over.getAsBoolean()) {
            return now;
        }
        if (next == Ticks.NEVER && !canTake()) {
            return Ticks.NEVER;
        }
        if (paced) {
            return pace(now, Math.min(next, now + FOR_EVER));
        }
        if (next == Ticks.NEVER) {
            input.await(FOR_EVER);
            return now;
        }
        return next;
    }

    /** Whether more input may come, and the guest has room for it. */
    private boolean canTake() {
        return !endTold && uart.unread() < UNREAD;
    }

    private long pace(long now, long next) {
        long begun = Math.max(idleUntil, System.nanoTime() - LATENESS_NANOS);
        long end = begun + (next - now) / Ticks.PER_NANOSECOND;
        long wait = end - System.nanoTime();
        boolean cut = wait > 0 && (canTake() ? input.await(wait) : input.pause(wait));
        if (!cut) {
            idleUntil = end;
            return next;
        }
        idleUntil = Math.max(begun, System.nanoTime());
        return now + (idleUntil - begun) * Ticks.PER_NANOSECOND;
    }

    @Override
    public void diagnose(String line) {
        diagnostics.accept(line);
    }
}
