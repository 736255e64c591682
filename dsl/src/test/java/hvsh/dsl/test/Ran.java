package hvsh.dsl.test;

import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.test.TestResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A run of suites that a test writes, and what came of it. */
final class Ran {
    static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final String IMPORT = "import { test, describe, beforeEach, fixture, expect } from 'hvsh';\n";
    static final String BOOTED = """
            const booted = fixture(({ load }) => {
              const machine = load('%s');
              machine.partitions.radio.uart.waitFor(/camped on (\\d+)\\n/);
              return machine;
            });
            """.formatted(ROOT.resolve("testdata/machines/handset.yaml"));

    private final Summary summary;

    private Ran(Summary summary) {
        this.summary = summary;
    }

    static Path suite(Path directory, String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), IMPORT + text);
    }

    static TestOptions options(Path directory) {
        return TestOptions.of(List.of(directory), directory.resolve("results"));
    }

    /** One suite of this text. */
    static Ran of(Path directory, String text) throws IOException {
        return of(directory, text, options -> options);
    }

    static Ran of(Path directory, String text, UnaryOperator<TestOptions> with) throws IOException {
        suite(directory, "suite.js", text);
        return of(with.apply(options(directory)), new Reporter() { });
    }

    static Ran of(TestOptions options, Reporter reporter) {
        return new Ran(new TestRun(options, GuestFiles.cached(Path.of("nowhere")), reporter).run());
    }

    static TestOptions with(TestOptions o, Pattern filter, Long seed, int shard, int shards, boolean bail, boolean update, int guard) {
        return new TestOptions(o.paths(), filter, o.jobs(), seed, shard, shards, bail, update, guard, o.results());
    }

    Summary summary() {
        return summary;
    }

    TestResult result(int i) {
        return summary.results().get(i);
    }

    /** Each test with what became of it, separated by spaces. */
    String statuses() {
        return summary.results().stream().map(r -> r.test().fullName() + ":" + mark(r.status())).collect(Collectors.joining(" "));
    }

    private static String mark(Status status) {
        return switch (status) {
            case PASSED -> "+";
            case FAILED -> "-";
            case SKIPPED -> "0";
        };
    }

    /** All lines about the failures of the only, or first, test. */
    String failure() {
        return result(0).failures().stream().flatMap(f -> Texts.lines(f).stream()).collect(Collectors.joining("\n"));
    }
}
