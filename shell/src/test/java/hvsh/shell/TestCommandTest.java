package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hvsh test}: reports, exit statuses, and what is wrong with what it is given. */
final class TestCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();

    @TempDir
    Path directory;

    private Path suite;

    @BeforeEach
    void write() throws IOException {
        suite = write("suite.js", "test('good', () => {});\ntest('bad', () => { expect(1).toBe(2); });");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), "import { test, expect, fixture } from 'hvsh';\n" + text);
    }

    private static CommandRun run(Path file, String... options) {
        return run("", file, options);
    }

    private static CommandRun run(String input, Path file, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.real(input, arguments);
    }

    @Test
    void theStatusTellsHowItWent() throws IOException {
        assertEquals(1, run(suite).status());
        assertEquals(0, run(suite, "--filter", "good").status());
        assertEquals(2, run(write("broken.js", "test('a', () => {")).status());
    }

    @Test
    void eachReportIsOnItsOwn() throws IOException {
        Path xml = directory.resolve("made/out.xml");
        CommandRun pretty = run(suite, "--junit", xml.toString());
        assertTrue(pretty.out().contains("  ok    good\n  FAIL  bad\n          " + suite + ":3:21: expect(1).toBe(2)\n          expected  2\n          got       1\n"), pretty.out());
        assertEquals("", pretty.err());
        assertTrue(Files.readString(xml).contains("<failure message="));
        assertTrue(run(suite, "--tap").out().startsWith("TAP version 14\nok 1 - "));
        assertTrue(run(suite, "--json").out().startsWith("{\"event\": \"begin\", \"tests\": 2}\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "--filtre x~Unknown option: '--filtre'",
        "--tap --json~choose one",
        "--filter (~--filter '(' is no regular expression: Unclosed group",
        "--filter zzz~none of 2 tests has a name in which 'zzz' is found; the first is 'good'",
        "--shard 3/2~--shard 3/2: there are only 2 parts",
        "--shard 0/2~--shard must be K/N like 1/4",
        "--jobs 0~--jobs must be at least 1, not 0",
        "--jobs two~Invalid value for option '--jobs'",
        "--debug-on-failure --jobs 2~drop --jobs",
        "--coverage no/where.info~--coverage no/where.info cannot be written: there is no directory",
        "--guard 0~--guard must be at least 1",
    })
    void aWrongOptionIsNamed(String options, String problem) {
        CommandRun run = run(suite, options.split(" "));
        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().startsWith("hvsh: ") && run.err().contains(problem), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void whatIsNoSuiteIsNamed() throws IOException {
        Files.createDirectory(directory.resolve("empty"));
        String[][] cases = {{"absent.js", "there is no suite '"}, {"empty", "no suite is in '"}};
        for (String[] each : cases) {
            CommandRun run = run(directory.resolve(each[0]));
            assertEquals(2, run.status());
            assertTrue(run.err().startsWith("hvsh: " + each[1]), run.err());
        }
    }

    @Test
    void hostileSuitesAreBrokenInALine() throws IOException {
        Path latin = directory.resolve("latin.js");
        Files.write(latin, "import { test } from 'hvsh';\ntest('caf\u00e9', () => {});\n".getBytes(StandardCharsets.ISO_8859_1));
        Path binary = Files.write(directory.resolve("binary.js"), new byte[] {0, 1, 2, '(', '`'});
        Path wide = write("wide.js", "const x = '" + "y".repeat(10_000_000) + "'; test('" + "n".repeat(10_000_000) + "', () => {});");
        Path open = write("open.js", "/* " + "y".repeat(10_000_000) + " ))");
        String[] problems = {"latin.js:2: byte 0xe9 is not UTF-8; save the file as UTF-8", "SyntaxError", "must be one line of 1 to 1000 characters", "SyntaxError"};
        Path[] suites = {latin, binary, wide, open};
        for (int i = 0; i < suites.length; i++) {
            CommandRun run = run(suites[i]);
            assertEquals(2, run.status(), run.out());
            assertTrue(run.out().contains("BROKEN") && run.out().contains(problems[i]) && run.out().length() < 1000, run.out().substring(0, Math.min(1000, run.out().length())));
            assertFalse(run.out().contains("\tat ") || run.err().contains("\tat "), run.err());
        }
        Path long10 = write("long.js", "test('ok', () => { const x = '" + "y".repeat(10_000_000) + "'; print(x); expect(x).toBe(1); });");
        CommandRun run = run(long10);
        assertTrue(run.status() == 1 && run.out().length() < 10_000, run.out().substring(0, Math.min(1000, run.out().length())));
    }

    @Test
    void aReportThatCannotBeWrittenIsTold() throws IOException {
        CommandRun run = run(suite, "--junit", directory.resolve("suite.js/out.xml").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().matches("hvsh: --junit .* cannot be written: .*\n"), run.err());
        Files.writeString(directory.resolve("occupied"), "");
        Path failing = write("failing.js", "const m = fixture(({ load }) => load('" + ROOT.resolve("testdata/machines/handset.yaml") + "'));\ntest('a', { use: m }, () => expect(1).toBe(2));");
        CommandRun full = run(failing, "--results", directory.resolve("occupied/x").toString());
        assertTrue(full.status() == 1 && full.out().contains("report    none: "), full.out());
    }

    @Test
    void theShellOpensAtAFailure() throws IOException {
        Path failing = write("failing.js", "const m = fixture(({ load }) => load('" + ROOT.resolve("testdata/machines/handset.yaml") + "'));\n"
                + "test('a', { use: m }, m => { m.run('20ms'); expect(m.icount).toBe(0n); });\ntest('b', () => {});");
        CommandRun run = run("radio.memory.readU64('beats')\nmachine.run('5ms').reason\n", failing, "--debug-on-failure", "--results", directory.resolve("results").toString());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("'a' has failed; .exit goes on\n0x4n\n'time'\n  ok    b\n"), run.out());
    }

    @Test
    void aReportOfAFailedTestReplays() throws IOException {
        Path failing = write("failing.js", "const m = fixture(({ load }) => load('" + ROOT.resolve("testdata/machines/handset.yaml") + "'));\n"
                + "test('a', { use: m }, m => { m.run('20ms'); expect(m.icount).toBe(0n); });");
        Path results = directory.resolve("results");
        assertEquals(1, run(failing, "--results", results.toString()).status());
        CommandRun replay = CommandRun.real("", "replay", results.resolve("failing-a-0.0.hvbug").toString());
        assertEquals(0, replay.status(), replay.err());
        assertTrue(replay.out().startsWith("title: a: ") && replay.out().contains("virtual time: 20.000 ms"), replay.out());
    }
}
