package hvsh.dsl.test;

import hvsh.dsl.api.Suite;
import hvsh.dsl.api.TestDeclaration;
import hvsh.dsl.api.TestFailure;
import hvsh.dsl.script.ScriptException;
import hvsh.dsl.test.Plan.Planned;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** Runs cases, one after the other, in script engines that no other worker uses. */
final class Worker {
    /** So many reports are written at most for one run: a suite that fails as a whole must not fill the disk. */
    private static final int MOST_REPORTS = 100;
    private static final int LONGEST_STEM = 80;

    private final Schedule schedule;
    private final Watch watch;
    private final TestOptions options;
    private final IntFunction<Suite> suites;
    private final BiConsumer<Suite, TestResult> debugger;
    private Suite suite;
    private int number = -1;
    private String problem;

    /**
     * @param suites   gives a suite by its number: loaded, or new
     * @param debugger called at each failure; null: none
     */
    Worker(Schedule schedule, Watch watch, TestOptions options, IntFunction<Suite> suites, BiConsumer<Suite, TestResult> debugger) {
        this.schedule = schedule;
        this.watch = watch;
        this.options = options;
        this.suites = suites;
        this.debugger = debugger;
    }

    void run() {
        try {
            for (Schedule.Case next = schedule.take(); next != null; next = schedule.take()) {
                run(next);
            }
        } finally {
            leave();
        }
    }

    private void run(Schedule.Case next) {
        Progress test = next.test();
        enter(test.planned());
        long began = System.nanoTime();
        Suite.Outcome outcome = problem == null ? suite.run(test.planned().number(), test.seed(next.index()))
                : new Suite.Outcome(List.of(new TestFailure(test.planned().test().place(), problem, null, List.of())), 0, List.of());
        long took = System.nanoTime() - began;
        if (watch.isStopped() && !outcome.failures().isEmpty()) {
            schedule.update(test, Progress::stop);
            return;
        }
        boolean bad = !outcome.failures().isEmpty() && test.planned().test().mark() != TestDeclaration.Mark.FAILS;
        Report report = bad && test.isFirst(next.index()) ? report(test, next.index(), outcome) : new Report(List.of(), "");
        schedule.update(test, t -> t.ended(next.index(), outcome, took, report.files(), report.problem()));
        if (bad && debugger != null) {
            debugger.accept(suite, test.result());
        }
    }

    /** Files that were written, or why there are none. */
    private record Report(List<Path> files, String problem) { }

    private Report report(Progress test, int index, Suite.Outcome outcome) {
        Planned planned = test.planned();
        if (problem != null || suite.machines() == 0) {
            return new Report(List.of(), "");
        }
        if (!schedule.mayReport(MOST_REPORTS)) {
            return new Report(List.of(), MOST_REPORTS + " others have been written");
        }
        String stem = stem(planned, test.cases() > 1 || options.seed() != null ? "-seed" + test.seed(index) : "");
        try {
            return new Report(suite.report(options.results(), stem, planned.test().fullName() + ": " + outcome.failures().getLast().text()), "");
        } catch (IOException | IllegalStateException e) {
            return new Report(List.of(), options.results() + " cannot be written: " + e.getMessage());
        }
    }

    /** A file's name, with the test's number, so that two tests never share one. */
    private static String stem(Planned planned, String seed) {
        String suite = planned.file().getFileName().toString().replaceFirst("\\.m?js$", "");
        String words = (suite + "-" + planned.test().fullName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.substring(0, Math.min(words.length(), LONGEST_STEM)).replaceFirst("-$", "") + "-" + planned.suite() + "." + planned.number() + seed;
    }

    /** Makes sure that the suite is there: cases come in order, so that one before is not needed any more. */
    private void enter(Planned planned) {
        if (planned.suite() == number) {
            return;
        }
        leave();
        number = planned.suite();
        suite = suites.apply(number);
        watch.add(suite);
        problem = null;
        try {
            List<TestDeclaration> tests = suite.isLoaded() ? suite.tests() : suite.load();
            boolean same = planned.number() < tests.size() && tests.get(planned.number()).fullName().equals(planned.test().fullName());
            problem = same ? null : "the suite defines other tests each time it is loaded; what it defines must not depend on time or chance";
        } catch (ScriptException e) {
            problem = "the suite was loaded once, and could not be loaded again: " + e.getMessage();
        }
    }

    private void leave() {
        if (suite != null) {
            watch.remove(suite);
            suite.close();
            suite = null;
        }
    }
}
