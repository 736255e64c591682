package hvsh.dsl.script;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.graalvm.polyglot.io.FileSystem;

/**
 * What a script's {@code import} can see: files under one directory, symbolic links followed first, read only; and the builtin
 * module {@code 'hvsh'}, whose text is made on demand.
 */
final class Jail implements FileSystem {
    private static final String BUILTIN = "hvsh";

    private final Path root;
    private final Path builtin;
    private final Supplier<String> builtinText;
    private volatile Path current;

    Jail(Path root, Supplier<String> builtinText) throws IOException {
        this.root = root.toRealPath();
        this.current = this.root;
        this.builtin = this.root.resolve(".builtin-" + BUILTIN);
        this.builtinText = builtinText;
    }

    @Override
    public Path parsePath(URI uri) {
        return parsePath(Path.of(uri).toString());
    }

    @Override
    public Path parsePath(String path) {
        return path.equals(BUILTIN) ? builtin : Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions) throws IOException {
        if (modes.contains(AccessMode.WRITE) || modes.contains(AccessMode.EXECUTE)) {
            throw refused(path);
        }
        if (!isBuiltin(path)) {
            inside(path);
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        if (options.stream().anyMatch(option -> option != StandardOpenOption.READ)) {
            throw refused(path);
        }
        return isBuiltin(path) ? new TextChannel(builtinText.get().getBytes(StandardCharsets.UTF_8))
                : Files.newByteChannel(inside(path), Set.of(StandardOpenOption.READ));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return isBuiltin(path) ? Map.of("isRegularFile", true, "isDirectory", false, "size", 0L)
                : Files.readAttributes(inside(path), attributes, options);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return current.resolve(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... linkOptions) throws IOException {
        return isBuiltin(path) ? builtin : inside(path);
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        current = directory;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
        throw refused(dir);
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        throw refused(dir);
    }

    @Override
    public void delete(Path path) throws IOException {
        throw refused(path);
    }

    private boolean isBuiltin(Path path) {
        return path.equals(builtin);
    }

    /** The real path; a file that is not there is refused like one outside, so that nothing can be probed. */
    private Path inside(Path path) throws IOException {
        Path lexical = toAbsolutePath(path).normalize();
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
        throw refused(path);
    }

    private static AccessDeniedException refused(Path path) {
        return new AccessDeniedException(path.toString(), null, "outside what this script may read");
    }
}
