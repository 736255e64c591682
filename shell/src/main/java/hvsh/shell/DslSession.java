package hvsh.shell;

import hvsh.dsl.api.Api;
import hvsh.dsl.api.LiveMachine;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** An interactive session on the script engine. */
final class DslSession implements Session {
    private static final String NAME = "input";
    /** The parser calls an open template literal or comment wrong, not incomplete: closing it tells. */
    private static final List<String> ENDS = List.of("`", "}`", "*/");

    private final ScriptEngine engine;
    private final Api api;
    private final String greeting;
    private final Progress progress;
    private volatile boolean evaluating;

    DslSession(ScriptEngine engine, Api api, String greeting, Progress progress) {
        this.engine = engine;
        this.api = api;
        this.greeting = greeting;
        this.progress = progress;
    }

    @Override
    public String greeting() {
        return greeting;
    }

    @Override
    public String eval(String source) {
        api.beginInput();
        return printed(() -> {
            Value value = engine.evaluate(source, NAME);
            String text = Printer.print(value);
            if (!text.isEmpty()) {
                engine.bind("_", value);
            }
            return text;
        });
    }

    private String printed(Supplier<String> evaluation) {
        boolean outer = evaluating;
        evaluating = true;
        try {
            return progress.during(() -> api.progress().map(p -> new Progress.Point(p.time(), p.icount())).orElse(null), evaluation);
        } catch (ScriptException e) {
            String stop = e.kind() == ScriptException.Kind.INTERRUPTED ? api.lastStop() : "";
            throw stop.isEmpty() ? DslWorkbench.problem(e) : Problem.failed(stop);
        } finally {
            evaluating = outer;
        }
    }

    @Override
    public boolean isIncomplete(String source) {
        return switch (parse(source)) {
            case COMPLETE -> false;
            case INCOMPLETE -> true;
            case WRONG -> ENDS.stream().anyMatch(end -> parse(source + end) != Syntax.WRONG);
        };
    }

    private enum Syntax { COMPLETE, INCOMPLETE, WRONG }

    private Syntax parse(String source) {
        try {
            engine.context().parse("js", source);
            return Syntax.COMPLETE;
        } catch (PolyglotException e) {
            return e.isIncompleteSource() ? Syntax.INCOMPLETE : Syntax.WRONG;
        }
    }

    @Override
    public Completion complete(String source, int cursor) {
        Api.Completion found = api.complete(source.substring(0, cursor));
        return new Completion(found.from(), found.candidates().stream().map(c -> new Suggestion(c.name(), c.description())).toList());
    }

    @Override
    public String help(String expression) {
        return api.help(expression).orElseGet(() -> eval(expression) + "\nmembers: " + String.join(", ", api.plainMembers(expression)));
    }

    @Override
    public void onDebug(Runnable conversation) {
        api.onDebug(() -> progress.quietly(conversation));
    }

    @Override
    public boolean interrupt() {
        return engine.interrupt();
    }

    @Override
    public boolean isRunning() {
        return api.progress().isPresent();
    }

    @Override
    public Optional<LiveMachine> machine() {
        return api.live();
    }

    @Override
    public List<Suggestion> commands() {
        return api.commands().stream().map(c -> new Suggestion(c.name(), c.description())).toList();
    }

    @Override
    public String command(String name, String text) {
        api.beginInput();
        return printed(() -> Printer.print(api.command(name, text)));
    }

    /** Where something still runs that cannot be stopped, the engine ends with the process. */
    @Override
    public void close() {
        if (!evaluating) {
            engine.close();
        }
    }
}
