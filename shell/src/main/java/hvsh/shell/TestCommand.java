package hvsh.shell;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", description = "Run test suites (arrives with the test runner).")
final class TestCommand extends Subcommand {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Suites, or directories of suites.")
    List<Path> paths;

    @Option(names = "--filter", paramLabel = "RE", description = "Only tests whose name matches.")
    String filter;

    @Option(names = "--jobs", paramLabel = "N", description = "Tests at a time.")
    Integer jobs;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write JUnit XML.")
    Path junit;

    @Option(names = "--tap", description = "Print TAP.")
    boolean tap;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random.")
    Long seed;

    @Option(names = "--shard", paramLabel = "K/N", description = "Only the K-th of N equal parts.")
    String shard;

    TestCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        throw Problem.wrongInput("'hvsh test' arrives with the test runner; today use 'hvsh run SCRIPT.js' and throw on failure");
    }
}
