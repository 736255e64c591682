package hvsh.dsl.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hvsh.dsl.api.MemberInfo;
import hvsh.dsl.api.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What TypeScript's compiler, from npm, says of the declarations and of scripts that are written with them: mvn -Ptypes verify. */
@Tag("types")
final class TypesTest {
    private static final String COMPILER = "typescript@5.9.3";
    private static final Path SCRIPTS = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize().resolve("scripts");

    @TempDir
    private Path directory;

    @Test
    void theScriptsHaveTheTypesThatTheyUse() throws Exception {
        assertEquals("", check(SCRIPTS.resolve("jsconfig.json")));
    }

    @Test
    void everyExampleHasTheTypesThatAreDeclared() throws Exception {
        StringBuilder examples = new StringBuilder("""
                // @ts-check
                import { test, describe, beforeEach, fixture, expect } from 'hvsh';
                let machine = load('x'), { radio, user } = machine.partitions, other = machine, ready = machine.snapshot();
                """);
        for (MemberInfo member : Reference.members()) {
            examples.append("fixture((context) => { const { rng } = context; ").append(member.example()).append(" });\n");
        }
        assertEquals("", check(project(examples.toString())));
    }

    @Test
    void whatIsWrongIsFound() throws Exception {
        List<String> wrong = List.of("machine.icont", "machine.run({ unti: () => true })", "machine.run(5)", "user.cpu.pc.foo", "user.cpu.el = 1",
                "user.cpu.sysreg.VBAR_EL9", "radio.on({ wirte: 1 }, e => e)", "radio.on({ write: 1 }, e => e.adress)", "radio.break({ exception: 'data' })",
                "user.memory.readU8()", "hex('1')", "machine.partitions.radio.uarts.uart0.send(1)", "user.cpus[0].steps()", "expect(1).toBeAlife()",
                "test('x', { use: booted }, m => m.icont)", "test('x', { uses: booted }, m => m.icount)", "user.cpu.lastChange(1)", "describe('x')",
                "test('x', { use: [booted, other] }, (m, n) => n.rng)", "radio.on({ sysreg: 'TTBR' }, e => e)");
        StringBuilder text = new StringBuilder("""
                // @ts-check
                import { test, describe, beforeEach, fixture, expect } from 'hvsh';
                const booted = fixture(({ load }) => load('x')), other = fixture(() => 5), machine = load('x'), { radio, user } = machine.partitions;
                """);
        wrong.forEach(line -> text.append(line).append(";\n"));
        String said = check(project(text.toString()));
        for (int i = 0; i < wrong.size(); i++) {
            assertTrue(said.contains("script.js(" + (i + 4) + ","), wrong.get(i) + " is not found: " + said);
        }
    }

    private Path project(String script) throws IOException {
        Files.writeString(directory.resolve("script.js"), script);
        Files.copy(SCRIPTS.resolve("api.d.ts"), directory.resolve("api.d.ts"));
        return Files.copy(SCRIPTS.resolve("jsconfig.json"), directory.resolve("jsconfig.json"));
    }

    /** What the compiler complains of. */
    private static String check(Path project) throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(d -> Files.isExecutable(Path.of(d, "npx"))), "needs npm");
        Process process = new ProcessBuilder("npx", "--yes", "--package", COMPILER, "tsc", "--pretty", "false", "-p", project.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        int status = process.waitFor();
        assertEquals(said.isEmpty(), status == 0, said);
        return said;
    }
}
