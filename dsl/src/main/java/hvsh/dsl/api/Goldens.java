package hvsh.dsl.api;

import hvsh.dsl.script.FileProblem;
import hvsh.snapshot.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Texts that a suite's results are compared with: files that are only written when that is asked for. */
public final class Goldens {
    private final Path directory;
    private final boolean update;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    private Goldens(Path directory, boolean update) {
        this.directory = directory;
        this.update = update;
    }

    /** Those of a suite: in {@code goldens/NAME} beside it. Tests of several workers may share them. */
    public static Goldens of(Path suite, boolean update) {
        String name = suite.getFileName().toString().replaceFirst("\\.m?js$", "");
        return new Goldens(suite.resolveSibling("goldens").resolve(name), update);
    }

    /** Names of the files that were written because they were missing, or held something else. */
    public List<String> written() {
        return written.stream().sorted().toList();
    }

    Verdict compare(String name, String text) {
        Path file = directory.resolve(name + ".txt");
        String whole = text.endsWith("\n") ? text : text + "\n";
        String before = texts.putIfAbsent(name, whole);
        if (update && before != null) { // two tests that want different texts under one name would overwrite each other's for ever
            return new Verdict(before.equals(whole), "what another test of this run wants in " + file,
                    "something else (- expected, + got); give it a name of its own", TextDiff.of(before, whole));
        }
        try {
            String golden = Files.readString(file);
            if (golden.equals(whole)) {
                return same(name);
            }
            if (update) {
                return write(name, file, whole);
            }
            return new Verdict(false, "what " + file + " holds", "something else (- expected, + got); --update-goldens takes it over", TextDiff.of(golden, whole));
        } catch (NoSuchFileException _) {
            return update ? write(name, file, whole) : new Verdict(false, "what " + file + " holds", "no such file; --update-goldens writes it");
        } catch (IOException e) {
            throw new ApiException(file + " cannot be read: " + FileProblem.why(e));
        }
    }

    private static Verdict same(String name) {
        return new Verdict(true, "something else than golden " + name, "the same");
    }

    private Verdict write(String name, Path file, String text) {
        try {
            Files.createDirectories(directory);
            WholeFile.write(file, channel -> channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
            written.add(name);
            return same(name);
        } catch (IOException e) {
            throw new ApiException(file + " cannot be written: " + FileProblem.why(e));
        }
    }
}
