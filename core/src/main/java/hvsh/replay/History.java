package hvsh.replay;

import hvsh.cpu.Cpu;
import hvsh.machine.Machine;
import hvsh.machine.Moment;
import hvsh.machine.RunResult;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.time.Ticks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A machine with its history. All that comes from outside enters here, so that the machine can go back to any moment
 * and come by the same ones again. After going back, inputs that are still to come enter again when their moments come,
 * until something new enters: then those are forgotten.
 *
 * <p>Going back is going forward from a kept state, in a machine beside this one, which then takes on the state found.
 * So no listener of this one hears of it.
 */
public final class History {
    /** Instructions from one kept state to the next. */
    private static final long PERIOD = 50_000_000;
    /** Instructions of the stretch that is searched first, one by one; each further one is so many times as long. */
    private static final long FIRST_WINDOW = 10_000;
    private static final int WIDER = 16;
    private static final long SPAN = 20 * Ticks.PER_MILLISECOND;
    /** Parts of the kept states in the host's memory: one in so many bytes that the process may use. */
    private static final int SHARE = 4;

    /** Work was given up because {@link #requestStop} said so; the machine is where it was. */
    @SuppressWarnings("serial") // never serialized
    public static final class Interrupted extends RuntimeException {
        Interrupted() {
            super("interrupted", null, false, false);
        }
    }

    private final Course present;
    private final Checkpoints checkpoints;
    private final Landmarks landmarks = new Landmarks();
    private long checkpointed;
    private Recorder recorder;
    private volatile Machine working;
    private volatile boolean interrupted;

    /** The history of a machine that has just been switched on, or that nothing is known of. */
    public History(Machine machine) {
        this(new Course(machine, machine.moment().equals(Moment.BEGIN) ? Journal.EMPTY : Journal.begin(), 0), new Checkpoints(Runtime.getRuntime().maxMemory() / SHARE));
        keep(checkpoint());
    }

    /** A machine at the beginning of a history, all of which is still to come. */
    static History before(Machine machine, Journal line) {
        History history = new History(new Course(machine, line, 0), new Checkpoints(Runtime.getRuntime().maxMemory() / SHARE));
        history.keep(history.checkpoint());
        return history;
    }

    /** The first state that is known of, and what came after it until now. */
    public Checkpoint begin() {
        return first();
    }

    /** States kept on the way from the beginning to the present, in order. */
    List<Checkpoint> kept() {
        return checkpoints.on(present.line, c -> c.position().compareTo(position()) <= 0);
    }

    /**
     * Goes on to a position that is still to come.
     *
     * @throws IllegalStateException if the machine does not come there
     */
    void advance(Position to) {
        RunResult result = present.run(Ticks.NEVER, null, Long.MAX_VALUE, to);
        if (result.reason() != RunResult.Reason.MOMENT) {
            throw new IllegalStateException("its run ends before (%s) at %d instructions".formatted(
                    result.reason().name().toLowerCase(Locale.ROOT), result.icount()));
        }
        if (present.machine.icount() - checkpointed >= PERIOD) {
            keep(checkpoint());
        }
        landmarks.add(present);
    }

    private History(Course present, Checkpoints checkpoints) {
        this.present = present;
        this.checkpoints = checkpoints;
        working = present.machine;
        landmarks.add(present);
    }

    public Machine machine() {
        return present.machine;
    }

    /** The machine that executes at the moment: this one, or one beside it that looks for something in the past. From any thread. */
    public Machine working() {
        return working;
    }

    /** Where the machine is. */
    public Position position() {
        return present.position();
    }

    /** What has entered, and what is to come. */
    Journal line() {
        return present.line;
    }

    /** What has entered so far. */
    public Journal inputs() {
        return present.line.first(present.applied);
    }

    /**
     * Something enters, now. What was to come after this moment is forgotten.
     *
     * @throws IllegalStateException if it is not possible now; then nothing has happened
     */
    public void enter(Input input) {
        present.enter(input);
        landmarks.add(present);
        record();
    }

