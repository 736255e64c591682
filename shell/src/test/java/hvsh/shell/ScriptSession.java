package hvsh.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

/** One JavaScript context. */
final class ScriptSession implements Session {
    private static final Pattern MEMBER = Pattern.compile("(?:([\\w.]+)\\.)?(\\w*)$");
    private static final String NAMES = "Object.getOwnPropertyNames(%s).sort()";

    private final Context context;
    private final String greeting;

    ScriptSession(Streams streams, String greeting) {
        this.context = Context.newBuilder("js").out(streams.out()).err(streams.err()).build();
        this.greeting = greeting;
    }

    @Override
    public String greeting() {
        return greeting;
    }

    @Override
    public String eval(String source) {
        try {
            return Printer.print(context.eval("js", source));
        } catch (PolyglotException e) {
            throw Problem.failed(e.isInterrupted() ? "interrupted" : e.getMessage(), e);
        }
    }

    @Override
    public boolean isIncomplete(String source) {
        try {
            context.parse("js", source);
            return false;
        } catch (PolyglotException e) {
            return e.isIncompleteSource();
        }
    }

    @Override
    public Completion complete(String source, int cursor) {
        Matcher m = MEMBER.matcher(source.substring(0, cursor));
        if (!m.find()) {
            return new Completion(cursor, List.of());
        }
        String owner = m.group(1) == null ? "globalThis" : m.group(1);
        List<Suggestion> found = Stream.of(context.eval("js", NAMES.formatted(owner)).as(String[].class))
                .filter(name -> name.startsWith(m.group(2)))
                .map(name -> new Suggestion(name, "member of " + owner)).toList();
        return new Completion(m.start(2), found);
    }

    @Override
    public String help(String expression) {
        return expression.isEmpty() ? "overview" : expression + ": no documentation";
    }

    @Override
    public boolean interrupt() {
        try {
            context.interrupt(Duration.ofSeconds(1));
            return true;
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
