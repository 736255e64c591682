package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import hvsh.hypervisor.Dispatcher;
import hvsh.hypervisor.Partition;
import hvsh.snapshot.LoopState;
import hvsh.time.Ticks;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Runs the cores in turn, each for the same interval of virtual time; an interval ends at the nearest event, and with
 * several cores after a quantum at the latest. What the cores do does not depend on where runs begin and end: a run
 * that stops within an interval leaves it to be finished by the next.
 */
final class RunLoop {
    /** How far cores may drift apart, which is also how late one sees what another did. */
    private static final long QUANTUM = 10 * Ticks.PER_MICROSECOND;
    /** The longest interval, so that a request to stop is seen soon in real time. */
    private static final long LONGEST = Ticks.PER_MILLISECOND;

    /** How long CPUs may do nothing but take exceptions: many times what the cycles of any single call amount to. */
    private static final long PATIENCE = 20 * Ticks.PER_MILLISECOND;

    /** The end of time but a day, so that no sum of times overflows. */
    private static final long LATEST = Ticks.NEVER - 86_400 * Ticks.PER_SECOND;

    private final Assembly parts;
    private final MachineTime time;
    private final List<Guest> guests;
    private final Dispatcher dispatcher;
    private final int cores;
    private final long[] positions;
    private long reached;
    private long end;
    private int core;
    private boolean inside;
    /** The CPU that ran last was woken for a slice in which it did nothing yet: a run stopped before its first instruction. */
    private boolean entered;
    private long sliceBegan;
    private Moment goal;
    private Cpu last;
    private Cpu sliced;
    private long progress;
    private long progressAt;
    private volatile String request;
    private volatile Thread runner;

    RunLoop(MachineSpec spec, Assembly parts) {
        this.parts = parts;
        time = parts.time;
        guests = parts.guests;
        dispatcher = parts.dispatcher;
        cores = spec.hypervisor().isPresent() ? spec.cores() : guests.getFirst().cpus().size();
        positions = new long[cores];
        last = guests.getFirst().cpus().getFirst();
    }

    /** From the machine's own thread it stops after the present instruction; from another, after the interval. */
    void requestStop(String why) {
        request = why;
        if (Thread.currentThread() == runner) {
            last.attend();
        }
    }

    /**
     * Runs until a time, or until {@code counted} (null: all CPUs together) has retired {@code limit} instructions, or
     * until a moment of this run comes (null: any number of them may).
     */
    RunResult run(long until, Cpu counted, long limit, Moment to) {
        request = null;
        goal = to;
        runner = Thread.currentThread();
        progressAt = reached;
        try {
            return result(runIntervals(until, counted, limit));
        } finally {
            runner = null;
        }
    }

    private RunResult.Reason runIntervals(long until, Cpu counted, long limit) {
        for (;;) {
            if (!inside) {
                parts.outside.between();
                time.queue.fireDue(reached);
            }
            RunResult.Reason reason = reason(until, counted, limit);
            if (reason != null) {
                return reason;
            }
            if (inside || anyRuns()) {
                runInterval(until, counted, limit);
                if (until == Ticks.NEVER && goal == null && isStuck()) {
                    return RunResult.Reason.STUCK;
                }
            } else {
                long next = nextWhenIdle(until);
                long to = parts.outside.idle(reached, next);
                if (to == Ticks.NEVER) {
                    return RunResult.Reason.IDLE;
                }
                long woken = Math.clamp(to, reached, next);
                for (int i = 0; i < cores && woken > reached; i++) {
                    dispatcher.idle(i, null);
                }
                advance(woken);
                progressAt = reached;
            }
        }
    }

    private boolean isStuck() {
        long retired = retired();
        if (retired != progress) {
            progress = retired;
            progressAt = reached;
        }
        return reached - progressAt > PATIENCE;
    }

    private boolean anyRuns() {
        for (int i = 0; i < cores; i++) {
            if (dispatcher.choose(i, Math.max(reached, positions[i])) != null) {
                return true;
            }
        }
        return false;
    }

    /** No core has anything to run: the next event, or the next window or quantum if somebody waits for that. */
    private long nextWhenIdle(long until) {
        long next = Math.min(time.queue.nearest(), until);
        if (goal != null) {
            next = Math.min(next, Math.max(reached, goal.now()));
        }
        boolean someWaitForWindow = guests.stream().filter(g -> g.power() == Partition.State.RUNNING)
                .anyMatch(g -> g.cpus().stream().anyMatch(Cpu::ready));
        if (someWaitForWindow) {
            next = Math.min(next, dispatcher.nextChange(reached));
        }
        return anyCpu(cpu -> cpu.watches() && cpu.monitorLost()) ? Math.min(next, nextQuantum()) : next;
    }