    /**
     * Begins to write to a file all that came and comes into this machine, and its state hashes on the way.
     *
     * @param longestImage bytes of the longest image that is included; others are found by their SHA-256 when it is replayed
     * @throws IllegalStateException if it is being recorded already
     */
    public void record(Path file, int longestImage) throws IOException {
        if (recorder != null) {
            throw new IllegalStateException("this machine is being recorded already; stop that first");
        }
        Recorder made = Recorder.begin(begin(), file, longestImage);
        made.enter(present.line, present.applied, position());
        kept().stream().skip(1).forEach(c -> made.add(new Mark(c.position(), c.icount(), c.snapshot().hash())));
        recorder = made;
        made.mark(present.applied, present.machine);
    }

    /** Ends the recording, if there is one, with the present state. */
    public void stopRecording() {
        if (recorder != null) {
            Recorder ending = recorder;
            recorder = null;
            ending.end(present.line, present.applied, present.machine);
        }
    }

    public boolean isRecording() {
        return recorder != null;
    }

    private void record() {
        if (recorder == null) {
            return;
        }
        try {
            recorder.follow(present.line, present.applied, present.machine);
        } catch (RecordingException e) {
            recorder = null;
            throw e;
        }
    }

    /**
     * Runs until a time, or until {@code counted} (null: all CPUs together) has retired {@code count} instructions more,
     * or until something stops the machine.
     */
    public RunResult run(long until, Cpu counted, long count) {
        landmarks.add(present);
        long begin = counted == null ? present.machine.icount() : counted.retired;
        try {
            for (;;) {
                if (present.machine.icount() - checkpointed >= PERIOD) {
                    keep(checkpoint());
                }
                long end = Math.min(until, present.machine.now() + (recorder == null ? SPAN : recordedSpan()));
                long done = (counted == null ? present.machine.icount() : counted.retired) - begin;
                RunResult result = present.run(end, counted, count == Long.MAX_VALUE ? count : count - done, null);
                record();
                if (result.reason() != RunResult.Reason.TIME || present.machine.now() >= until) {
                    return result;
                }
            }
        } finally {
            landmarks.add(present);
        }
    }

    /**
     * The same without an end in time, so that it also ends where all wait for what never comes, and so that what
     * surrounds the machine decides how idle time passes.
     */
    public RunResult runOn(Cpu counted, long count) {
        landmarks.add(present);
        long left = count;
        try {
            for (;;) {
                if (present.machine.icount() - checkpointed >= PERIOD) {
                    keep(checkpoint());
                }
                long part = counted == null ? Math.min(left, PERIOD) : left;
                RunResult result = present.run(Ticks.NEVER, counted, part, null);
                left -= left == Long.MAX_VALUE ? 0 : part;
                if (result.reason() != RunResult.Reason.INSTRUCTIONS || left <= 0 || counted != null) {
                    return result;
                }
            }
        } finally {
            landmarks.add(present);
        }
    }

    /** Time in which a core retires as many instructions as there are from one state hash to the next. */
    private long recordedSpan() {
        return Math.max(1, Recorder.PERIOD * Ticks.PER_MICROSECOND / present.machine.spec().mips());
    }

    /** Asks whatever runs here to stop; from any thread. */
    public void requestStop(String why) {
        interrupted = true;
        working.requestStop(why);
    }

    /** The present state with what has entered so far. */
    public Checkpoint checkpoint() {
        return present.checkpoint();
    }

    private void keep(Checkpoint here) {
        checkpoints.add(here);
        checkpointed = here.icount();
    }

    /**
     * Goes to a state kept of this machine, or of one that it shares an ancestor with. Nothing is to come after it but
     * what enters then.
     */
    public void restore(Checkpoint kept) {
        if (recorder != null && kept.inputs().root() != present.line.root()) {
            throw new IllegalStateException("this machine is being recorded, and the snapshot is not of its history; stop the recording first");
        }
        present.machine.restore(kept.snapshot());
        present.line = kept.inputs();
        present.applied = kept.inputs().size();
        keep(kept);
        landmarks.add(present);
        record();
    }

