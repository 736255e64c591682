package hvsh.shell;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        CommandLine line = commandLine(host, arguments);
        try {
            int status = line.execute(arguments);
            return status == 0 && host.streams().out().checkError() ? Streams.BROKEN_PIPE : status; // what was asked for was not written
        } catch (Error e) { // picocli hands on exceptions only; out of memory deserves a clear line too
            return failure(e, List.of(arguments).contains("--verbose"), line.getErr());
        }
    }

    private static Map<String, Function<Host, Subcommand>> subcommands() {
        Map<String, Function<Host, Subcommand>> all = new LinkedHashMap<>();
        all.put("shell", ShellCommand::new);
        all.put("run", RunCommand::new);
        all.put("exec", ExecCommand::new);
        all.put("test", TestCommand::new);
        all.put("replay", ReplayCommand::new);
        all.put("shrink", ShrinkCommand::new);
        all.put("dap", DapCommand::new);
        all.put("check", CheckCommand::new);
        all.put("guests", GuestsCommand::new);
        all.put("bench", BenchCommand::new);
        all.put("doctor", DoctorCommand::new);
        all.put("api", ApiCommand::new);
        return all;
    }

    /** With the command that is named first alone, if one is: reading the options of all the others takes long. */
    private static CommandLine commandLine(Host host, String... arguments) {
        CommandLine line = new CommandLine(new HvshCommand(host));
        Map<String, Function<Host, Subcommand>> all = subcommands();
        String first = arguments.length == 0 ? "" : arguments[0];
        for (String name : all.containsKey(first) ? Set.of(first) : all.keySet()) {
            Subcommand command = all.get(name).apply(host);
            CommandLine sub = new CommandLine(command);
            // What follows a script's name is the script's, even if it looks like an option.
            sub.setStopAtPositional(command instanceof RunCommand);
            line.addSubcommand(sub);
        }
        return line.setColorScheme(CommandLine.Help.defaultColorScheme(host.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(host.streams().out(), true))
                .setErr(new PrintWriter(host.streams().err(), true))
                .setParameterExceptionHandler((e, a) -> wrongCommandLine(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failure(e, isVerbose(command), command.getErr()));
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

    private static boolean isVerbose(CommandLine command) {
        return command.getCommand() instanceof Subcommand c && c.verbose;
    }

    private static int failure(Throwable e, boolean verbose, PrintWriter err) {
        if (verbose) {
            e.printStackTrace(err);
        }
        if (e instanceof Problem problem) {
            err.println("hvsh: " + problem.getMessage());
            return problem.status();
        }
        err.println(e instanceof OutOfMemoryError
                ? "hvsh: out of memory; give it more with JAVA_TOOL_OPTIONS=-Xmx4g, or the machine less"
                : "hvsh: internal error: " + e + (verbose ? "" : "; run it again with --verbose and report the stack trace"));
        return Problem.FAILED;
    }
}
