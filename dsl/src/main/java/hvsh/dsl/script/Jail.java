package hvsh.dsl.script;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.graalvm.polyglot.io.FileSystem;

/**
 * What a script's {@code import} can see: the texts of its modules, read only; and the builtin module {@code 'hvsh'}, whose
 * text is made on demand. It keeps what was read, so that a report can say what a script was.
 */
final class Jail implements FileSystem {
    private static final String BUILTIN = "hvsh";

    private final Modules modules;
    private final Path builtin;
    private final Supplier<String> builtinText;
    private final Map<Path, byte[]> read = new ConcurrentHashMap<>();
    private volatile Path current;

    Jail(Modules modules, Supplier<String> builtinText) {
        this.modules = modules;
        this.current = modules.root();
        this.builtin = modules.root().resolve(".builtin-" + BUILTIN);
        this.builtinText = builtinText;
    }

    /** Whether there is a script of this path. */
    boolean has(Path script) {
        try {
            modules.real(script);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    Path path(String name) {
        return modules.root().resolve(name);
    }

    /** The texts that were read so far, by their names below the directory, with / between. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        read.forEach((path, text) -> texts.put(name(path), new String(text, StandardCharsets.UTF_8)));
        return texts;
    }

    /** A script's name below the directory, with / between; as it is for anything else. */
    String name(Path path) {
        return path.startsWith(modules.root())
                ? modules.root().relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/") : path.toString();
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
        if (isBuiltin(path)) {
            return new TextChannel(builtinText.get().getBytes(StandardCharsets.UTF_8));
        }
        Path real = inside(path);
        byte[] text = modules.read(real);
        requireText(real, text);
        read.put(real, text);
        return new TextChannel(text);
    }

    /** The engine itself would put question marks where bytes are no text. */
    private static void requireText(Path file, byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            long line = 1 + new String(bytes, 0, in.position(), StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
            throw new IOException("%s:%d: byte 0x%02x is not UTF-8; save the file as UTF-8".formatted(file.getFileName(), line, bytes[in.position()]));
        }
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        if (!isBuiltin(path)) {
            inside(path);
        }
        return Map.of("isRegularFile", true, "isDirectory", false, "size", 0L);
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

    private Path inside(Path path) throws IOException {
        return modules.real(toAbsolutePath(path));
    }

    private static AccessDeniedException refused(Path path) {
        return new AccessDeniedException(path.toString(), null, "outside what this script may read");
    }
}