    /** An independent machine with the same history, which may go on on another thread. */
    public History fork() {
        Checkpoint here = checkpoint();
        History fork = new History(new Course(present.machine.sibling(here.snapshot()), here.inputs(), present.applied), checkpoints.copy());
        fork.keep(here);
        return fork;
    }

    /**
     * Goes to a state kept of this history; what entered after it is to come again.
     *
     * @throws IllegalArgumentException if this history does not come by it
     */
    public void goTo(Checkpoint kept) {
        if (!kept.isOn(present.line) || !kept.snapshot().origin().equals(present.machine.spec())) {
            throw new IllegalArgumentException("this machine's present history does not come by the snapshot; restore it instead");
        }
        checkpoints.add(kept);
        goTo(kept.position());
    }

    /** Goes to a position of this history. */
    public void goTo(Position target) {
        Course course = from(c -> c.position().compareTo(target) <= 0);
        approach(course, () -> target.moment().now() - course.machine.now(),
                step -> course.run(course.machine.now() + step, null, Long.MAX_VALUE, target));
        finish(course, course.run(Ticks.NEVER, null, Long.MAX_VALUE, target), RunResult.Reason.MOMENT);
    }

    /**
     * Goes to the first moment at which all CPUs together had, or will have, retired so many instructions.
     *
     * @throws IllegalStateException if they never do
     */
    public void goToCount(long icount) {
        Course course = from(c -> c.icount() < icount);
        approach(course, () -> icount - course.machine.icount(), step -> course.run(Ticks.NEVER, null, step, null));
        finish(course, course.run(Ticks.NEVER, null, icount - course.machine.icount(), null), RunResult.Reason.INSTRUCTIONS);
    }

    /**
     * Goes to the first moment at or after a time.
     *
     * @throws IllegalStateException if the machine is off before
     */
    public void goToTime(long time) {
        Course course = from(c -> c.moment().now() < time);
        approach(course, () -> time - course.machine.now(),
                step -> course.run(course.machine.now() + step, null, Long.MAX_VALUE, null));
        finish(course, course.run(time, null, Long.MAX_VALUE, null), RunResult.Reason.TIME);
    }

    /**
     * Goes back to where a CPU had retired {@code count} instructions less: to where the machine has been stopped then,
     * if it was, else to the first moment.
     *
     * @throws IllegalStateException if it has retired fewer in this history
     */
    public void back(Cpu cpu, long count) {
        int guest = cpu.partition();
        int number = cpu.vcpu();
        long target = cpu.retired - count;
        Position known = landmarks.find(present, guest, number, target);
        if (known != null) {
            goTo(known);
            return;
        }
        if (target < first().retired(guest, number)) {
            throw new IllegalStateException("the history of this machine begins %d instructions of that CPU ago"
                    .formatted(cpu.retired - first().retired(guest, number)));
        }
        goToRetired(guest, number, target);
    }

    private void goToRetired(int guest, int number, long target) {
        Course course = from(c -> c.retired(guest, number) < target);
        Cpu counted = course.machine.guests().get(guest).cpus().get(number);
        approach(course, () -> target - counted.retired, step -> course.run(Ticks.NEVER, counted, step, null));
        finish(course, course.run(Ticks.NEVER, counted, target - counted.retired, null), RunResult.Reason.INSTRUCTIONS);
    }

    /** Goes to just before an event that was found in this history. */
    public void goTo(Found found) {
        if (found.isExact()) {
            goTo(found.before());
        } else {
            Hit hit = found.hit();
            goToRetired(hit.partition(), Math.max(0, hit.cpu()), hit.retired());
        }
    }

