package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.ScriptEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation is whole, every example runs, and nothing undocumented can be reached. */
final class ReferenceTest {
    private static final Path SOURCES = Handset.ROOT.resolve("dsl/src/main/java/hvsh/dsl/api");
    @TempDir
    private static Path directory;
    private static Handset handset;

    @BeforeAll
    static void open() {
        handset = new Handset();
        handset.eval("ready = machine.snapshot()");
    }

    @AfterAll
    static void close() {
        handset.close();
    }

    static Stream<MemberInfo> members() {
        return Reference.members().stream();
    }

    @ParameterizedTest
    @MethodSource("members")
    void eachMemberIsDocumented(MemberInfo member) {
        assertFalse(member.summary().isBlank(), member::signature);
        assertFalse(member.example().isBlank(), member::signature);
        assertTrue(member.params().stream().allMatch(p -> p.matches("(?s)\\{?\\w+}?: .+")), () -> member.signature() + member.params());
        assertTrue(member.text().strip().endsWith("."), () -> member.signature() + ": end the sentence");
        if (member.kind() == MemberInfo.Kind.FUNCTION) {
            List<String> documented = member.parameters().stream().map(name -> name.replaceAll("[{}]", "")).toList();
            List<List<String>> typed = member.type().lines().map(Signature::parameters).toList();
            assertTrue(typed.contains(documented), () -> member.signature() + " has parameters " + documented + " and types of " + typed);
            assertTrue(typed.stream().allMatch(documented::containsAll), () -> member.signature() + typed);
        }
        assertTrue(member.help().lines().allMatch(line -> line.length() <= 80 || !line.strip().contains(" ")), member::help);
    }

    /** What is there only in suites: run in one, in a test of its own unless it defines some. */
    private static boolean isOfSuites(MemberInfo member) {
        return List.of("test", "describe", "expect", "expectation", "context", "rng", "fixture").contains(member.owner())
                || member.owner().isEmpty() && List.of("test", "describe", "beforeEach", "fixture", "expect").contains(member.name());
    }

    static Stream<MemberInfo> membersOfSuites() {
        return members().filter(member -> isOfSuites(member) && !member.name().equals("toString"));
    }

    @ParameterizedTest
    @MethodSource("membersOfSuites")
    void eachExampleOfSuitesPasses(MemberInfo member) throws IOException {
        boolean defines = member.example().contains("test(") || member.owner().equals("test");
        String body = defines ? member.example() : """
                const booted = fixture(({ load }) => load('testdata/machines/handset.yaml'));
                test('example', { use: booted }, (machine, context) => {
                  const { rng } = context, { radio, user } = machine.partitions;
                  %s;
                });""".formatted(member.example());
        Path file = Files.writeString(directory.resolve("suite.js"), "import { test, describe, beforeEach, fixture, expect } from 'hvsh';\n"
                + body.replace("'testdata/", "'" + Handset.ROOT.resolve("testdata") + "/"));
        Path golden = Files.createDirectories(directory.resolve("goldens/suite")).resolve("camped.txt");
        Files.writeString(golden, "camped on 868\n");
        try (Suite suite = new Suite(file, directory, GuestFiles.cached(Path.of("nowhere")), new FixtureStore(), Goldens.of(file, false))) {
            List<TestDeclaration> tests = suite.load();
            assertFalse(tests.isEmpty(), member::signature);
            for (int i = 0; i < tests.size(); i++) {
                boolean bad = tests.get(i).mark() != TestDeclaration.Mark.RUN;
                List<TestFailure> failures = suite.run(i, 1).failures();
                assertEquals(bad, !failures.isEmpty(), () -> member.signature() + failures);
            }
        }
    }

    static Stream<MemberInfo> membersOfSessions() {
        return members().filter(member -> !isOfSuites(member) || member.name().equals("toString"));
    }

    @ParameterizedTest
    @MethodSource("membersOfSessions")
    void eachExampleRunsAsItStands(MemberInfo member) {
        handset.eval("machine.restore(ready)");
        handset.eval(member.example().replace("('testdata", "('./testdata")
                .replaceAll("'([^'/]+\\.hv\\w+)'", "'" + directory + "/$1'"));
    }

    @Test
    void testsAreDefinedInSuitesOnly() throws IOException {
        for (String name : List.of("test", "describe", "beforeEach", "fixture", "test.only", "describe.skip")) {
            Path script = Files.createTempFile(Handset.ROOT.resolve("dsl/target"), "module", ".js");
            Files.writeString(script, "import { test, describe, beforeEach, fixture } from 'hvsh'; let said; try { " + name + "('a', () => {}); } catch (e) { said = e.message; } print(said);");
            handset.out.clear();
            handset.engine.run(script);
            Files.delete(script);
            assertTrue(handset.out.getFirst().endsWith("run it with 'hvsh test SUITE.js'"), handset.out::toString);
        }
    }

