package hvsh.dsl.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.lcov.Tracefile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each test has executed is told for itself, also of forks of a fixture, whatever the number of workers. */
final class CoveredRunTest {
    @TempDir
    Path directory;

    private List<String> traced(int jobs) throws IOException {
        Path file = directory.resolve("out.info");
        Tracefile trace = new Tracefile(file);
        TestRun run = new TestRun(Ran.options(directory).withJobs(jobs), GuestFiles.cached(Path.of("nowhere")), new Reporter() { });
        run.cover(trace);
        Summary summary = run.run();
        assertEquals(0, summary.exitStatus(), () -> summary.results().stream().map(r -> r.failures().toString()).toList().toString());
        trace.write();
        return Files.readAllLines(file);
    }

    @Test
    void testsAndFixturesHaveTheirOwn() throws IOException {
        Ran.suite(directory, "suite.js", Ran.BOOTED + """
                test('idle', { use: booted }, m => {});
                test('runs', { use: booted, seeds: 3 }, m => { m.run('20ms'); });
                test('talks', { use: booted }, m => { const port = m.fork().partitions.user.uart; port.send('uname -a\\n'); port.waitFor(/hvsh-user \\w+/); });
                """);
        List<String> one = traced(1);
        assertEquals(one, traced(3));
        assertEquals(List.of("TN:all", "TN:suite_js_", "TN:suite_js_fixture_1", "TN:suite_js_idle", "TN:suite_js_runs", "TN:suite_js_talks"),
                one.stream().filter(line -> line.startsWith("TN:")).distinct().sorted().toList());
        assertTrue(hits(one, "fixture_1", "radio.elf.s") > 100);
        assertEquals(0, hits(one, "idle", "radio.elf.s"));
        assertTrue(hits(one, "runs", "radio.elf.s") > 0);
        assertTrue(hits(one, "talks", "user.elf.s") > hits(one, "runs", "user.elf.s"));
        assertTrue(one.stream().filter(line -> line.startsWith("DA:")).count() > 500);
    }

    private static long hits(List<String> lines, String test, String source) {
        boolean mine = false;
        boolean there = false;
        for (String line : lines) {
            mine = line.startsWith("TN:") ? line.equals("TN:suite_js_" + test) : mine;
            there = line.startsWith("SF:") ? line.endsWith("/" + source) : there;
            if (mine && there && line.startsWith("LH:")) {
                return Long.parseLong(line.substring(3));
            }
        }
        return 0;
    }
}
