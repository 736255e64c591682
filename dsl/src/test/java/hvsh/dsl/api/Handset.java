package hvsh.dsl.api;

import hvsh.dsl.script.Printer;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/** A session with the handset loaded, as the shell has it. */
final class Handset implements AutoCloseable {
    static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    static final Path MACHINES = ROOT.resolve("testdata/machines");

    final List<String> out = new ArrayList<>();
    final List<String> err = new ArrayList<>();
    final ScriptEngine engine = new ScriptEngine(ROOT, out::add, err::add);
    final Api api = new Api(engine, ROOT, GuestFiles.cached(Path.of("nowhere")));

    Handset() {
        this("testdata/machines/handset.yaml");
    }

    /** @param descriptor path from the root */
    Handset(String descriptor) {
        api.open(ROOT.resolve(descriptor));
    }

    Value eval(String line) {
        return engine.evaluate(line, "line");
    }

    /** The value as the shell shows it. */
    String show(String line) {
        return Printer.show(eval(line));
    }

    /** What the line fails with. */
    String fail(String line) {
        try {
            return "no failure but " + show(line);
        } catch (ScriptException e) {
            return e.getMessage();
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
