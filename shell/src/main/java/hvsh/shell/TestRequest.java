package hvsh.shell;

import hvsh.dsl.test.TestOptions;
import java.nio.file.Path;

/**
 * What {@code hvsh test} was asked for.
 *
 * @param tap   whether the report is TAP
 * @param json  whether it is JSON lines
 * @param junit where JUnit XML goes; null: nowhere
 * @param debug whether a shell opens at each failure
 * @param coverage where what was executed goes; null: nowhere
 */
record TestRequest(TestOptions options, boolean tap, boolean json, Path junit, boolean debug, CoverageFile coverage) { }
