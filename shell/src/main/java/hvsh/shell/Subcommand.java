package hvsh.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands share. */
@Command(optionListHeading = "%nOptions:%n", parameterListHeading = "%n", commandListHeading = "%nCommands:%n",
        descriptionHeading = "%n", footerHeading = "%n", sortOptions = false)
abstract class Subcommand implements Callable<Integer> {
    final Host host;

    @Option(names = {"-h", "--help"}, usageHelp = true, order = 100, description = "Show this help and exit.")
    boolean help;

    @Option(names = "--verbose", order = 101, description = "Show stack traces with errors.")
    boolean verbose;

    Subcommand(Host host) {
        this.host = host;
    }

    /** The file, or a problem that names it. */
    static Path existing(Path file) {
        if (Files.isDirectory(file)) {
            throw Problem.wrongInput("'" + file + "' is a directory; name a file in it");
        }
        if (!Files.exists(file)) {
            throw Problem.wrongInput("there is no file '" + file + "'");
        }
        if (!Files.isReadable(file)) {
            throw Problem.wrongInput("'" + file + "' cannot be read; check its permissions");
        }
        return file;
    }
}
