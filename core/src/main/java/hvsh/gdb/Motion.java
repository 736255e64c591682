package hvsh.gdb;

import hvsh.cpu.Cpu;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.machine.RunResult;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.replay.Found;
import hvsh.replay.History;
import hvsh.replay.Position;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lets the machine go on, or back, and tells GDB where it stopped and why. All CPUs go together, since that is what the
 * machine does: to step one is to let all go on until that one has executed an instruction.
 *
 * <p>GDB believes that a watchpoint of this architecture stops before the access, and then steps over it. The machine stops
 * behind the access instead (going back: before it). So the step that GDB makes next has been made.
 */
final class Motion {
    private static final int INTERRUPTED = 2;
    private static final int TRAP = 5;
    private static final int TERMINATED = 15;

    /** Where a CPU stopped at a watchpoint, and which way it went. */
    private record Watched(Threads.Vcpu vcpu, Position position, boolean back) { }

    private final Debuggee debuggee;
    private final History history;
    private final Threads threads;
    private final Points points;
    private final Packets packets;
    private final Link link;
    private volatile boolean broken;
    private Watched watched;
    private Position ended;
    private String last;
    private boolean exited;
    /** Whether the last run ended because it had executed what it was to execute. */
    private boolean wentAsFar;
    /** Which reasons for a stop GDB understands. */
    private boolean tellsSoftware;
    private boolean tellsHardware;

    Motion(Debuggee debuggee, Threads threads, Points points, Packets packets, Link link) {
        this.debuggee = debuggee;
        this.threads = threads;
        this.points = points;
        this.packets = packets;
        this.link = link;
        history = debuggee.history();
        RunResult here = history.machine().here(RunResult.Reason.REQUESTED);
        last = reply(TRAP, threads.of(here.guest(), here.cpu()), "");
    }

    void understands(boolean software, boolean hardware) {
        tellsSoftware = software;
        tellsHardware = hardware;
    }

    /** Why it stopped last, as {@code ?} asks. */
    String last() {
        return last;
    }

    /** Whether the last reply said that all is over. */
    boolean hasExited() {
        return exited;
    }

    /** Runs until something stops it. */
    String goOn() {
        return go(null, Long.MAX_VALUE);
    }

    /** Lets a CPU execute an instruction. */
    String step(Threads.Vcpu vcpu) {
        if (isMade(vcpu, false)) {
            return reply(TRAP, vcpu, "");
        }
        return go(vcpu, 1);
    }

    /** Lets a CPU execute an instruction, and go on while it is in a range of addresses. */
    String stepWhile(Threads.Vcpu vcpu, long start, long end) {
        String stop = go(vcpu, 1);
        if (!wentAsFar || !isIn(vcpu.cpu().pc, start, end)) {
            return stop;
        }
        List<Hooks.Installed> fences = new ArrayList<>();
        try {
            if (start != 0) {
                fences.add(fence(vcpu, new Range(0, start - 1)));
            }
            fences.add(fence(vcpu, new Range(end, -1)));
            return go(null, Long.MAX_VALUE);
        } finally {
            fences.forEach(Hooks.Installed::remove);
        }
    }

    private static boolean isIn(long address, long start, long end) {
        return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0;
    }

    private Hooks.Installed fence(Threads.Vcpu vcpu, Range outside) {
        return history.machine().hooks().add(new Hook.Pc(outside, Space.VIRTUAL), vcpu.guest().number(), vcpu.cpu().vcpu(),
                hit -> debuggee.stop());
    }

    private String go(Threads.Vcpu counted, long count) {
        points.begin();
        watched = null;
        Position before = history.position();
        RunResult result = interruptibly(() -> debuggee.run(counted == null ? null : counted.cpu(), count, () -> broken));
        Threads.Vcpu there = threads.of(result.guest(), result.cpu());
        boolean wasOver = ended != null && ended.equals(before);
        ended = null;
        Points.Stop stop = points.stop();
        wentAsFar = stop == null && result.reason() == RunResult.Reason.INSTRUCTIONS && !broken;
        if (stop != null) {
            return hit(stop, false);
        }
        return switch (result.reason()) {
            case OFF -> over(result, there, wasOver);
            case IDLE -> remark("every CPU waits for what never comes", there);
            case STUCK -> remark("the CPUs do nothing any more but take exceptions: " + result.detail(), there);
            case INSTRUCTIONS -> reply(TRAP, counted == null ? there : counted, "");
            case TIME, MOMENT, REQUESTED -> reply(broken ? INTERRUPTED : TRAP, there, "");
        };
    }

