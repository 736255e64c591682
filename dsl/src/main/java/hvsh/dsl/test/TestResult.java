package hvsh.dsl.test;

import hvsh.dsl.api.TestDeclaration;
import hvsh.dsl.api.TestFailure;
import java.nio.file.Path;
import java.util.List;

/**
 * How a test went.
 *
 * @param suite    the suite's path
 * @param number   the test's number in the suite
 * @param failures why it failed; none if it did not
 * @param seed     the lowest seed that failed; null if it did not fail, or has one case
 * @param ticks    virtual time that the machines of all its cases ran
 * @param nanos    the host's time for all its cases
 * @param output   what its failed case printed, else its first
 * @param reports  bug reports of the failed case
 * @param noReport why there is none; empty if there is, or nothing failed
 */
public record TestResult(Path suite, int number, TestDeclaration test, Status status, List<TestFailure> failures, Long seed, long ticks, long nanos,
        List<String> output, List<Path> reports, String noReport) {
    /** What became of it. */
    public enum Status { PASSED, FAILED, SKIPPED }

    public TestResult {
        failures = List.copyOf(failures);
        output = List.copyOf(output);
        reports = List.copyOf(reports);
    }

    static TestResult skipped(Path suite, int number, TestDeclaration test) {
        return new TestResult(suite, number, test, Status.SKIPPED, List.of(), null, 0, 0, List.of(), List.of(), "");
    }

    /** Lines for people about all that is known of its failures. */
    public List<String> lines() {
        return Texts.lines(this);
    }

    /** The command that runs the failed case alone. */
    public String again() {
        String filter = "^" + test.fullName().replaceAll("[\\\\\\[\\](){}.*+?^$|]", "\\\\$0") + "$";
        return "hvsh test " + quoted(suite.toString()) + " --filter " + quoted(filter) + (seed == null ? "" : " --seed " + seed);
    }

    /** As a POSIX shell reads it. */
    private static String quoted(String word) {
        return word.matches("[\\w./@%+=:,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