    /**
     * The last time before the present at which a hook would have hit; null if it never did. Nobody hears of it.
     *
     * @param partition number of the partition that it concerns, or {@link hvsh.machine.Hooks#ANY}
     * @param cpu       number of the CPU in each, or {@link hvsh.machine.Hooks#ANY}
     */
    public Found last(Hook hook, int partition, int cpu) {
        return last(List.of(hook), partition, cpu, Position.BEGIN);
    }

    /** The same for the last of any of several hooks. */
    public Found last(List<Hook> hooks, int partition, int cpu) {
        return last(hooks, partition, cpu, Position.BEGIN);
    }

    /** The same, but only since a position. */
    public Found last(Hook hook, int partition, int cpu, Position since) {
        return last(List.of(hook), partition, cpu, since);
    }

    private Found last(List<Hook> hooks, int partition, int cpu, Position since) {
        Position end = position();
        for (Checkpoint from : checkpoints.on(present.line, c -> c.position().compareTo(position()) < 0).reversed()) {
            if (end.compareTo(since) <= 0) {
                return null;
            }
            Position until = end;
            Found found = search(course(from), course -> new Search(course, until).last(hooks, partition, cpu));
            if (found != null) {
                return found.before().compareTo(since) < 0 ? null : found;
            }
            end = from.position();
        }
        return null;
    }

    /**
     * The last instruction of a CPU before the present after which something in the CPU was different; null if there is none.
     *
     * @param what the number that is looked at
     */
    public Found lastChange(Cpu cpu, ToLongFunction<Cpu> what) {
        int guest = cpu.partition();
        int number = cpu.vcpu();
        long begin = first().retired(guest, number);
        Position end = position();
        for (long window = FIRST_WINDOW; ; window *= WIDER) {
            long from = Math.max(begin, cpu.retired - window);
            Found found = search(from(c -> c.retired(guest, number) <= from && c.position().compareTo(end) <= 0), course -> {
                Cpu counted = course.machine.guests().get(guest).cpus().get(number);
                course.run(Ticks.NEVER, counted, from - counted.retired, end);
                return new Search(course, end).lastChange(guest, number, what);
            });
            if (found != null || from == begin) {
                return found;
            }
        }
    }

    private Found search(Course course, Function<Course, Found> how) {
        begin(course);
        try {
            return how.apply(course);
        } finally {
            working = present.machine;
        }
    }

    private Checkpoint first() {
        return checkpoints.on(present.line, c -> true).getFirst();
    }

    /** A machine at the last kept state that is as wanted; at the first of all if none is. */
    private Course from(Predicate<Checkpoint> wanted) {
        List<Checkpoint> candidates = checkpoints.on(present.line, wanted);
        return course(candidates.isEmpty() ? first() : candidates.getLast());
    }

    private Course course(Checkpoint from) {
        return new Course(present.machine.sibling(from.snapshot()), present.line, from.inputs().size());
    }

    /** How far it still is. */
    private interface Distance {
        long left();
    }

    /** Goes most of the way in ever smaller steps and keeps the states between, so that what is close by is soon reached from them. */
    private void approach(Course course, Distance distance, Consumer<Long> go) {
        long fine = 100_000;
        begin(course);
        for (long left = distance.left(); left > fine; left = distance.left()) {
            go.accept(left - left / 8);
            check();
            if (distance.left() >= left) {
                return;
            }
            checkpoints.add(course.checkpoint());
        }
    }

    private void begin(Course course) {
        interrupted = false;
        working = course.machine;
    }

    private void check() {
        if (interrupted) {
            working = present.machine;
            throw new Interrupted();
        }
    }

    private void finish(Course course, RunResult result, RunResult.Reason wanted) {
        check();
        working = present.machine;
        if (result.reason() != wanted) {
            throw new IllegalStateException("the machine does not come there: its run ends before ("
                    + result.reason().name().toLowerCase(Locale.ROOT) + ") at " + course.machine.icount() + " instructions");
        }
        present.machine.restore(course.machine.snapshot());
        present.applied = course.applied;
        landmarks.add(present);
    }
}
