package hvsh.shell;

import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "replay", description = "Reproduce a bug report.",
        footer = "Exit status: 0 if the recorded state was reached, 1 if the run, or with --failure the failure, was another, 2 if it is no report.")
final class ReplayCommand extends Subcommand {
    @Parameters(paramLabel = "BUG.hvbug", description = "The report.")
    Path report;

    @Option(names = "--shell", description = "Open the shell at the recorded state.")
    boolean shell;

    @Option(names = "--failure", description = "Have the failure again, too: run the report's script, or ask its function. They reach nothing of this computer.")
    boolean failure;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "300", description = "The most that may take (${DEFAULT-VALUE}).")
    int timeout;

    ReplayCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        if (timeout < 1) {
            throw Problem.wrongInput("--timeout must be at least 1");
        }
        try (Session session = host.workbench().replay(existing(report), failure ? OptionalInt.of(timeout) : OptionalInt.empty())) {
            if (!shell) {
                host.streams().out().println(session.greeting());
                return 0;
            }
            Repl repl = Repl.of(host, session);
            session.onDebug(repl::debug);
            return repl.run();
        }
    }
}
