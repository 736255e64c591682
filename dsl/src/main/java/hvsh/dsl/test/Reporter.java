package hvsh.dsl.test;

/** Is told of a run while it goes on: of tests in the order of the suites, whatever order they finish in. From one thread at a time. */
public interface Reporter {
    /** Suites have been loaded, and so many tests will be told of. */
    default void begin(int tests) { }

    /** So many cases of all have been run. */
    default void progress(long done, long all) { }

    default void broken(BrokenSuite suite) { }

    default void test(TestResult result) { }

    default void end(Summary summary) { }
}
