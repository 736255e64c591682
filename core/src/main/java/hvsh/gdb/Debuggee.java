package hvsh.gdb;

import hvsh.cpu.Cpu;
import hvsh.machine.RunResult;
import hvsh.replay.History;
import java.util.function.BooleanSupplier;

/** A machine as its owner lets a debugger have it. */
public interface Debuggee {
    /** The machine with its history, into which enters all that a debugger changes. */
    History history();

    /**
     * Runs until {@code counted} (null: all CPUs together) has retired {@code count} instructions more, or until something
     * stops the machine.
     *
     * @param over asked now and then whether the run is to end; from any moment on it may say so
     */
    RunResult run(Cpu counted, long count, BooleanSupplier over);

    /** Ends the run; from a listener of the machine, in the middle of things. */
    void stop();

    /** Makes it look soon whether the run is over; from any thread. */
    void nudge();
}
