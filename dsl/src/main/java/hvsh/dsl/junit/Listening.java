package hvsh.dsl.junit;

import hvsh.dsl.api.TestFailure;
import hvsh.dsl.test.BrokenSuite;
import hvsh.dsl.test.Reporter;
import hvsh.dsl.test.TestResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;

/** Passes on to JUnit what a run reports. Tests come in order, so that one suite is open at a time. */
final class Listening implements Reporter {
    private final Map<String, TestDescriptor> tests;
    private final EngineExecutionListener listener;
    private BiFunction<Path, String, String> identifier;
    private TestDescriptor suite;

    /** @param tests by unique identifier */
    Listening(Map<String, TestDescriptor> tests, EngineExecutionListener listener) {
        this.tests = tests;
        this.listener = listener;
    }

    /** Says what the identifier of a suite's test is. */
    void identify(BiFunction<Path, String, String> how) {
        identifier = how;
    }

    private void enter(TestDescriptor test) {
        TestDescriptor parent = test.getParent().orElseThrow();
        if (parent != suite) {
            close();
            suite = parent;
            listener.executionStarted(suite);
        }
    }

    /** The last suite is done. */
    void close() {
        if (suite != null) {
            listener.executionFinished(suite, TestExecutionResult.successful());
            suite = null;
        }
    }

    @Override
    public void broken(BrokenSuite broken) {
        finished(broken.suite(), "loading", broken.output(), new AssertionError(broken.problem()));
    }

    @Override
    public void test(TestResult result) {
        String number = Integer.toString(result.number());
        TestDescriptor test = tests.get(identifier.apply(result.suite(), number));
        if (result.status() == TestResult.Status.SKIPPED) {
            enter(test);
            listener.executionSkipped(test, "test.skip");
        } else {
            finished(result.suite(), number, result.output(), result.status() == TestResult.Status.FAILED ? error(result) : null);
        }
    }

    private void finished(Path file, String number, List<String> output, Throwable problem) {
        TestDescriptor test = tests.get(identifier.apply(file, number));
        if (test == null) {
            return; // not selected
        }
        enter(test);
        listener.executionStarted(test);
        if (!output.isEmpty()) {
            listener.reportingEntryPublished(test, ReportEntry.from("stdout", String.join("\n", output)));
        }
        listener.executionFinished(test, problem == null ? TestExecutionResult.successful() : TestExecutionResult.failed(problem));
    }

    /** With the place in the suite as its only frame, where IDEs lead to. */
    private static AssertionError error(TestResult result) {
        AssertionError error = new AssertionError(String.join("\n", result.lines()));
        TestFailure last = result.failures().getLast();
        error.setStackTrace(last.place() == null ? new StackTraceElement[0]
                : new StackTraceElement[] {new StackTraceElement(result.suite().getFileName().toString(), result.test().name(), last.place().file(), last.place().line())});
        return error;
    }
}
