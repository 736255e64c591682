package hvsh.dsl.test;

import java.nio.file.Path;
import java.util.List;

/**
 * A suite that cannot be run.
 *
 * @param problem one line, with the place if there is one
 * @param output  what it printed
 */
public record BrokenSuite(Path suite, String problem, List<String> output) { }
