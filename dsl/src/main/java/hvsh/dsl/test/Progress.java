package hvsh.dsl.test;

import hvsh.dsl.api.Suite;
import hvsh.dsl.api.TestDeclaration;
import hvsh.dsl.api.TestFailure;
import hvsh.dsl.test.Plan.Planned;
import hvsh.dsl.test.TestResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One test while its cases run, on several workers perhaps. What comes out does not depend on the order in which they end. */
final class Progress {
    private final Planned planned;
    private final TestOptions options;
    private final int cases;
    private int handedOut;
    private int running;
    private int failed = Integer.MAX_VALUE;
    private long ticks;
    private long nanos;
    private List<TestFailure> failures = List.of();
    private List<String> output = List.of();
    private List<Path> reports = List.of();
    private String noReport = "";
    private boolean stopped;

    Progress(Planned planned, TestOptions options) {
        this.planned = planned;
        this.options = options;
        cases = planned.cases(options);
    }

    Planned planned() {
        return planned;
    }

    int cases() {
        return cases;
    }

    long seed(int index) {
        return planned.seed(options, index);
    }

    /** Takes the next case to be run; −1 if there is none, for one before it has failed or all are taken. */
    int take() {
        if (handedOut >= cases || handedOut > failed || stopped) {
            return -1;
        }
        running++;
        return handedOut++;
    }

    boolean isDone() {
        return running == 0 && (handedOut >= cases || handedOut > failed || stopped);
    }

    /** Whether it was stopped before its end, so that nothing is known of it. */
    boolean isStopped() {
        return stopped && cases > 0;
    }

    /** A case was stopped. */
    void stop() {
        running--;
        stopped = true;
    }

    /** Whether a case that fails is to be reported: none with a lower seed has failed. */
    boolean isFirst(int index) {
        return index < failed;
    }

    /**
     * A case has ended.
     *
     * @param written bug reports of it
     */
    void ended(int index, Suite.Outcome outcome, long took, List<Path> written, String unwritten) {
        running--;
        ticks += outcome.ticks();
        nanos += took;
        boolean bad = !outcome.failures().isEmpty();
        if (bad && index < failed) {
            failed = index;
            failures = outcome.failures();
            output = outcome.output();
            delete(reports);
            reports = written;
            noReport = unwritten;
        } else if (bad) {
            delete(written);
        } else if (index == 0 && failed == Integer.MAX_VALUE) {
            output = outcome.output();
        }
    }

    /** Of a higher seed, which nobody hears of. */
    private static void delete(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                return; // a report too many does no harm
            }
        }
    }

    TestResult result() {
        TestDeclaration test = planned.test();
        if (cases == 0) {
            return TestResult.skipped(planned.file(), planned.number(), test);
        }
        boolean bad = failed != Integer.MAX_VALUE;
        if (test.mark() == TestDeclaration.Mark.FAILS) {
            List<TestFailure> none = bad ? List.of() : List.of(new TestFailure(test.place(), "it passed, and is marked with test.fails; make it a plain test", null, List.of()));
            return new TestResult(planned.file(), planned.number(), test, bad ? Status.PASSED : Status.FAILED, none, null, ticks, nanos, output, List.of(), "");
        }
        Long seed = bad && test.seeds() > 1 ? (Long) seed(failed) : null;
        return new TestResult(planned.file(), planned.number(), test, bad ? Status.FAILED : Status.PASSED, failures, seed, ticks, nanos, output, reports, noReport);
    }
}
