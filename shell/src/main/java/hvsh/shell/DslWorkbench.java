package hvsh.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The workbench over the descriptor reader and script engine of {@code hvsh.dsl}. */
final class DslWorkbench implements Workbench {
    private static final String ABSENT = "this build has no machine yet";

    DslWorkbench(Streams streams) { }

    @Override
    public String check(Path descriptor) {
        throw Problem.wrongInput(ABSENT);
    }

    @Override
    public int run(Path script, List<String> arguments) {
        throw Problem.wrongInput(ABSENT);
    }

    @Override
    public int exec(ExecOptions options) {
        throw Problem.wrongInput(ABSENT);
    }

    @Override
    public Session open(Optional<Path> machine) {
        throw Problem.wrongInput(ABSENT);
    }
}
