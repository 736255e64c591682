package hvsh.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the commands need from the machinery below them. Everything that the user can put right is thrown as a
 * {@link Problem}; guests and scripts write to the {@link Streams} the workbench was made with.
 */
interface Workbench {
    /** Validates a descriptor; returns a one-line summary of the machine it describes. */
    String check(Path descriptor);

    /**
     * Runs a script to its end; returns its exit status.
     *
     * @param files what is written on the way
     */
    int run(Path script, List<String> arguments, RunFiles files);

    /**
     * Runs a program on the bare board; returns its exit status, 124 at the instruction limit.
     *
     * @param interactive whether a person converses with it at a terminal
     */
    int exec(ExecOptions options, boolean interactive);

    /** Runs test suites; returns the exit status. */
    int test(TestRequest request);

    /**
     * A run that was had again.
     *
     * @param session where it ended, which greets with what the file says
     * @param whole   whether the file was good to its end
     */
    record Replayed(Session session, boolean whole) { }

    /**
     * Has the run of a bug report or of a recording again.
     *
     * @param images  files that may be images which it does not contain
     * @param failure the most seconds that may be taken to have a report's failure again, too; empty: that is not wanted
     */
    Replayed replay(Path file, Engine engine, List<Path> images, OptionalInt failure);

    /**
     * Leaves out of a bug report what does not matter.
     *
     * @param runs    the most times that its failure is tried
     * @param seconds the most that each may take
     */
    void shrink(Path report, Path to, int runs, int seconds);

    /** Opens an interactive session, with the machine loaded if one is named. */
    Session open(Optional<Path> machine);
}
