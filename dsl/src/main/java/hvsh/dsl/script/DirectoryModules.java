package hvsh.dsl.script;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files under one directory, symbolic links followed first. */
final class DirectoryModules implements Modules {
    private final Path root;

    DirectoryModules(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    @Override
    public Path root() {
        return root;
    }

    /** A file that is not there is refused like one outside, so that nothing can be probed. */
    @Override
    public Path real(Path path) throws IOException {
        Path lexical = path.normalize();
        try {
            Path real = lexical.toRealPath();
            if (real.startsWith(root)) {
                return real;
            }
        } catch (NoSuchFileException e) {
            if (lexical.startsWith(root)) {
                throw e;
            }
        }
        throw new AccessDeniedException(path.toString(), null, "outside what this script may read");
    }

    @Override
    public byte[] read(Path real) throws IOException {
        return Files.readAllBytes(real);
    }
}
