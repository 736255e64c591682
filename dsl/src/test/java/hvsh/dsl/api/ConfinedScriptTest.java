package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.bug.BugArchive;
import hvsh.dsl.bug.Facts;
import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import hvsh.replay.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts and functions of a report can do, which anybody may have written. */
class ConfinedScriptTest {
    private static final Path FILE = Path.of("x.hvbug");
    private static final String LOADED = "const m = load('m.yaml');\n";

    @AutoClose
    private final Handset handset = new Handset();
    @TempDir
    private Path directory;

    private Reproduced report(String failure, String fails, Map<String, String> scripts) {
        History history = ((MachineApi) handset.eval("machine").asProxyObject()).history();
        Facts facts = new Facts().with("failure", failure).with("place", "x.js:2:7");
        TreeMap<String, String> texts = new TreeMap<>();
        if (fails.isEmpty()) {
            facts.with("script", "x.js");
        } else {
            texts.put(BugArchive.FAILS, fails);
        }
        ReportedMachines.Start start = new ReportedMachines.Start(history.machine(), history.machine().snapshot());
        return new Reproduced(facts, texts, new TreeMap<>(scripts), history, Map.of(new Origin(Origin.LOAD, "m.yaml", ""), start));
    }

    private Attempt script(String failure, String line) {
        return attempt(report(failure, "", Map.of("x.js", LOADED + line)), Duration.ofMinutes(1));
    }

    private static Attempt attempt(Reproduced report, Duration limit) {
        try (Attempt attempt = FailureCheck.of(report, FILE, limit).attempt(List.of())) {
            return attempt;
        }
    }

    @Test
    void theSameFailureIsOneAtTheSamePlaceThatSaysTheSameButForNumbers() {
        assertTrue(script("Error: 0x17 is 5 and not 6", "throw new Error('0x2a is 7 and not 1 234')").fails());
        assertFalse(script("Error: it is 5", "throw new Error('it was 5')").fails());
        assertFalse(script("Error: it is 5", "\nthrow new Error('it is 5')").fails());
        Attempt none = script("Error: it is 5", "");
        assertFalse(none.fails());
        assertEquals("the script comes to its end", none.said());
    }

    @Test
    void modulesOfTheReportAreThereAndNothingElseIs() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.js"), "export const secret = 1");
        assertTrue(attempt(report("Error: 3", "", Map.of("x.js", "import { f } from './lib/f.js';\nthrow new Error(f())",
                "lib/f.js", "import { g } from '../g.js'; load('m.yaml'); export const f = () => g + 1", "g.js", "export const g = 2")), Duration.ofMinutes(1)).fails());
        for (String path : List.of(secret.toString(), "../../../../../../../../../.." + secret, "./absent.js", "/etc/passwd", "file://" + secret)) {
            String said = script("", "await import('" + path + "')").said();
            assertTrue(said.startsWith("x.js:2:") && !said.contains("SyntaxError"), said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"load('%s/m.yaml')", "load('./m.yaml')", "load('../%s/m.yaml')", "open('%s/m.hvsnap')", "open('m.yaml')", "load('/etc/passwd')",
            "open('m.hvsnap', { images: ['%s/image'] })", "m.partitions.radio.constructor.constructor('return 1')()()", "Java.type('java.lang.Runtime')",
            "load('/dev/stdin')", "m.partitions.radio.symbols.add('%s/image')", "m.radio.install('%s/image')"})
    void noFileOfTheHostIsReached(String call) throws IOException {
        Files.copy(Handset.MACHINES.resolve("handset.yaml"), directory.resolve("m.yaml"));
        Files.writeString(directory.resolve("image"), "an image");
        Attempt attempt = script("", "const got = " + call.formatted(directory) + "; throw new Error('reached')");
        assertFalse(attempt.said().contains("reached"), attempt::said);
        assertTrue(attempt.said().startsWith("x.js:2:"), attempt::said);
    }

    @Test
    void nobodyCanComeOverTheNetwork() {
        String said = script("", "m.gdb(0, { wait: 0 })").said();
        assertTrue(said.startsWith("x.js:2:") && said.contains("reaches no network"), said);
    }

