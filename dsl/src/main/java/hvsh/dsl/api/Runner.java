package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.machine.Machine;
import hvsh.machine.RunResult;
import hvsh.replay.History;
import hvsh.replay.RecordingException;
import hvsh.time.Ticks;
import java.util.List;

/**
 * Runs one machine for scripts: in spans short enough that an interruption is never overlooked, and with a stopwatch,
 * whose readings never reach the machine.
 */
final class Runner {
    /** Why a run was asked to stop: by the user; by a text; at an address that somebody waits for, or broke at; by a debugger. */
    static final String INTERRUPTED = "interrupted";
    static final String TEXT = "text";
    static final String UNTIL = "until";
    static final String BREAK = "break";
    static final String DEBUGGER = "debugger";

    private static final long SPAN = 20 * Ticks.PER_MILLISECOND;

    private final MachineApi owner;
    private final Machine machine;
    private String wanted;
    private final History history;
    private long hostNanoseconds;
    private long instructions;

    Runner(MachineApi owner) {
        this.owner = owner;
        machine = owner.machine();
        history = owner.history();
    }

    /** Runs until a time in ticks. */
    RunResult run(long until) {
        return run(until, null, Long.MAX_VALUE);
    }

    /** Runs until a time, or until {@code counted} (null: all CPUs) has retired {@code count} instructions more. */
    RunResult run(long until, Cpu counted, long count) {
        owner.hooks().begin();
        owner.leaving();
        wanted = null;
        long before = machine.icount();
        long began = System.nanoTime();
        try {
            RunResult result = spans(until, counted, count);
            owner.hooks().ended(result);
            return result;
        } catch (RecordingException e) {
            throw new ApiException(e.getMessage());
        } finally {
            owner.realm.end();
            hostNanoseconds += System.nanoTime() - began;
            instructions += machine.icount() - before;
        }
    }

    private RunResult spans(long until, Cpu counted, long count) {
        long begin = retired(counted);
        for (;;) {
            owner.realm.begin(owner); // each time, because a hook's function may have run a fork
            Trial trial = owner.realm.trial();
            List<PortApi> ports = owner.realm.ports(owner);
            ports.forEach(PortApi::feed);
            long now = machine.now();
            long span = ports.isEmpty() ? SPAN : PortApi.SPAN;
            long end = Math.min(until, now + (trial == null ? span : Math.min(span, trial.left())));
            long before = machine.icount();
            RunResult result = history.run(end, counted, count == Long.MAX_VALUE ? count : count - (retired(counted) - begin));
            owner.realm.confinement().ran(machine.icount() - before);
            if (trial != null) {
                trial.spend(machine.now() - now);
            }
            owner.hooks().deliver();
            if (owner.realm.isInterrupted()) {
                return new RunResult(RunResult.Reason.REQUESTED, result.guest(), result.cpu(), result.pc(), result.icount(), INTERRUPTED, 0);
            }
            if (wanted != null) {
                return new RunResult(RunResult.Reason.REQUESTED, result.guest(), result.cpu(), result.pc(), result.icount(), wanted, 0);
            }
            boolean goesOn = result.reason() == RunResult.Reason.REQUESTED || result.reason() == RunResult.Reason.TIME && end < until;
            if (!goesOn) {
                return result;
            }
        }
    }

    private long retired(Cpu counted) {
        return counted == null ? machine.icount() : counted.retired;
    }

    /** A result that says where the machine is, without running it. */
    RunResult here(String why) {
        RunResult now = machine.here(RunResult.Reason.REQUESTED);
        return new RunResult(RunResult.Reason.REQUESTED, now.guest(), now.cpu(), now.pc(), now.icount(), why, 0);
    }

    /** Ends the run; what is waited for says why, rather than what else happens at the same instruction. */
    void stop(String why) {
        wanted = wanted == null || why.equals(UNTIL) ? why : wanted;
        machine.requestStop(why);
    }

    /** Host time spent in runs, in nanoseconds. */
    long hostNanoseconds() {
        return hostNanoseconds;
    }

    /** Instructions retired in runs. */
    long instructions() {
        return instructions;
    }
}
