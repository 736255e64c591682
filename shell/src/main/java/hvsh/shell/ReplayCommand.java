package hvsh.shell;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "replay", description = "Reproduce a bug report (arrives with bug reports).")
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
        throw Problem.wrongInput("'hvsh replay' arrives with bug reports (.hvbug); today use 'hvsh run' with the script that shows the bug");
    }
}
