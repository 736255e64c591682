package hvsh.dsl.board;

import hvsh.cpu.Cpu;
import hvsh.dsl.gdb.GdbPort;
import hvsh.gdb.Debuggee;
import hvsh.gdb.Session;
import hvsh.machine.Machine;
import hvsh.machine.RunResult;
import hvsh.replay.History;
import hvsh.replay.Input;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A board that debuggers come to, one after the other. What is typed enters through its history too, so that it comes again
 * when a debugger goes back in time.
 */
final class DebuggedBoard implements Debuggee {
    private final Machine machine;
    private final Surroundings surroundings;
    private final GdbPort port;
    private final History history;

    DebuggedBoard(Machine machine, Surroundings surroundings, GdbPort port) {
        this.machine = machine;
        this.surroundings = surroundings;
        this.port = port;
        history = new History(machine);
        surroundings.enterBy(bytes -> history.enter(new Input.Typed(0, 0, bytes)), () -> history.enter(new Input.TypedEnd(0, 0)));
        port.onArrival(surroundings::nudge);
    }

    /** Waits for a debugger, and runs to the end of it all. */
    <T> T run(long limit, Function<RunResult, T> outcome) {
        port.await(-1);
        for (;;) {
            if (port.hasClient() && !surroundings.isStopped() && port.serve(this) == Session.End.KILLED) {
                surroundings.stop();
            }
            surroundings.flush();
            if (surroundings.isStopped()) {
                return outcome.apply(machine.here(RunResult.Reason.REQUESTED));
            }
            surroundings.endWhen(port::hasClient);
            RunResult result = history.runOn(null, limit == Long.MAX_VALUE ? limit : Math.max(0, limit - machine.icount()));
            if (result.reason() != RunResult.Reason.REQUESTED || !port.hasClient()) {
                return outcome.apply(result);
            }
        }
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public RunResult run(Cpu counted, long count, BooleanSupplier over) {
        surroundings.endWhen(over);
        try {
            return history.runOn(counted, count);
        } finally {
            surroundings.flush();
        }
    }

    @Override
    public void stop() {
        machine.requestStop("debugger");
    }

    @Override
    public void nudge() {
        history.requestStop("debugger");
        surroundings.nudge();
    }
}
