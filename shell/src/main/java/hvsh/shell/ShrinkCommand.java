package hvsh.shell;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "shrink", description = "Leave out of a bug report the inputs that do not matter.",
        footer = "Exit status: 0 if the smaller report is written, 1 if the failure is not had again, 2 if the report does not say what it is.")
final class ShrinkCommand extends Subcommand {
    private static final String SUFFIX = ".hvbug";

    @Parameters(paramLabel = "BUG.hvbug", description = "The report, of hvsh run --bug or of machine.bug with 'fails'.")
    Path report;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write the smaller one (BUG.small.hvbug).")
    Path to;

    @Option(names = "--max-runs", paramLabel = "N", defaultValue = "1000", description = "The most times that the failure is tried (${DEFAULT-VALUE}).")
    int runs;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "300", description = "The most that each may take (${DEFAULT-VALUE}).")
    int timeout;

    ShrinkCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        if (runs < 1 || timeout < 1) {
            throw Problem.wrongInput("--max-runs and --timeout must be at least 1");
        }
        host.workbench().shrink(existing(report), to == null ? smaller(report) : to, runs, timeout);
        return 0;
    }

    private static Path smaller(Path report) {
        String name = report.getFileName().toString();
        return report.resolveSibling((name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name) + ".small" + SUFFIX);
    }
}
