package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return Api.reference().stream();
    }

    @ParameterizedTest
    @MethodSource("members")
    void eachMemberIsDocumented(MemberInfo member) {
        assertFalse(member.summary().isBlank(), member::signature);
        assertFalse(member.example().isBlank(), member::signature);
        assertTrue(member.params().stream().allMatch(p -> p.matches("(?s)\\{?\\w+}?: .+")), () -> member.signature() + member.params());
        assertTrue(member.text().strip().endsWith("."), () -> member.signature() + ": end the sentence");
        assertTrue(member.help().lines().allMatch(line -> line.length() <= 80 || !line.strip().contains(" ")), member::help);
    }

    @ParameterizedTest
    @MethodSource("members")
    void eachExampleRunsAsItStandsOrSaysWhatItArrivesWith(MemberInfo member) {
        handset.eval("machine.restore(ready)");
        if (member.arrives().isEmpty()) {
            handset.eval(member.example().replace("('testdata", "('./testdata")
                    .replaceAll("'([^'/]+\\.hv\\w+)'", "'" + directory + "/$1'"));
        } else if (!member.owner().isEmpty()) {
            String problem = handset.fail(member.example().replace("other", "machine"));
            assertTrue(problem.contains(member.name() + " arrives with " + member.arrives()), problem);
        }
    }

    @Test
    void theModuleExportsSayWhatTheyArriveWith() throws IOException {
        for (String name : List.of("test", "describe", "fixture", "expect")) {
            Path script = Files.createTempFile(Handset.ROOT.resolve("dsl/target"), "module", ".js");
            Files.writeString(script, "import { " + name + " } from 'hvsh'; let said; try { " + name + "(); } catch (e) { said = e.message; } print(said);");
            handset.out.clear();
            handset.engine.run(script);
            Files.delete(script);
            assertEquals(List.of(name + " arrives with the test runner (hvsh test); it is not there yet"), handset.out);
        }
    }

    @Test
    void theReferenceListsEveryThing() throws IOException {
        Set<String> listed = Api.reference().stream().map(MemberInfo::owner).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                if (source.contains("@Described(name = \"")) {
                    String name = source.replaceFirst("(?s).*@Described\\(name = \"(\\w*)\".*", "$1");
                    assertTrue(listed.contains(name), () -> file + " is not in Api.reference()");
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
