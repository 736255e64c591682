package hvsh.shell;

import hvsh.dsl.api.Api;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "hvsh", description = "A scriptable ARM hypervisor. Without a command: the shell.",
        customSynopsis = {"hvsh [MACHINE.yaml | SAVED.hvsnap]", "       hvsh COMMAND [OPTION…] [ARGUMENT…]"},
        version = "hvsh " + Api.VERSION, footer = "'hvsh COMMAND --help' tells more.")
final class HvshCommand extends Subcommand {
    @Parameters(arity = "0..*", paramLabel = "MACHINE.yaml", hideParamSyntax = true, description = "The machine to load into the shell, or one that was saved.")
    List<String> words = List.of();

    @Option(names = {"-V", "--version"}, versionHelp = true, order = 102, description = "Show the version and exit.")
    boolean version;

    @Option(names = "--no-init", order = 99, description = "Start the shell without ~/.config/hvsh/init.js.")
    boolean plain;

    @Spec
    CommandSpec spec;

    HvshCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        Host shell = plain ? host.withoutInit() : host;
        if (words.isEmpty()) {
            return ShellCommand.open(shell, null);
        }
        String first = words.getFirst();
        if (!Files.exists(Path.of(first)) && !first.matches(".*\\.(yaml|yml|hvsnap)")) {
            throw Problem.wrongInput("'" + first + "' is neither a command nor a file; commands: "
                    + String.join(", ", spec.subcommands().keySet()));
        }
        if (words.size() > 1) {
            throw Problem.wrongInput("one machine at a time; drop '" + words.get(1) + "'");
        }
        return ShellCommand.open(shell, Path.of(first));
    }
}
