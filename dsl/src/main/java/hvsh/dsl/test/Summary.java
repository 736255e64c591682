package hvsh.dsl.test;

import hvsh.dsl.test.TestResult.Status;
import java.util.List;

/**
 * What a run came to.
 *
 * @param notRun  tests that were not run, or not to their end, because the run was stopped
 * @param leftOut tests that were not to be run, because others are marked with test.only
 * @param goldens golden files that were written
 * @param nanos   the host's time
 */
public record Summary(List<TestResult> results, List<BrokenSuite> broken, int notRun, int leftOut, List<String> goldens, long nanos) {
    public long count(Status status) {
        return results.stream().filter(r -> r.status() == status).count();
    }

    /** 0: all passed, 1: some failed or were not run, 2: a suite is broken. */
    public int exitStatus() {
        return !broken.isEmpty() ? 2 : count(Status.FAILED) > 0 || notRun > 0 ? 1 : 0;
    }
}
