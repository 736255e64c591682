package hvsh.dsl.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.ScriptException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ScriptEngineTest {
    @TempDir
    Path outside;

    private Path jail;
    private final List<String> out = new ArrayList<>();
    private final List<String> err = new ArrayList<>();
    private ScriptEngine engine;

    @BeforeEach
    void open() throws IOException {
        jail = Files.createDirectory(outside.resolve("jail"));
        engine = new ScriptEngine(jail, out::add, err::add);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Path script(String name, String text) throws IOException {
        Path file = jail.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String shown(String line) {
        return Printer.show(engine.evaluate(line, "line"));
    }

    private ScriptException failure(String line) {
        return assertThrows(ScriptException.class, () -> engine.evaluate(line, "line"));
    }

    @Test
    void aFailureOfTheHostIsWhereTheScriptCalledIt() throws IOException {
        engine.bind("fail", (ProxyExecutable) _ -> {
            RuntimeException failure = new IllegalStateException("it fails");
            engine.noteFailure(failure);
            throw failure;
        });
        Path script = script("f.js", "function f() {\n  fail();\n}\ntry { f(); } catch { }\nf();\n");
        ScriptException e = assertThrows(ScriptException.class, () -> engine.run(script));
        assertEquals(2, e.line());
        assertEquals("it fails", e.problem());
        assertTrue(e.frames().get(1).contains("f.js:5:1"), e.frames().toString());
    }

    @Test
    void aScriptImportsRelativeToItself() throws IOException {
        script("lib/add.js", "import { one } from './one.js'; export const add = a => a + one;");
        script("lib/one.js", "export const one = 1;");
        engine.run(script("main.js", "import { add } from './lib/add.js'; print(add(41));"));
        assertEquals(List.of("42"), out);
    }

    @Test
    void topLevelAwaitWorks() throws IOException {
        engine.run(script("main.js", "const v = await Promise.resolve(7); print(v);"));
        assertEquals(List.of("7"), out);
    }

    @Test
    void theBuiltinModuleGivesWhatIsExported() throws IOException {
        engine.export("test", (ProxyExecutable) values -> "ran " + values[0].asString());
        engine.run(script("deep/main.js", "import { test } from 'hvsh'; print(test('it'));"));
        assertEquals(List.of("ran it"), out);
    }

    @Test
    void argsPrintHexAndLogAreThere() throws IOException {
        engine.args(List.of("a", "b"));
        engine.run(script("main.js", "print(args.length, args[1], hex(255), hex(-1n), [1n, 'x'], Number(5n), 0.5); log('note'); print('two\\nlines'); print()"));
        assertEquals(List.of("2 b 0xff 0xffffffffffffffff [0x1n, 'x'] 5 0.5", "two", "lines", ""), out);
        assertEquals(List.of("note"), err);
    }

    @Test
    void aSyntaxErrorNamesItsPlace() throws IOException {
        Path file = script("bad.js", "print(1);\nlet = ;\n");
        ScriptException e = assertThrows(ScriptException.class, () -> engine.run(file));
        assertEquals(Kind.SYNTAX, e.kind());
        assertTrue(e.getMessage().matches(".*bad\\.js:2:\\d+: SyntaxError: .*"), e.getMessage());
        assertEquals(0, e.getStackTrace().length);
    }

    @Test
    void anErrorAfterAwaitNamesItsPlaceAndCallers() throws IOException {
        Path file = script("bad.js", "await 0;\nfunction deep() {\n  null.x;\n}\ndeep();\n");
        ScriptException e = assertThrows(ScriptException.class, () -> engine.run(file));
        assertEquals(Kind.ERROR, e.kind());
        assertTrue(e.getMessage().matches(".*bad\\.js:3:\\d+: TypeError: .*"), e.getMessage());
        assertTrue(e.frames().getFirst().startsWith("deep ("), e.frames()::toString);
    }

    @Test
    void anImportThatIsNotThereIsSaidSo() throws IOException {
        Path file = script("main.js", "import './absent.js';");
        ScriptException e = assertThrows(ScriptException.class, () -> engine.run(file));
        assertTrue(e.getMessage().contains("absent.js"), e.getMessage());
    }

    @Test
    void aScriptThatIsNotThereIsSaidSo() {
        Path absent = Path.of("absent.js");
        assertEquals("absent.js: no such script; check the path",
                assertThrows(ScriptException.class, () -> engine.run(absent)).getMessage());
    }

    @Test
    void awaitingForeverIsAnError() throws IOException {
        Path file = script("main.js", "await new Promise(() => {});");
        assertTrue(assertThrows(ScriptException.class, () -> engine.run(file)).getMessage().endsWith("awaits something that never comes"));
    }

    @Test
    void aHostExceptionShowsItsMessageOnly() {
        engine.bind("fail", (ProxyExecutable) _ -> { throw new IllegalStateException("no such partition; try 'radio'"); });
        assertEquals("line:1:1: no such partition; try 'radio'", failure("fail()").getMessage());
    }

    @Test
    void declarationsLastAndMayBeRepeated() {
        engine.evaluate("const a = 1; let b = 2; class C { f() { return 3 } }", "line");
        engine.evaluate("const a = 10; let b = 20; class C { f() { return 30 } }", "line");
        assertEquals("60", shown("a + b + new C().f()"));
    }

    @Test
    void theLastExpressionIsTheValue() {
        assertEquals("3", shown("const k = 1; k + 2"));
        assertEquals("{ a: 1, b: 'x' }", shown("{ a: 1, b: 'x' }"));
        assertEquals("2", shown("{ let x = 1; x + 1 }"));
        assertEquals("undefined", shown("const nothing = 1"));
        assertEquals("[function f]", shown("function f() {}; f"));
    }

    @Test
    void aGetterThatThrowsDoesNotSpoilTheRest() {
        assertEquals("{ x: (TypeError: no), y: 1 }", shown("({ get x() { throw new TypeError('no') }, y: 1 })"));
    }

    @Test
    void unfinishedInputAsksForMore() {
        for (String line : List.of("function f() {", "f(1,", "`abc", "/* note", "`a${ {b:1}.b ", "const x =", "[1, 2")) {
            assertEquals(Kind.INCOMPLETE, failure(line).kind(), line);
        }
        for (String line : List.of("f(]", "1 +* 2", "'abc")) {
            assertEquals(Kind.SYNTAX, failure(line).kind(), line);
        }
    }

    @Test
    @Timeout(20)
    void anEndlessLoopIsInterruptedAndTheSessionLivesOn() throws InterruptedException {
        engine.evaluate("const kept = 5", "line");
        var stopper = new Thread(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException _) {
                return;
            }
            engine.interrupt();
        });
        stopper.start();
        assertEquals(Kind.INTERRUPTED, failure("for (;;) ;").kind());
        stopper.join();
        assertEquals("5", shown("kept"));
    }

    @Test
    void interruptingWhatDoesNotRunHasNoEffect() {
        boolean[] told = new boolean[1];
        engine.onInterrupt(() -> told[0] = true);
        assertTrue(engine.interrupt());
        assertTrue(told[0]);
        assertEquals("1", shown("1"));
    }
}
