package hvsh.dsl.dap;

import hvsh.dsl.api.Api;
import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.script.ScriptEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.graalvm.polyglot.Value;

/** The machine that is debugged, in a script engine of its own, asked in the words that scripts use. */
final class Debugged implements AutoCloseable {
    private final ScriptEngine engine;
    private final Api api;
    private final Value machine;
    private final String greeting;

    /** @param out gets lines that scripts print */
    Debugged(Path program, GuestFiles guests, Consumer<String> out) {
        Path here = program.toAbsolutePath().getParent();
        engine = new ScriptEngine(here, out, out);
        try {
            api = new Api(engine, here, guests);
            greeting = open(program);
            machine = engine.evaluate(resource(), "the debug adapter").execute(engine.evaluate("machine", "the debug adapter"));
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private String open(Path program) {
        String name = program.getFileName().toString();
        if (name.endsWith(".hvbug") || name.endsWith(".hvrec")) {
            return api.replay(program).greeting();
        }
        return isElf(program) ? api.openProgram(program) : api.open(program);
    }

    private static boolean isElf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("\u007fELF");
        } catch (IOException e) {
            return false; // whoever opens it says what is wrong
        }
    }

    private static String resource() {
        try (InputStream in = Debugged.class.getResourceAsStream("machine.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String greeting() {
        return greeting;
    }

    /** Calls one of the functions of machine.js. */
    Value ask(String function, Object... arguments) {
        return engine.call(machine.getMember(function), arguments);
    }

    <T> List<T> list(Function<Value, T> item, String function, Object... arguments) {
        Value all = ask(function, arguments);
        List<T> list = new ArrayList<>();
        for (long i = 0; i < all.getArraySize(); i++) {
            list.add(item.apply(all.getArrayElement(i)));
        }
        return list;
    }

    /** Evaluates what somebody typed, as the shell does. */
    Value evaluate(String text) {
        return engine.evaluate(text, "expression");
    }

    Optional<Api.SourcePlace> source(int thread, long pc) {
        return api.source(ask("partitionOf", thread).asString(), pc);
    }

    /** Stops what runs, consistently; from any thread. */
    void interrupt() {
        engine.interrupt();
    }

    @Override
    public void close() {
        engine.close();
    }
}
