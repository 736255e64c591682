package hvsh.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/** A workbench with plain JavaScript and no machine: enough to try the command line and the shell for real. */
final class ScriptWorkbench implements Workbench {
    private final Streams streams;

    ScriptWorkbench(Streams streams) {
        this.streams = streams;
    }

    @Override
    public String check(Path descriptor) {
        String text = read(descriptor);
        if (!text.startsWith("machine:")) {
            throw Problem.wrongInput(descriptor.getFileName() + ":1:1: a descriptor begins with 'machine:'; add the machine's name");
        }
        return text.lines().findFirst().orElseThrow().replace("machine:", "").strip() + ": well";
    }

    @Override
    public int run(Path script, List<String> arguments, RunFiles files) {
        try (Context context = Context.newBuilder("js").in(streams.in()).out(streams.out()).err(streams.err()).build()) {
            context.getBindings("js").putMember("count", arguments.size());
            Source source = Source.create("js", read(script));
            try {
                context.parse(source);
            } catch (PolyglotException e) {
                throw Problem.wrongInput(script + ": " + e.getMessage(), e);
            }
            try {
                return context.eval(source).asInt();
            } catch (PolyglotException e) {
                throw Problem.failed(script + ": " + e.getMessage(), e);
            }
        }
    }

    @Override
    public int exec(ExecOptions options, boolean interactive) {
        streams.out().println(options);
        return 0;
    }

    @Override
    public int test(TestRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Replayed replay(Path file, Engine engine, List<Path> images, OptionalInt failure) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shrink(Path report, Path to, int runs, int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Session open(Optional<Path> machine) {
        return new ScriptSession(streams, machine.map(this::check).orElse(""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
