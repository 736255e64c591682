package hvsh.shell;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "shell", description = "The interactive shell (what 'hvsh' alone starts).",
        footer = {
    "At a terminal it first evaluates $XDG_CONFIG_HOME/hvsh/init.js (~/.config/hvsh/init.js), if that is there; it may define"
        + " commands: command('pc', 'where radio is', () => radio.cpu.pc).",
    "Without a terminal it reads JavaScript from standard input and exits 1 if a line failed."})
final class ShellCommand extends Subcommand {
    @Parameters(arity = "0..1", paramLabel = "MACHINE.yaml", description = "The machine to load, or one that was saved.")
    Path machine;

    @Option(names = "--no-init", description = "Do not evaluate ~/.config/hvsh/init.js first.")
    boolean plain;

    ShellCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        return open(plain ? host.withoutInit() : host, machine);
    }

    /** Opens the shell, with the machine if it is not null. */
    static int open(Host host, Path machine) {
        Optional<Path> descriptor = Optional.ofNullable(machine).map(Subcommand::existing);
        try (Session session = host.workbench().open(descriptor)) {
            Repl repl = Repl.of(host, session);
            session.onDebug(repl::debug);
            return repl.run();
        }
    }
}
