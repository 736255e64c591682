package hvsh.shell;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Files that the run of a script leaves.
 *
 * @param bug      a report, when it fails
 * @param record   a recording of the first machine that it makes
 * @param coverage what its machines have executed
 */
record RunFiles(Optional<Path> bug, Optional<Path> record, Optional<CoverageFile> coverage) { }
