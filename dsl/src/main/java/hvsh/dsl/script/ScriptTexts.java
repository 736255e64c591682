package hvsh.dsl.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Texts in memory, as under a directory that there is not: no file of the host can be read. */
final class ScriptTexts implements Modules {
    private static final Path ROOT = Path.of("").toAbsolutePath().getRoot().resolve("(report)");

    private final Map<Path, byte[]> texts = new HashMap<>();

    /** @param texts by their names below the directory, with / between */
    ScriptTexts(Map<String, String> texts) {
        texts.forEach((name, text) -> this.texts.put(ROOT.resolve(name).normalize(), text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Path root() {
        return ROOT;
    }

    @Override
    public Path real(Path path) throws IOException {
        Path lexical = path.normalize();
        if (!texts.containsKey(lexical)) {
            throw new NoSuchFileException(path.toString());
        }
        return lexical;
    }

    @Override
    public byte[] read(Path real) {
        return texts.get(real).clone();
    }
}
