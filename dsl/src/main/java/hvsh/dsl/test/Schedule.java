package hvsh.dsl.test;

import hvsh.dsl.test.TestResult.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Hands out cases to workers, in order, and tells of tests as soon as they and all before them are done. */
final class Schedule {
    /** A case of a test. */
    record Case(Progress test, int index) { }

    private final List<Progress> tests;
    private final TestOptions options;
    private final Reporter reporter;
    private final BooleanSupplier stopped;
    private final List<TestResult> results = new ArrayList<>();
    private final long cases;
    private int next;
    private int told;
    private long done;
    private boolean bailed;
    private int reports;

    Schedule(Plan plan, TestOptions options, Reporter reporter, BooleanSupplier stopped) {
        tests = plan.tests().stream().map(planned -> new Progress(planned, options)).toList();
        cases = tests.stream().mapToLong(Progress::cases).sum();
        this.options = options;
        this.reporter = reporter;
        this.stopped = stopped;
        tell();
    }

    long cases() {
        return cases;
    }

    /** What was told, in order. */
    synchronized List<TestResult> results() {
        return List.copyOf(results);
    }

    /** The next case to be run; null if there is none. */
    synchronized Case take() {
        while (next < tests.size() && !bailed && !stopped.getAsBoolean()) {
            Progress test = tests.get(next);
            int index = test.take();
            if (index >= 0) {
                return new Case(test, index);
            }
            next++;
        }
        return null;
    }

    /** Counts a bug report, if fewer than so many were. */
    synchronized boolean mayReport(int most) {
        return reports++ < most;
    }

    /** Changes a test, and tells of what is done then. */
    synchronized void update(Progress test, Consumer<Progress> change) {
        change.accept(test);
        done++;
        if (!bailed) {
            reporter.progress(done, cases);
        }
        tell();
    }

    private void tell() {
        while (told < tests.size() && !bailed && tests.get(told).isDone() && !tests.get(told).isStopped()) {
            TestResult result = tests.get(told++).result();
            results.add(result);
            reporter.test(result);
            bailed = options.bail() && result.status() == Status.FAILED;
        }
    }
}
