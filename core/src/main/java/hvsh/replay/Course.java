package hvsh.replay;

import hvsh.cpu.Cpu;
import hvsh.machine.Machine;
import hvsh.machine.Moment;
import hvsh.machine.RunResult;
import hvsh.time.Ticks;

/** A machine that goes along a line of history: inputs enter at the moments at which they came. */
final class Course {
    final Machine machine;
    Journal line;
    /** How many of the line's inputs have entered. */
    int applied;

    Course(Machine machine, Journal line, int applied) {
        this.machine = machine;
        this.line = line;
        this.applied = applied;
    }

    Position position() {
        return new Position(machine.moment(), applied);
    }

    Checkpoint checkpoint() {
        return new Checkpoint(line.first(applied), machine.moment(), machine.icount(), machine.snapshot());
    }

    /**
     * Runs until a time, or until {@code counted} (null: all CPUs) has retired {@code count} instructions more, or until
     * a position on the line (null: to the line's end and beyond), or until something stops the machine. Inputs of the
     * moment at which it ends for another reason than the position have not entered.
     *
     * @throws IllegalStateException if the machine does not come to where an input came: it is not the one of this line
     */
    RunResult run(long until, Cpu counted, long count, Position end) {
        long begin = retired(counted);
        for (;;) {
            enterDue(end == null ? line.size() : end.inputs());
            if (end != null && position().compareTo(end) >= 0) {
                require(end.moment());
                return machine.here(RunResult.Reason.MOMENT);
            }
            Moment next = applied < line.size() && (end == null || applied < end.inputs()) ? line.get(applied).at()
                    : end == null ? null : end.moment();
            long left = count == Long.MAX_VALUE ? count : count - (retired(counted) - begin);
            RunResult result = machine.run(until, counted, left, next);
            if (result.reason() != RunResult.Reason.MOMENT) {
                return result;
            }
            require(next);
        }
    }

    /**
     * Runs to a position on the line.
     *
     * @throws History.Interrupted if something stopped it before
     */
    void runTo(Position end) {
        if (run(Ticks.NEVER, null, Long.MAX_VALUE, end).reason() != RunResult.Reason.MOMENT) {
            throw new History.Interrupted();
        }
    }

    private void enterDue(int most) {
        while (applied < most && line.get(applied).at().compareTo(machine.moment()) <= 0) {
            require(line.get(applied).at());
            apply(line.get(applied).input());
        }
    }

    private void apply(Input input) {
        input.apply(machine);
        machine.settle();
        applied++;
    }

    /** Something new enters, now; what was to come on the line is forgotten. */
    void enter(Input input) {
        Journal before = line.first(applied);
        Entry entry = new Entry(machine.moment(), input);
        apply(input);
        line = before.with(entry);
    }

    private void require(Moment moment) {
        if (!machine.moment().equals(moment)) {
            throw new IllegalStateException("the machine does not do what it did before: at " + machine.moment()
                    + " it has passed by " + moment);
        }
    }

    private long retired(Cpu counted) {
        return counted == null ? machine.icount() : counted.retired;
    }
}
