package hvsh.dsl.test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is run, and how.
 *
 * @param paths   suites, or directories of suites
 * @param filter  only tests in whose full name this is found; null: all
 * @param jobs    cases at a time
 * @param seed    the only seed of every test that has several; null: all of them
 * @param shard   which part of the tests, from 1 on
 * @param shards  how many parts there are
 * @param bail    whether to stop behind the first test that fails
 * @param update  whether to write golden files that are missing or differ
 * @param guard   seconds of the host's time for which a script may be busy without virtual time passing
 * @param results directory for reports of failed tests
 */
public record TestOptions(List<Path> paths, Pattern filter, int jobs, Long seed, int shard, int shards, boolean bail, boolean update,
        int guard, Path results) {
    public static final int GUARD_SECONDS = 30;

    public TestOptions {
        paths = List.copyOf(paths);
    }

    public TestOptions withJobs(int number) {
        return new TestOptions(paths, filter, number, seed, shard, shards, bail, update, guard, results);
    }

    /** All tests of these paths, one after the other. */
    public static TestOptions of(List<Path> paths, Path results) {
        return new TestOptions(paths, null, 1, null, 1, 1, false, false, GUARD_SECONDS, results);
    }
}