    private long nextQuantum() {
        return (reached / QUANTUM + 1) * QUANTUM;
    }

    private boolean anyCpu(Predicate<Cpu> condition) {
        for (Guest guest : guests) {
            for (Guest.VirtualCpu vcpu : guest.vcpus()) {
                if (condition.test(vcpu.cpu())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void advance(long to) {
        boolean newQuantum = to / QUANTUM != reached / QUANTUM;
        entered &= to == reached;
        reached = to;
        time.set(to);
        if (newQuantum) {
            announceStores();
        }
    }

    /**
     * Stores to what a waiting CPU's exclusive monitor holds are seen when a quantum begins, and only then, so that it
     * does not matter how often anybody looks.
     */
    private void announceStores() {
        for (Guest guest : guests) {
            for (Guest.VirtualCpu vcpu : guest.vcpus()) {
                Cpu cpu = vcpu.cpu();
                if (cpu.watches() && cpu.monitorLost()) {
                    cpu.eventRegister = true;
                }
            }
        }
    }

    private RunResult.Reason reason(long until, Cpu counted, long limit) {
        if (request != null) {
            return RunResult.Reason.REQUESTED;
        }
        if (guests.stream().noneMatch(g -> g.power() == Partition.State.RUNNING)) {
            return isThere() ? RunResult.Reason.MOMENT : RunResult.Reason.OFF;
        }
        if (limit != Long.MAX_VALUE && remaining(counted, limit) <= 0) {
            return RunResult.Reason.INSTRUCTIONS;
        }
        if (reached >= until) {
            return RunResult.Reason.TIME;
        }
        return isThere() ? RunResult.Reason.MOMENT : null;
    }

    private boolean isThere() {
        return goal != null && goal.compareTo(moment()) <= 0;
    }

    /** Where the run is; from a listener, where the CPU that runs is. */
    Moment moment() {
        long now = time.now();
        boolean enteredNow = time.isRunning() ? now == sliceBegan : entered;
        return cores == 1 ? new Moment(now, false, 0, now, enteredNow)
                : new Moment(reached, inside, inside ? core : 0, now, enteredNow);
    }

    private long retired() {
        long sum = 0;
        for (Guest guest : guests) {
            for (Guest.VirtualCpu vcpu : guest.vcpus()) {
                sum += vcpu.cpu().retired;
            }
        }
        return sum;
    }

    private long remaining(Cpu counted, long limit) {
        return limit - (counted != null ? counted.retired : retired());
    }

    /** Lets what has just been given to the machine arrive, as the next run would do first of all. */
    void settle() {
        if (!inside) {
            time.queue.fireDue(reached);
        }
    }

    /** Where the machine is, with a reason why. */
    RunResult result(RunResult.Reason reason) {
        String detail = reason == RunResult.Reason.STUCK ? exception(last) : request == null ? "" : request;
        int status = reason == RunResult.Reason.OFF ? guests.get(last.partition()).exitStatus().orElse(0) : 0;
        return new RunResult(reason, last.partition(), last.vcpu(), last.pc, retired(), detail, status);
    }

    private static String exception(Cpu cpu) {
        boolean el2 = cpu.el == 2;
        return "ESR_EL%d 0x%x, ELR_EL%1$d 0x%x, FAR_EL%1$d 0x%x".formatted(cpu.el, cpu.sys[el2 ? Sys.ESR_EL2 : Sys.ESR_EL1],
                cpu.sys[el2 ? Sys.ELR_EL2 : Sys.ELR_EL1], cpu.sys[el2 ? Sys.FAR_EL2 : Sys.FAR_EL1]);
    }

    /** One core can end wherever it is asked to; several always finish the interval, so that they stay in step. */
    private void runInterval(long until, Cpu counted, long limit) {
        long nearest = time.queue.nearest();
        if (cores == 1) {
            long soon = Math.min(until, reached + LONGEST);
            if (goal != null) {
                soon = Math.min(soon, goal.now());
            }
            advance(runCore(0, reached, nearest, anyCpu(Cpu::watches) ? Math.min(soon, nextQuantum()) : soon, counted,
                    limit));
            return;
        }
        if (!inside) {
            end = Math.min(nearest, nextQuantum());
            core = 0;
            inside = true;
        }
        for (; core < cores; core++) {
            long soon = isGoalHere() ? Math.min(end, goal.now()) : end;
            positions[core] = runCore(core, Math.max(reached, positions[core]), end, soon, counted, limit);
            boolean there = isGoalHere() && positions[core] >= goal.now();
            if (request != null || there || limit != Long.MAX_VALUE && remaining(counted, limit) <= 0) {
                time.set(positions[core]);
                return;
            }
        }
        inside = false;
        advance(end);
    }

    /** Whether the moment to stop at is in this interval, on the core whose turn it is. */
    private boolean isGoalHere() {
        return goal != null && goal.inside() && goal.reached() == reached && goal.core() == core;
    }

    /**
     * Runs one core until {@code to}, or until it has nothing to do; gives where it stopped. It may stop from {@code soon}
     * on: that ends a run, and what happens must not depend on where runs end.
     */
    private long runCore(int number, long from, long to, long soon, Cpu counted, long limit) {
        long at = from;
        long bound = to;
        while (at < Math.min(bound, soon) && request == null) {
            Cpu cpu = dispatcher.choose(number, at);
            boolean limited = limit != Long.MAX_VALUE && (counted == null || counted == cpu);
            if (cpu == null && cores > 1) {
                dispatcher.idle(number, null); // to the end of the interval; a single core goes on at once if an event is due
            }
            if (cpu == null || limited && remaining(counted, limit) <= 0) {
                break;
            }
            long end = Math.min(bound, dispatcher.nextChange(at));
            long done = at + dispatcher.takeCarried(cpu);
            if (done < Math.min(end, soon)) {
                long cycles = time.cycles(Math.min(end, soon) - done);
                done += time.ticksPerCycle
                        * slice(number, cpu, done, limited ? Math.min(cycles, remaining(counted, limit)) : cycles);
                announceEvent(cpu);
            } else if (done >= end) {
                dispatcher.idle(number, cpu);
            }
            at = done - (done > end ? dispatcher.carry(cpu, done - end) : 0);
            if (cores == 1) {
                bound = Math.min(bound, Math.max(at, time.queue.nearest()));
            }
            if (cores == 1 && cpu.watches()) {
                break;
            }
        }
        if (goal != null && goal.entered() && at == goal.now() && !entered && (cores == 1 || isGoalHere())) {
            slice(number, dispatcher.choose(number, at), at, 0);
        }
        return at;
    }

    private long slice(int number, Cpu cpu, long at, long cycles) {
        Guest.VirtualCpu vcpu = guests.get(cpu.partition()).vcpus().get(cpu.vcpu());
        last = cpu;
        sliced = cpu;
        cpu.wake();
        long charged = cpu.charged;
        sliceBegan = at;
        time.begin(cpu, at, cycles);
        cpu.begin(cycles);
        cpu.charge(dispatcher.enter(number, cpu, at));
        boolean taken;
        do { // one that preempts the handler of another at once does so whether the run stops between them or not
            taken = vcpu.engine().interrupt();
        } while (taken && request == null && cpu.budget > 0);
        long entry = cpu.charged - charged;
        long used = cycles > entry && request == null ? vcpu.engine().run(cycles - entry) : 0;
        time.end();
        sliced = null;
        cpu.begin(0);
        entered = entry + used == 0;
        return entry + used;
    }

    /** SEV reaches the other CPUs of the guest. */
    private void announceEvent(Cpu from) {
        if (from.sendEvent) {
            from.sendEvent = false;
            for (Guest.VirtualCpu vcpu : guests.get(from.partition()).vcpus()) {
                vcpu.cpu().eventRegister = true;
            }
        }
    }

    /** The CPU that executes something at the moment; null while none does. */
    Cpu running() {
        return sliced;
    }

    /** Whether a run is going on, so that the state is not all in its place. */
    boolean isRunning() {
        return runner != null;
    }

    /** How far the cores are, all together; while one executes, up to there. */
    long coreTime() {
        long sum = 0;
        for (int i = 0; i < cores; i++) {
            boolean here = time.isRunning() && (cores == 1 || i == core);
            sum += here ? time.now() : cores == 1 ? reached : Math.max(reached, positions[i]);
        }
        return sum;
    }

    LoopState save() {
        Long[] cores = new Long[positions.length];
        Arrays.setAll(cores, i -> positions[i]);
        return new LoopState(time.now(), reached, end, core, inside, List.of(cores),
                last.partition(), last.vcpu(), entered);
    }

    void load(LoopState state) {
        boolean times = LongStream.concat(LongStream.of(state.now(), state.reached(), state.end()),
                state.positions().stream().mapToLong(Long::longValue)).allMatch(time -> time >= 0 && time <= LATEST);
        boolean order = state.inside() ? cores > 1 && state.now() >= state.reached() && state.end() >= state.reached()
                : state.now() == state.reached();
        if (!times || !order || state.positions().size() != cores || state.core() < 0 || state.core() > cores) {
            throw new IllegalArgumentException("the saved run is at a time or on a core that there is not");
        }
        reached = state.reached();
        time.set(state.now());
        end = state.end();
        core = state.core();
        inside = state.inside();
        entered = state.entered();
        Arrays.setAll(positions, i -> state.positions().get(i));
        last = guests.get(state.partition()).cpus().get(state.vcpu());
    }
}
