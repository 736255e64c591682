package hvsh.dsl.coverage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Finds where source files are that a program names, for tools that show them: near the program, or where the process is. */
public final class SourcePlaces implements UnaryOperator<String> {
    private static final int ANCESTORS = 6;

    private final Path directory;

    /** @param directory the program's; null if it is not known */
    public SourcePlaces(Path directory) {
        this.directory = directory;
    }

    @Override
    public String apply(String named) {
        try {
            Path base = directory == null ? null : directory.toAbsolutePath().normalize();
            for (int i = 0; i < ANCESTORS && base != null; i++, base = base.getParent()) {
                if (Files.isRegularFile(base.resolve(named))) {
                    return base.resolve(named).normalize().toString();
                }
            }
            Path here = Path.of(named).toAbsolutePath().normalize();
            return Files.isRegularFile(here) ? here.toString() : named;
        } catch (InvalidPathException _) {
            return named; // no file can be called so
        }
    }
}
