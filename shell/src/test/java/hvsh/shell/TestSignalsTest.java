package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends a run of tests from outside, through the launcher: signals, and an output that nobody reads. */
final class TestSignalsTest {
    @TempDir
    static Path directory;

    private static Path launcher;
    private static Path loop;

    @BeforeAll
    static void layOut() throws IOException {
        launcher = Launched.project(directory);
        loop = Files.writeString(directory.resolve("loop.js"),
                "import { test } from 'hvsh';\ntest('first', () => {});\ntest('loops', () => { for (;;); });\ntest('last', () => {});\n");
    }

    @AfterAll
    static void clear() throws IOException {
        Launched.clear(directory);
    }

    /** Sends a signal as soon as the first test is told of. */
    private static void endsBy(String signal, int status, String why) throws Exception {
        Path xml = directory.resolve(signal + ".xml");
        Process process = Launched.start(launcher, Path.of("/dev/null"), "test", loop.toString(), "--jobs", "1", "--junit", xml.toString());
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.contains("first")) {
            line = out.readLine();
        }
        assertEquals("  ok    first", line);
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        String rest = out.lines().collect(Collectors.joining("\n"));
        assertEquals(status, process.waitFor());
        assertTrue(rest.startsWith("1 passed, 2 not run in "), rest);
        assertEquals("hvsh: " + why + "; 1 of 3 tests were run\n", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(Files.readString(xml).contains("name=\"first\""));
    }

    @Test
    void interruptedItReportsWhatWasDone() throws Exception {
        endsBy("INT", 130, "interrupted");
    }

    @Test
    void terminatedItReportsWhatWasDone() throws Exception {
        endsBy("TERM", 143, "ended by SIGTERM");
    }

    @Test
    void whoReadsNoMoreEndsIt() throws Exception {
        Path many = Files.writeString(directory.resolve("many.js"),
                "import { test } from 'hvsh';\nfor (let i = 0; i < 2000; i++) test(`t${i}`, () => print('x'.repeat(1000)));\n");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "\"$0\" test \"$1\" | head -1; echo ${PIPESTATUS[0]}", launcher.toString(), many.toString());
        builder.environment().put("HVSH_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HVSH_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        Launched run = Launched.end(builder.start());
        assertEquals(many + "\n141\n", run.out());
        assertTrue(run.err().matches("hvsh: standard output was closed; \\d+ of 2000 tests were run\n"), run.err());
    }
}
