package hvsh.dsl.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A suite's file.
 *
 * @param file as it was named, or found
 * @param jail what it may import from: the directory that was named, or that it lies in
 */
record SuiteFile(Path file, Path jail) {
    private static final String SUITE = ".*\\.m?js";

    /** Files that were named, and the suites in directories that were, sorted by name. */
    static List<SuiteFile> find(List<Path> paths) {
        Map<Path, SuiteFile> found = new LinkedHashMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (Path file : inside(path)) {
                    found.putIfAbsent(key(file), new SuiteFile(file, path));
                }
            } else if (!Files.exists(path)) {
                throw new BrokenInputException("there is no suite '" + path + "'; check the path");
            } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new BrokenInputException("'" + path + "' cannot be read as a file; name a suite or a directory of suites");
            } else {
                found.putIfAbsent(key(path), new SuiteFile(path, path.toAbsolutePath().getParent()));
            }
        }
        return List.copyOf(found.values());
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Names that begin with an underscore are helpers', which suites import. */
    private static List<Path> inside(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> suites = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(SUITE) && !file.getFileName().toString().startsWith("_"))
                    .sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
            if (suites.isEmpty()) {
                throw new BrokenInputException("no suite is in '" + directory + "'; suites are files whose names end in .js and do not begin with _");
            }
            return suites;
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenInputException("'" + directory + "' cannot be read: " + e.getMessage());
        }
    }
}
