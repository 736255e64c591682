package hvsh.dsl.api;

import hvsh.dsl.api.Api.Candidate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files that a path which is being typed could lead to. */
public final class FileNames {
    private static final int MOST = 1000;
    private static final Map<String, String> KINDS = Map.of("yaml", "descriptor", "yml", "descriptor", "hvsnap", "saved machine",
            "hvbug", "bug report", "js", "script", "elf", "program");

    private FileNames() { }

    /**
     * The files that begin so, directories with a slash; hidden ones only if a dot is typed.
     *
     * @param resolve how a path as it is written leads to a file
     */
    public static List<Candidate> matching(String typed, Function<String, Path> resolve) {
        String directory = typed.substring(0, typed.lastIndexOf('/') + 1);
        String begin = typed.substring(directory.length());
        try (Stream<Path> files = Files.list(resolve.apply(directory.isEmpty() ? "." : directory))) {
            return files.filter(f -> name(f).startsWith(begin) && (begin.startsWith(".") || !name(f).startsWith(".")))
                    .limit(MOST).map(f -> candidate(directory, f)).sorted(Comparator.comparing(Candidate::name)).toList();
        } catch (IOException | InvalidPathException _) {
            return List.of(); // no such directory, or none that can be read
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Candidate candidate(String directory, Path file) {
        String name = name(file);
        boolean inner = Files.isDirectory(file);
        return new Candidate(directory + name + (inner ? "/" : ""),
                inner ? "directory" : KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "file"));
    }
}
