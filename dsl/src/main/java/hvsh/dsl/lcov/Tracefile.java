package hvsh.dsl.lcov;

import hvsh.dsl.coverage.CoverageData;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A file for what was executed, by tests' names. Any thread may add to it. */
public final class Tracefile {
    private final Path file;
    private final Map<String, CoverageData> tests = new TreeMap<>();

    /**
     * Nothing is written yet; but that it can be is seen now, rather than when all tests have run.
     *
     * @throws InputException if it cannot
     */
    public Tracefile(Path file) {
        this.file = file;
        Path directory = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || directory == null || !Files.isDirectory(directory)) {
            throw new InputException(file + " cannot be written: " + (Files.isDirectory(file) ? "it is a directory" : "there is no directory " + directory), null);
        }
    }

    /** Adds what a test has executed; several of one name are one. */
    @SuppressWarnings("exports") // nobody else has any
    public synchronized void add(String test, CoverageData data) {
        tests.computeIfAbsent(test, _ -> new CoverageData()).add(data);
    }

    /**
     * Writes it, and beside it, with {@code .code} behind its name, a directory of listings.
     *
     * @throws InputException if that is not possible
     */
    public synchronized void write() {
        try {
            LcovWriter.write(tests, file);
        } catch (IOException e) {
            throw new InputException(file + " cannot be written: " + FileProblem.why(e), e);
        }
    }
}
