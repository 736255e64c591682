package hvsh.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the commands need from the machinery below them. Everything that the user can put right is thrown as a
 * {@link Problem}; guests and scripts write to the {@link Streams} the workbench was made with.
 */
interface Workbench {
    /** Validates a descriptor; returns a one-line summary of the machine it describes. */
    String check(Path descriptor);

    /** Runs a script to its end; returns its exit status. */
    int run(Path script, List<String> arguments);

    /**
     * Runs a program on the bare board; returns its exit status, 124 at the instruction limit.
     *
     * @param interactive whether a person converses with it at a terminal
     */
    int exec(ExecOptions options, boolean interactive);

    /** Reproduces a bug report; the session is where its run ended, and greets with what the report says. */
    Session replay(Path report);

    /** Opens an interactive session, with the machine loaded if one is named. */
    Session open(Optional<Path> machine);
}
