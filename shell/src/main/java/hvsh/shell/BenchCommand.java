package hvsh.shell;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "bench", description = "Print the performance table (arrives with the benchmarks).")
final class BenchCommand extends Subcommand {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Which benchmarks; all without a name.")
    List<String> names;

    @Option(names = "--json", description = "JSON lines.")
    boolean json;

    BenchCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        throw Problem.wrongInput("'hvsh bench' arrives with the benchmarks; today use 'hvsh run' with a script that prints what it measures");
    }
}