    private String remark(String text, Threads.Vcpu there) {
        packets.show("hvsh: " + text + "\n");
        return reply(INTERRUPTED, there, "");
    }

    /** The first time, one can still look, and go back; the second time it is the end. */
    private String over(RunResult result, Threads.Vcpu there, boolean again) {
        if (again) {
            exited = true;
            last = "W%02x".formatted(result.status() & 0xff);
            return last;
        }
        packets.show("hvsh: every partition is off; look around, go back, or continue once more to the end\n");
        ended = history.position();
        return reply(TERMINATED, there, "");
    }

    /** Undoes an instruction of a CPU. */
    String stepBack(Threads.Vcpu vcpu) {
        if (isMade(vcpu, true)) {
            return reply(TRAP, vcpu, "");
        }
        return back(vcpu, () -> {
            long now = history.machine().now();
            try {
                history.back(vcpu.cpu(), 1);
            } catch (IllegalStateException _) {
                return toBegin(vcpu);
            }
            Hit undone = undone(vcpu, now);
            return undone == null ? reply(TRAP, vcpu, "") : hit(points.of(undone), true);
        });
    }

    /** The watched access that the next instruction of a CPU, which ended at a time, makes; null if it makes none. */
    private Hit undone(Threads.Vcpu vcpu, long end) {
        List<Hook> watches = points.watches();
        if (watches.isEmpty()) {
            return null;
        }
        Machine ahead = history.machine().fork();
        List<Hit> hits = new ArrayList<>();
        watches.forEach(hook -> ahead.hooks().add(hook, vcpu.guest().number(), vcpu.cpu().vcpu(), hits::add));
        Cpu same = ahead.guests().get(vcpu.guest().number()).cpus().get(vcpu.cpu().vcpu());
        ahead.run(end + Ticks.PER_MICROSECOND, same, 1);
        boolean concerns = points.partition() == Hooks.ANY || points.partition() == vcpu.guest().number();
        return hits.isEmpty() || !concerns ? null : hits.getFirst();
    }

    /** Goes back to the last point that was hit, or to the beginning of what is known. */
    String goBack() {
        return back(threads.control(), () -> {
            Found found = points.hooks().isEmpty() ? null : history.last(points.hooks(), points.partition(), Hooks.ANY);
            if (found == null) {
                return toBegin(threads.control());
            }
            history.goTo(found);
            return hit(points.of(found.hit()), true);
        });
    }

    private String back(Threads.Vcpu vcpu, Supplier<String> way) {
        watched = null;
        ended = null;
        try {
            return interruptibly(way);
        } catch (History.Interrupted _) {
            return reply(INTERRUPTED, vcpu, "");
        }
    }

    private String toBegin(Threads.Vcpu vcpu) {
        history.goTo(history.begin());
        return reply(TRAP, vcpu, "replaylog:begin;");
    }

    /** Does what can be long so that GDB can break it off. */
    <T> T interruptibly(Supplier<T> action) {
        broken = false;
        link.listen(() -> {
            broken = true;
            debuggee.nudge();
        });
        try {
            return action.get();
        } finally {
            link.listen(null);
        }
    }

    private boolean isMade(Threads.Vcpu vcpu, boolean back) {
        boolean made = new Watched(vcpu, history.position(), back).equals(watched);
        watched = null;
        return made;
    }

    private String hit(Points.Stop stop, boolean back) {
        Threads.Vcpu vcpu = threads.of(stop.hit().partition(), stop.hit().cpu());
        Points.Type type = stop.point().type();
        if (type.isWatch()) {
            watched = new Watched(vcpu, history.position(), back);
            return reply(TRAP, vcpu, "%s:%x;".formatted(type.reason, stop.address()));
        }
        boolean told = type == Points.Type.SOFTWARE ? tellsSoftware : tellsHardware;
        return reply(TRAP, vcpu, told ? type.reason + ":;" : "");
    }

    private String reply(int signal, Threads.Vcpu vcpu, String reason) {
        threads.stopped(vcpu);
        last = "T%02xthread:%x;%s".formatted(signal, vcpu.id(), reason);
        return last;
    }
}
