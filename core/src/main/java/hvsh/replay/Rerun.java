package hvsh.replay;

import hvsh.machine.Machine;
import hvsh.machine.Moment;
import hvsh.machine.RunResult;
import hvsh.time.Ticks;
import java.util.List;

/**
 * The course that a machine takes when inputs are other than they were: each enters at the moment at which it came, or,
 * where that is none of this run, at the next one.
 */
public final class Rerun {
    private Rerun() { }

    /**
     * Runs from the beginning of a history, with other inputs, to the moment at which it stands; or to the next one, or
     * until nothing can run any more.
     *
     * @param inputs those that enter, in the order of their moments
     */
    public static History of(History original, List<Entry> inputs) {
        Checkpoint begin = original.begin();
        Machine machine = original.machine().sibling(begin.snapshot());
        History history = new History(machine);
        for (Entry entry : inputs) {
            if (!goTo(history, entry.at())) {
                return history;
            }
            history.enter(entry.input());
        }
        goTo(history, original.position().moment());
        return history;
    }

    /** Whether the machine could come there. */
    private static boolean goTo(History history, Moment moment) {
        return history.machine().moment().compareTo(moment) >= 0
                || history.machine().run(Ticks.NEVER, null, Long.MAX_VALUE, moment).reason() == RunResult.Reason.MOMENT;
    }
}
