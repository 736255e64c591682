package hvsh.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "replay", description = {
    "Have a recorded run again: a bug report, or what 'machine.record' or 'hvsh exec --record' wrote.",
    "",
    "State hashes are compared on the way. Where a recording's run is another one, the stretch is executed under another engine too,"
        + " and the first instruction after which the two differ is named. A recording whose writer was stopped is good up to its last whole record."},
        footer = "Exit status: 0 if every recorded state was reached, 1 if the run, or with --failure the failure, was another, 2 if it is no report or recording, or a damaged one.")
final class ReplayCommand extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "The report (.hvbug) or recording (.hvrec).")
    Path file;

    @Option(names = "--shell", description = "Open the shell at the recorded state.")
    boolean shell;

    @Option(names = "--failure", description = "Have the failure again, too: run the report's script, or ask its function. They reach nothing of this computer.")
    boolean failure;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "300", description = "The most that may take (${DEFAULT-VALUE}).")
    int timeout;

    @Option(names = "--engine", paramLabel = "NAME", defaultValue = "translator", converter = Engine.class,
            description = "What executes it: translator or interpreter (${DEFAULT-VALUE}).")
    Engine engine;

    @Option(names = "--image", paramLabel = "FILE",
            description = "A program, initial RAM disk or disk image that a recording names by its SHA-256; may be repeated. Guests that were fetched need not be named.")
    List<Path> images = List.of();

    ReplayCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        if (timeout < 1) {
            throw Problem.wrongInput("--timeout must be at least 1");
        }
        Workbench.Replayed replayed = host.workbench().replay(existing(file), engine, images.stream().map(Subcommand::existing).toList(),
                failure ? OptionalInt.of(timeout) : OptionalInt.empty());
        try (Session session = replayed.session()) {
            if (!shell) {
                host.streams().out().println(session.greeting());
                return replayed.whole() ? 0 : Problem.WRONG_INPUT;
            }
            Repl repl = Repl.of(host, session);
            session.onDebug(repl::debug);
            return repl.run();
        }
    }
}
