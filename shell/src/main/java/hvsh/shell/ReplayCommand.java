package hvsh.shell;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "replay", description = "Reproduce a bug report.",
        footer = "Exit status: 0 if the recorded state was reached, 1 if the run was another, 2 if it is no report.")
final class ReplayCommand extends Subcommand {
    @Parameters(paramLabel = "BUG.hvbug", description = "The report.")
    Path report;

    @Option(names = "--shell", description = "Open the shell at the recorded state.")
    boolean shell;

    ReplayCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        try (Session session = host.workbench().replay(existing(report))) {
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
