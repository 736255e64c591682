package hvsh.dsl.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** For scripts that reach no file: they may write one, whatever they call it, and nobody reads it. */
final class ScratchFiles implements ScriptFiles, AutoCloseable {
    private Path file;

    @Override
    public Path toRead(Path path) {
        throw new ApiException(path + ": the script of a report reaches no file");
    }

    @Override
    public Path toWrite(Path path) {
        try {
            if (file == null) {
                file = Files.createTempFile("hvsh", ".scratch");
                file.toFile().deleteOnExit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
