package hvsh.shell;

import hvsh.dsl.api.Api;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;

/** An interactive session on the script engine. */
final class DslSession implements Session {
    private static final String NAME = "input";
    /** The parser calls an open template literal or comment wrong, not incomplete: closing it tells. */
    private static final List<String> ENDS = List.of("`", "}`", "*/");

    private final ScriptEngine engine;
    private final Api api;
    private final String greeting;

    DslSession(ScriptEngine engine, Api api, String greeting) {
        this.engine = engine;
        this.api = api;
        this.greeting = greeting;
    }

    @Override
    public String greeting() {
        return greeting;
    }

    @Override
    public String eval(String source) {
        try {
            return Printer.print(engine.evaluate(source, NAME));
        } catch (ScriptException e) {
            String stop = e.kind() == ScriptException.Kind.INTERRUPTED ? api.lastStop() : "";
            throw stop.isEmpty() ? DslWorkbench.problem(e) : Problem.failed(stop);
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
        api.onDebug(conversation);
    }

    @Override
    public void interrupt() {
        engine.interrupt();
    }

    @Override
    public void close() {
        engine.close();
    }
}
