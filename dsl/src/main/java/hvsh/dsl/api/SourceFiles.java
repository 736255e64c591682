package hvsh.dsl.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the source files that programs name. A program may name any file of the host, so that only those are read which are
 * below the script's own directory or that of the program, whatever links lead there.
 */
final class SourceFiles {
    private static final long LARGEST = 8 << 20;
    private static final int ANCESTORS = 6;

    private final List<Path> roots = new ArrayList<>();
    private final List<Path> bases = new ArrayList<>();
    private final ScriptFiles allowed;

    /** @param image the program's directory; null if it is not known */
    SourceFiles(Realm realm, Path image) {
        allowed = realm.files();
        if (image != null) {
            roots.add(image);
            Path base = image.toAbsolutePath().normalize();
            for (int i = 0; i < ANCESTORS && base != null; i++, base = base.getParent()) {
                bases.add(base);
            }
        }
        roots.add(realm.scripts());
        bases.add(realm.scripts());
    }

    /**
     * The lines of a file.
     *
     * @param path as a program names it
     * @throws ApiException if it is not there, or not to be read
     */
    List<String> lines(String path) {
        for (Path base : bases) {
            try {
                Path file = allowed.toRead(base.resolve(path)).toRealPath();
                if (isInside(file) && Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(SourceFiles::shown).toList();
                }
            } catch (IOException | InvalidPathException _) {
                continue; // not there: perhaps at the next
            }
        }
        throw new ApiException("the source file " + path.replaceAll("\\p{Cntrl}", "?") + " is not below the script's directory or that of the program");
    }

    private boolean isInside(Path file) {
        for (Path root : roots) {
            try {
                if (file.startsWith(root.toRealPath())) {
                    return true;
                }
            } catch (IOException _) {
                continue; // it has gone away, and nothing is in it
            }
        }
        return false;
    }

    /** Without what would drive a terminal. */
    private static String shown(String line) {
        return line.replace("\t", "    ").replaceAll("\\p{Cntrl}", "?");
    }
}
