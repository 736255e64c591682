package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the cores in turn, each for the same interval of virtual time; an interval ends at the nearest event, and with
 * several cores after a quantum at the latest.
 */
final class RunLoop {
    /** How far cores may drift apart, which is also how late one sees what another did. */
    private static final long QUANTUM = 10 * Ticks.PER_MICROSECOND;
    /** The longest interval, so that a request to stop is seen soon in real time. */
    private static final long LONGEST = 5 * Ticks.PER_MILLISECOND;

    private final MachineTime time;
    private final List<Guest.VirtualCpu> cores = new ArrayList<>();
    private final List<Guest> guests;
    /** What each core has used beyond the interval's end, in ticks. */
    private final long[] ahead;
    private long reached;
    private volatile String request;
    private Cpu last;

    RunLoop(MachineSpec spec, MachineTime time, List<Guest> guests) {
        this.time = time;
        this.guests = guests;
        cores.addAll(guests.getFirst().vcpus());
        ahead = new long[cores.size()];
        last = cores.getFirst().cpu();
    }

    void requestStop(String why) {
        request = why;
        Cpu running = last;
        running.attend();
    }

    /** Runs until a time, or until {@code counted} (null: all CPUs together) has retired {@code limit} instructions. */
    RunResult run(long until, Cpu counted, long limit) {
        request = null;
        for (;;) {
            time.queue.fireDue(reached);
            RunResult.Reason reason = reason(until, counted, limit);
            if (reason != null) {
                return result(reason);
            }
            if (cores.stream().noneMatch(core -> runs(core.cpu()))) {
                long next = Math.min(time.queue.nearest(), until);
                if (next == Ticks.NEVER) {
                    return result(RunResult.Reason.IDLE);
                }
                advance(next);
            } else {
                advance(runInterval(until, counted, limit));
            }
        }
    }

    private void advance(long to) {
        reached = to;
        time.set(to);
    }

    private RunResult.Reason reason(long until, Cpu counted, long limit) {
        if (request != null) {
            return RunResult.Reason.REQUESTED;
        }
        if (guests.stream().noneMatch(g -> g.power() == Guest.PowerState.RUNNING)) {
            return RunResult.Reason.OFF;
        }
        if (limit != Long.MAX_VALUE && remaining(counted, limit) <= 0) {
            return RunResult.Reason.INSTRUCTIONS;
        }
        return reached >= until ? RunResult.Reason.TIME : null;
    }

    private long remaining(Cpu counted, long limit) {
        return limit - (counted != null ? counted.retired : cores.stream().mapToLong(c -> c.cpu().retired).sum());
    }

    private RunResult result(RunResult.Reason reason) {
        long icount = cores.stream().mapToLong(c -> c.cpu().retired).sum();
        return new RunResult(reason, last.partition(), last.vcpu(), last.pc, icount,
                request == null ? "" : request);
    }

    private static boolean runs(Cpu cpu) {
        if (!Machine.runnable(cpu)) {
            return false;
        }
        if (cpu.waiting) {
            cpu.waiting = false;
            cpu.waitingForEvent = false;
            cpu.eventRegister = false;
        }
        return true;
    }

    private long runInterval(long until, Cpu counted, long limit) {
        long end = Math.min(Math.min(time.queue.nearest(), until), reached + LONGEST);
        if (cores.size() > 1) {
            end = Math.min(end, reached + QUANTUM);
        }
        long latest = reached;
        for (int i = 0; i < cores.size(); i++) {
            long stopped = runCore(i, end, counted, limit);
            latest = Math.max(latest, stopped);
        }
        if (cores.size() > 1) {
            return end;
        }
        return latest;
    }

    /** Runs one core until {@code end}; gives where it stopped. */
    private long runCore(int i, long end, Cpu counted, long limit) {
        Guest.VirtualCpu core = cores.get(i);
        Cpu cpu = core.cpu();
        long at = reached + ahead[i];
        long stop = end;
        while (at < stop && request == null && runs(cpu)) {
            last = cpu;
            long cycles = (stop - at + time.ticksPerCycle - 1) / time.ticksPerCycle;
            if (limit != Long.MAX_VALUE && (counted == null || counted == cpu)) {
                long left = remaining(counted, limit);
                if (left <= 0) {
                    break;
                }
                cycles = Math.min(cycles, left);
            }
            at += slice(core, at, cycles) * time.ticksPerCycle;
            if (cores.size() == 1) {
                stop = Math.min(stop, Math.max(at, time.queue.nearest()));
            }
            announceEvent(cpu);
        }
        boolean idle = at < stop && request == null && !runs(cpu);
        ahead[i] = cores.size() == 1 ? 0 : Math.max(0, at - end);
        return idle && cores.size() == 1 ? at : at;
    }

    private long slice(Guest.VirtualCpu core, long at, long cycles) {
        Cpu cpu = core.cpu();
        long charged = cpu.charged;
        time.begin(cpu, at, cycles);
        cpu.budget = cycles;
        core.engine().interrupt();
        long entry = cpu.charged - charged;
        long used = cycles > entry ? core.engine().run(cycles - entry) : 0;
        time.end();
        return entry + used;
    }

    /** SEV reaches the other CPUs of the guest. */
    private void announceEvent(Cpu from) {
        if (from.sendEvent) {
            from.sendEvent = false;
            for (Guest.VirtualCpu core : cores) {
                core.cpu().eventRegister = true;
            }
        }
    }
}
