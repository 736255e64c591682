package hvsh.cpu.oracle;

import hvsh.isa.Encodings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Compares engines with the oracle on random trials. */
final class Fuzzer {
    /** A trial for which an engine and the oracle disagree. */
    record Difference(Trial trial, Outcome actual, Outcome expected) {}

    private final SplittableRandom random;
    private final Engine reference;
    private final Engine other;
    private final TrialMaker maker;
    private final Oracle oracle;
    private final List<Integer> rows;
    private final long[] counts = new long[Encodings.count() + 1];
    private long[] state = new long[State.SLOTS];

    /**
     * A comparison with the oracle.
     *
     * @param reference compared with the oracle on every trial
     * @param other     another engine, compared with {@code reference} on every trial
     */
    Fuzzer(long seed, List<Integer> rows, Oracle oracle, Engine reference, Engine other) {
        this.reference = reference;
        this.other = other;
        this.random = new SplittableRandom(seed);
        this.rows = rows;
        this.oracle = oracle;
        this.maker = new TrialMaker(random, reference);
    }

    /** How many trials of each row were compared. */
    long[] counts() {
        return counts;
    }

    /** Draws and compares one batch; the first difference, or null. */
    Difference batch() throws IOException {
        List<Trial> trials = new ArrayList<>(Oracle.BATCH);
        List<Outcome> outcomes = new ArrayList<>(Oracle.BATCH);
        while (trials.size() < Oracle.BATCH) {
            TrialMaker.Made made = maker.draw(rows.get(random.nextInt(rows.size())), trials.size(), state);
            if (made != null) {
                checkOther(made);
                trials.add(made.trial());
                outcomes.add(made.outcome());
                state = made.outcome().after();
            }
        }
        return compare(trials, outcomes);
    }

    private void checkOther(TrialMaker.Made made) {
        Outcome again = other.run(made.trial());
        if (!again.same(made.outcome())) {
            throw new AssertionError("two engines disagree on " + Encodings.name(made.trial().row()) + ":\n"
                    + VectorLine.of(made.trial(), made.outcome()) + "\n" + again.differences(made.outcome()));
        }
    }

    private Difference compare(List<Trial> trials, List<Outcome> outcomes) throws IOException {
        List<Outcome> expected = oracle.run(trials, outcomes);
        for (int i = 0; i < expected.size(); i++) {
            counts[trials.get(i).row()]++;
        }
        int last = expected.size() - 1;
        return expected.get(last).same(outcomes.get(last)) ? null : new Difference(trials.get(last), outcomes.get(last), expected.get(last));
    }

    /** The same difference with as few registers set as possible. */
    Difference shrink(Difference found) throws IOException {
        Difference least = found;
        for (int slot = 0; slot < State.SLOTS; slot++) {
            if (least.trial.before()[slot] != 0) {
                long[] fewer = least.trial.before().clone();
                fewer[slot] = 0;
                Difference smaller = retry(new Trial(least.trial.row(), least.trial.words(), 0, fewer));
                least = smaller == null ? least : smaller;
            }
        }
        return least;
    }

    private Difference retry(Trial trial) throws IOException {
        try {
            Outcome outcome = reference.run(trial);
            Outcome expected = oracle.run(List.of(trial), List.of(outcome)).getFirst();
            return expected.same(outcome) ? null : new Difference(trial, outcome, expected);
        } catch (Engine.OutsideWindow unusable) {
            return null;
        }
    }
}
