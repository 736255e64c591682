package hvsh.dsl.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SandboxTest {
    @TempDir
    Path outside;

    private Path jail;
    private final List<String> out = new ArrayList<>();
    private ScriptEngine engine;

    @BeforeEach
    void open() throws IOException {
        jail = Files.createDirectory(outside.resolve("jail"));
        Files.writeString(outside.resolve("secret.js"), "export const secret = 'told';");
        engine = new ScriptEngine(jail, out::add, out::add);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java", "Packages", "java", "javax", "Polyglot", "Graal", "load", "loadWithNewGlobal", "quit", "exit", "read",
        "readline", "readbuffer", "require", "process", "fetch", "XMLHttpRequest", "WebSocket", "Worker", "SharedWorker", "Deno", "Bun",
        "setTimeout", "JavaImporter", "__FILE__"})
    void noWayToTheHostIsDefined(String name) {
        assertEquals("'undefined'", Printer.show(engine.evaluate("typeof " + name, "line")));
    }

    @Test
    void aHostObjectShowsNoJavaMembers() {
        assertEquals("'undefined undefined undefined'",
                Printer.show(engine.evaluate("`${print.getClass} ${print.class} ${args.getClass}`", "line")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.js", "./../secret.js", "./sub/../../secret.js", "ABSOLUTE", "FILE_URI", "./link.js",
        "https://example.org/x.js", "node:fs", "fs", "/etc/passwd"})
    void nothingOutsideTheJailIsImported(String from) throws IOException {
        Files.createSymbolicLink(jail.resolve("link.js"), outside.resolve("secret.js"));
        Path secret = outside.resolve("secret.js").toAbsolutePath();
        String specifier = from.replace("ABSOLUTE", secret.toString()).replace("FILE_URI", secret.toUri().toString());
        Path script = Files.writeString(jail.resolve("main.js"), "const m = await import('" + specifier + "'); print(m.secret);");
        assertThrows(ScriptException.class, () -> engine.run(script));
        assertTrue(out.isEmpty(), out::toString);
    }

    @Test
    void aLinkInsideTheJailIsFollowed() throws IOException {
        Files.writeString(jail.resolve("a.js"), "export const a = 1;");
        Files.createSymbolicLink(jail.resolve("b.js"), jail.resolve("a.js"));
        engine.run(Files.writeString(jail.resolve("main.js"), "import { a } from './b.js'; print(a);"));
        assertEquals(List.of("1"), out);
    }

    @Test
    void aScriptOutsideTheJailIsNotRun() {
        assertThrows(ScriptException.class, () -> engine.run(outside.resolve("secret.js")));
    }

    @Test
    void theJailCannotBeWritten() throws IOException {
        Jail files = new Jail(new DirectoryModules(jail), () -> "");
        Path file = jail.resolve("new.js");
        assertThrows(IOException.class, () -> files.newByteChannel(file, java.util.Set.of(java.nio.file.StandardOpenOption.WRITE)));
        assertThrows(IOException.class, () -> files.createDirectory(file));
        assertThrows(IOException.class, () -> files.delete(jail));
        assertFalse(Files.exists(file));
    }

    @Test
    void twoEnginesShareNoGlobals() {
        engine.evaluate("globalThis.mine = 1; Array.prototype.mine = 2", "line");
        try (ScriptEngine other = new ScriptEngine(jail, out::add, out::add)) {
            assertEquals("'undefined undefined'", Printer.show(other.evaluate("`${typeof mine} ${typeof [].mine}`", "line")));
        }
    }
}