    /** A source file that is there is refused as one that is not, before anybody looks for it. */
    @Test
    void sourcesOfTheHostAreNotLookedFor() {
        ScratchFiles none = new ScratchFiles();
        ScriptEngine engine = ScriptEngine.confined(Map.of(), FailureCheck.STATEMENTS);
        try (engine; none) {
            SourceFiles sources = new SourceFiles(FailureCheck.confined(engine, none, Map.of(), new Confined(List.of(), 1)), Handset.ROOT);
            for (String path : List.of("README.md", "absent.c")) {
                assertEquals(path, assertThrows(ApiException.class, () -> sources.lines(path)).getMessage().replaceFirst(".*/", "").replaceFirst(": .*", ""));
            }
        }
    }

    @Test
    void nothingIsWrittenWhereTheScriptSays() throws IOException {
        Attempt attempt = script("Error: done", "m.save('%1$s/a'); m.bug('%1$s/b'); m.snapshot().save('%1$s/c'); m.save('./d'); m.bug('/e'); throw new Error('done')"
                .formatted(directory));
        assertEquals("x.js:2:" + attempt.said().split(":")[2] + ": Error: done", attempt.said());
        try (var files = Files.list(directory)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"for (;;);", "m.on({ interrupt: 'any' }, () => { for (;;); }); m.run('1s')"})
    void loopsThatDoNotEndAreEnded(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Attempt attempt = script("", line);
            assertFalse(attempt.fails());
            assertTrue(attempt.said().contains("it did more than it may"), attempt::said);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"for (;;) { try { throw 1 } catch { } }", "/^(a+)+$/.test('a'.repeat(50) + 'b')", "/(?=(a+))\\1*\\1*\\1*\\1*\\1*\\1*\\1*b/.test('a'.repeat(5000))",
            "[...Array(1e7).keys()].sort(() => 1); for (;;) [...Array(1e6).keys()].sort(() => -1)", "await new Promise(() => {})", "while (true) m.run('3600s')"})
    void whatTakesTooLongIsInterruptedOrIsHarmless(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                Attempt attempt = attempt(report("", "", Map.of("x.js", LOADED + line)), Duration.ofSeconds(1));
                assertTrue(List.of("the script comes to its end", "it did more than it may", "never comes", "executes more", "instructions, and did").stream()
                        .anyMatch(attempt.said()::contains), attempt::said);
            } catch (InputException e) {
                assertTrue(e.getMessage().contains("did not come to its end within 1 s"), e.getMessage());
            }
        });
    }

    @Test
    void machinesExecuteOnlySoMuch() {
        Confined limits = new Confined(List.of(), 1000);
        limits.ran(1000);
        assertThrows(ApiException.class, () -> limits.ran(1));
    }

    @Test
    void functionsSeeTheMachineAndNothingElse() {
        assertTrue(attempt(report("", "m => m.name === 'handset' && m.icount === 0n", Map.of()), Duration.ofMinutes(1)).fails());
        assertFalse(attempt(report("", "m => { m.run('5ms'); return m.icount === 0n }", Map.of()), Duration.ofMinutes(1)).fails());
        assertEquals("0x0n", handset.show("machine.icount"));
        for (String function : List.of("m => load('m.yaml')", "m => undefinedName", "m => import('/etc/passwd') && 0", "m => { for (;;); }", "5", ")", "m => m.nothing.at")) {
            Attempt attempt = attempt(report("", function, Map.of()), Duration.ofMinutes(1));
            assertFalse(attempt.fails(), () -> function + ": " + attempt.said());
        }
    }

    @Test
    void aReportWithoutEitherSaysHowToMakeOneThatHasIt() {
        Reproduced plain = new Reproduced(new Facts(), new TreeMap<>(), new TreeMap<>(), report("", "", Map.of()).history(), Map.of());
        String message = assertThrows(InputException.class, () -> FailureCheck.of(plain, FILE, Duration.ofMinutes(1))).getMessage();
        assertTrue(message.contains("does not say how its failure can be found out") && message.contains("hvsh run --bug"), message);
        Reproduced absent = new Reproduced(new Facts().with("script", "y.js"), new TreeMap<>(), new TreeMap<>(), plain.history(), Map.of());
        assertTrue(assertThrows(InputException.class, () -> FailureCheck.of(absent, FILE, Duration.ofMinutes(1))).getMessage().contains("does not hold the script 'y.js'"));
    }
}
