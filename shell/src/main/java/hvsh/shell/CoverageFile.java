package hvsh.shell;

import hvsh.dsl.lcov.Tracefile;
import hvsh.dsl.script.InputException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The tracefile that {@code --coverage} names. */
final class CoverageFile {
    private final Tracefile file;

    CoverageFile(Path path) {
        file = told(() -> new Tracefile(path));
    }

    Tracefile tracefile() {
        return file;
    }

    void write() {
        told(() -> {
            file.write();
            return null;
        });
    }

    private static <T> T told(Supplier<T> action) {
        try {
            return action.get();
        } catch (InputException e) {
            throw Problem.wrongInput("--coverage " + e.getMessage(), e);
        }
    }
}
