package hvsh.shell;

import hvsh.dsl.test.TestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", description = {
    "Run test suites: scripts that import { test } from 'hvsh'.",
    "",
    "In a directory, all files whose names end in .js and do not begin with _ are suites. A test that fails leaves a"
        + " bug report, which 'hvsh replay' opens."},
        footer = {"Exit status: 0 if all passed, 1 if some failed, 2 if a suite is broken or the command line is; 130, 141 or 143 if"
            + " Ctrl-C, a closed output or SIGTERM ended the run.", "", "Example: hvsh test scripts/suites --jobs 2 --junit out.xml"})
final class TestCommand extends Subcommand {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Suites, or directories of suites.")
    List<Path> paths;

    @Option(names = "--filter", paramLabel = "RE", description = "Only tests in whose name (with its groups) this is found.")
    String filter;

    @Option(names = "--jobs", paramLabel = "N", description = "Cases at a time (as many as there are processors).")
    Integer jobs;

    @Option(names = "--seed", paramLabel = "N", description = "Run each test with this seed only.")
    Long seed;

    @Option(names = "--shard", paramLabel = "K/N", description = "Only the K-th of N parts of the tests.")
    String shard;

    @Option(names = "--bail", description = "Stop behind the first test that fails.")
    boolean bail;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write JUnit XML, too.")
    Path junit;

    @Option(names = "--coverage", paramLabel = "FILE", description = "Write what each test executed as an LCOV tracefile, which genhtml shows; listings of"
            + " code without source go to FILE.code.")
    Path coverage;

    @Option(names = "--tap", description = "Print TAP 14.")
    boolean tap;

    @Option(names = "--json", description = "Print JSON lines.")
    boolean json;

    @Option(names = "--update-goldens", description = "Write golden files that are missing or differ.")
    boolean update;

    @Option(names = "--debug-on-failure", description = "Open the shell at each test that fails; one job.")
    boolean debug;

    @Option(names = "--results", paramLabel = "DIR", description = "Where bug reports go (test-results).")
    Path results = Path.of("test-results");

    @Option(names = "--guard", paramLabel = "SECONDS", description = "How long a script may be busy without virtual time passing (30).")
    int guard = TestOptions.GUARD_SECONDS;

    TestCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        if (tap && json) {
            throw Problem.wrongInput("--tap and --json both print the report; choose one");
        }
        if (debug && jobs != null && jobs > 1) {
            throw Problem.wrongInput("--debug-on-failure converses about one case at a time; drop --jobs");
        }
        int[] share = share();
        TestOptions options = new TestOptions(paths, pattern(), jobs(), seed, share[0], share[1], bail, update, positive("--guard", guard), results);
        return host.workbench().test(new TestRequest(options, tap, json, junit, debug, coverage == null ? null : new CoverageFile(coverage)));
    }

    private int jobs() {
        return debug ? 1 : jobs == null ? Runtime.getRuntime().availableProcessors() : positive("--jobs", jobs);
    }

    private static int positive(String option, int number) {
        if (number < 1) {
            throw Problem.wrongInput(option + " must be at least 1, not " + number);
        }
        return number;
    }

    private Pattern pattern() {
        try {
            return filter == null ? null : Pattern.compile(filter);
        } catch (PatternSyntaxException e) {
            throw Problem.wrongInput("--filter '" + filter + "' is no regular expression: " + e.getDescription(), e);
        }
    }

    private int[] share() {
        if (shard == null) {
            return new int[] {1, 1};
        }
        if (!shard.matches("[1-9]\\d{0,5}/[1-9]\\d{0,5}")) {
            throw Problem.wrongInput("--shard must be K/N like 1/4, not '" + shard + "'");
        }
        int[] share = Pattern.compile("/").splitAsStream(shard).mapToInt(Integer::parseInt).toArray();
        if (share[0] > share[1]) {
            throw Problem.wrongInput("--shard " + shard + ": there are only " + share[1] + " parts");
        }
        return share;
    }
}
