package hvsh.shell;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Exit status 0: done, 1: the work failed, 2: the input is wrong; scripts and guests add their own. */
public final class Main {
    private Main() { }

    public static void main(String[] arguments) {
        Host host = Host.system(DslWorkbench::new);
        int status = run(host, arguments);
        host.streams().out().flush();
        System.exit(status);
    }

    static int run(Host host, String... arguments) {
        return commandLine(host).execute(arguments);
    }

    private static List<Subcommand> subcommands(Host host) {
        return List.of(new ShellCommand(host), new RunCommand(host), new ExecCommand(host), new TestCommand(host),
                new ReplayCommand(host), new CheckCommand(host), new GuestsCommand(host), new BenchCommand(host),
                new DoctorCommand(host));
    }

    private static CommandLine commandLine(Host host) {
        CommandLine line = new CommandLine(new HvshCommand(host));
        for (Subcommand command : subcommands(host)) {
            CommandLine sub = new CommandLine(command);
            // What follows a script's name is the script's, even if it looks like an option.
            sub.setStopAtPositional(command instanceof RunCommand);
            line.addSubcommand(sub);
        }
        return line.setColorScheme(CommandLine.Help.defaultColorScheme(host.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(host.streams().out(), true))
                .setErr(new PrintWriter(host.streams().err(), true))
                .setParameterExceptionHandler((e, a) -> wrongCommandLine(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failure(e, command));
    }

    private static int wrongCommandLine(ParameterException e) {
        CommandLine command = e.getCommandLine();
        StringBuilder text = new StringBuilder("hvsh: ").append(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> close = unmatched.getSuggestions();
            if (!close.isEmpty()) {
                text.append("; did you mean ").append(String.join(" or ", close)).append('?');
            }
        }
        text.append("; see '").append(command.getCommandSpec().qualifiedName()).append(" --help'");
        command.getErr().println(text);
        return Problem.WRONG_INPUT;
    }

    private static int failure(Exception e, CommandLine command) {
        boolean verbose = command.getCommand() instanceof Subcommand c && c.verbose;
        if (verbose) {
            e.printStackTrace(command.getErr());
        }
        if (e instanceof Problem problem) {
            command.getErr().println("hvsh: " + problem.getMessage());
            return problem.status();
        }
        command.getErr().println("hvsh: internal error: " + e + (verbose ? "" : "; run it again with --verbose and report the stack trace"));
        return Problem.FAILED;
    }
}