    @Test
    void theReferenceListsEveryThing() throws IOException {
        Set<String> listed = Reference.members().stream().map(MemberInfo::owner).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                if (source.contains("@Described(name = \"")) {
                    String name = source.replaceFirst("(?s).*@Described\\(name = \"(\\w*)\".*", "$1");
                    assertTrue(listed.contains(name), () -> file + " is not in Reference");
                }
            }
        }
    }

    @Test
    void keysAreExactlyTheMembersAndEntries() {
        for (String thing : List.of("machine", "user", "user.cpu", "user.memory", "user.uart", "machine.partitions", "machine.run('1us')")) {
            Value value = handset.eval(thing);
            Thing held = value.asProxyObject();
            Set<String> expected = new TreeSet<>(held.model().members().keySet());
            expected.remove("toString");
            expected.addAll(held.entryNames());
            assertEquals(expected, new TreeSet<>(value.getMemberKeys()), thing);
            for (String name : List.of("realm", "model", "getMember", "class", "getClass", "machine_", "guest", "hashCode")) {
                assertTrue(handset.eval(thing + "." + name).isNull(), thing + "." + name);
            }
        }
    }

    /** ECMA-262 19, ECMA-402. */
    private static final Set<String> LANGUAGE = Set.of("AggregateError", "Array", "ArrayBuffer", "Atomics", "BigInt", "BigInt64Array", "BigUint64Array",
            "Boolean", "DataView", "Date", "Error", "EvalError", "FinalizationRegistry", "Float16Array", "Float32Array", "Float64Array", "Function",
            "Infinity", "Int16Array", "Int32Array", "Int8Array", "Intl", "Iterator", "JSON", "Map", "Math", "NaN", "Number", "Object", "Promise",
            "Proxy", "RangeError", "ReferenceError", "Reflect", "RegExp", "Set", "SharedArrayBuffer", "String", "Symbol", "SyntaxError", "TypeError",
            "URIError", "Uint16Array", "Uint32Array", "Uint8Array", "Uint8ClampedArray", "WeakMap", "WeakRef", "WeakSet", "decodeURI",
            "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "eval", "globalThis", "isFinite", "isNaN", "parseFloat", "parseInt",
            "undefined", "unescape");

    @Test
    void scriptsHaveTheLanguageAndTheDocumentedGlobalsAndNothingElse() throws IOException {
        Path script = Files.writeString(directory.resolve("names.js"), "print(Object.getOwnPropertyNames(globalThis).join())");
        List<String> out = new ArrayList<>();
        try (ScriptEngine engine = new ScriptEngine(directory, out::add, out::add)) {
            new Api(engine, directory, GuestFiles.cached(Path.of("nowhere")));
            engine.run(script);
        }
        Set<String> expected = Reference.globals().members().stream().map(MemberInfo::name).collect(Collectors.toCollection(TreeSet::new));
        expected.remove("toString");
        expected.add("__hvsh_exports"); // what the module 'hvsh' exports
        assertEquals(expected, Stream.of(out.getFirst().split(",")).filter(name -> !LANGUAGE.contains(name)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Nothing of the host is reached but through things, whose members are annotated, and through their functions. */
    @Test
    void onlyThingsAreShownToScripts() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Set<String> proxies = files.filter(file -> read(file).matches("(?s).*\\bimplements [\\w, ]*Proxy\\w+.*"))
                    .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(Set.of("BoundFunction", "FunctionThing", "ListApi", "MatchApi", "Thing")), proxies);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The declarations say that lists are arrays of JavaScript. */
    @Test
    void listsHaveWhatArraysHave() {
        assertEquals("'0 0 1 1 0 true'", handset.show("const l = user.cpus; [l.map(c => c.number), l.at(-1).number, [...l].length, l.slice(0).length,"
                + " l.findIndex(c => c.name === undefined), Array.isArray(l)].join(' ')"));
        assertEquals("'868 2 2'", handset.show("const w = radio.uart.waitFor(/camped on (\\d+)/); [w[1], w.length, w.map(x => x).length].join(' ')"));
    }

    @Test
    void theNamesThatStayAreThere() {
        String names = """
                machine: partitions run icount time memory snapshot restore fork hash bug goto why access energy
                user: state cpu cpus memory uart uarts break until trace on pause resume reset restart
                user.cpu: x0 x30 sp pc nzcv daif el disassemble q0 q31 sysreg step back
                user.memory: readU8 readU16 readU32 readU64 writeU8 writeU16 writeU32 writeU64 read dump lastWrite
                user.uart: output waitFor send""";
        names.lines().forEach(line -> {
            String[] parts = line.strip().split(": ");
            for (String name : parts[1].split(" ")) {
                assertTrue(handset.eval("'" + name + "' in " + parts[0]).asBoolean(), parts[0] + "." + name);
            }
        });
        assertEquals("'function function function function object'",
                handset.show("`${typeof load} ${typeof print} ${typeof hex} ${typeof log} ${typeof args}`"));
    }
}
