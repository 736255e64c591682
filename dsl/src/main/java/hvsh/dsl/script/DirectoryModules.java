package hvsh.dsl.script;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files under one directory, symbolic links followed first. */
final class DirectoryModules implements Modules {
    private static final long MOST_BYTES = 64 << 20;

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
        if (Files.size(real) > MOST_BYTES) {
            throw new IOException(real.getFileName() + " is larger than a script may be (" + (MOST_BYTES >> 20) + " MiB)");
        }
        return Files.readAllBytes(real);
    }
}
