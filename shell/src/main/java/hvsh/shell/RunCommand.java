package hvsh.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "run", description = "Run a script.",
        footer = {
            "Exit status: 0 if the script came to its end, 1 if it failed, 2 if it or what it loads is wrong; 130, 141 or 143 if Ctrl-C, a closed"
                + " output or SIGTERM ended it.",
            "",
            "Example: hvsh run scripts/handset.js"})
final class RunCommand extends Subcommand {
    @Option(names = "--bug", paramLabel = "FILE", description = "When the script fails, write a bug report there.")
    Path bug;

    @Option(names = "--record", paramLabel = "FILE",
            description = "Write the input and state hashes of the first machine that the script makes to FILE while it runs, for 'hvsh replay'.")
    Path record;

    @Option(names = "--coverage", paramLabel = "FILE", description = "Write what its machines executed as an LCOV tracefile, which genhtml shows; listings of"
            + " code without source go to FILE.code.")
    Path coverage;

    @Parameters(index = "0", paramLabel = "SCRIPT.js", description = "The script.")
    Path script;

    @Parameters(index = "1..*", paramLabel = "ARG", description = "What the script finds in 'args'.")
    List<String> arguments = List.of();

    RunCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        return host.workbench().run(existing(script), List.copyOf(arguments),
                new RunFiles(Optional.ofNullable(bug), Optional.ofNullable(record), Optional.ofNullable(coverage).map(CoverageFile::new)));
    }
}
