package hvsh.shell;

import hvsh.dsl.api.Api;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** An interactive session on the script engine. */
final class DslSession implements Session {
    private static final String NAME = "input";
    /** A path of plain names up to the cursor: reading it can call a getter, but never a function. */
    private static final Pattern PATH = Pattern.compile("(?:([\\w$]+(?:\\.[\\w$]+|\\[\\d+])*)\\.)?([A-Za-z_$][\\w$]*)?$");
    /** A symbol that is being typed in quotes: the path of the function it is for, and its beginning. */
    private static final Pattern SYMBOL = Pattern.compile("([A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*|\\[\\d+])*)\\(['\"]([A-Za-z_][\\w.]*)?$");
    /** Own and inherited names, nearest first; the candidates themselves are not read. */
    private static final String NAMES = """
            (thing => {
              const names = new Set();
              for (let o = Object(thing); o; o = Object.getPrototypeOf(o))
                for (const n of Object.getOwnPropertyNames(o)) if (/^[A-Za-z_$]/.test(n)) names.add(n);
              return [...names];
            })""";

    /** The parser calls an open template literal or comment wrong, not incomplete: closing it tells. */
    private static final List<String> ENDS = List.of("`", "}`", "*/");

    private final ScriptEngine engine;
    private final Api api;
    private final String greeting;
    private final Value names;

    DslSession(ScriptEngine engine, Api api, String greeting) {
        this.engine = engine;
        this.api = api;
        this.greeting = greeting;
        this.names = engine.context().eval("js", NAMES);
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
        String before = source.substring(0, cursor);
        Matcher symbol = SYMBOL.matcher(before);
        if (symbol.find()) {
            return completion(cursor, symbol.group(2) == null ? "" : symbol.group(2), api.symbols(symbol.group(1)).stream().map(name -> new Suggestion(name, "symbol")));
        }
        Matcher m = PATH.matcher(before);
        if (!m.find() || m.group().isEmpty()) {
            return new Completion(cursor, List.of());
        }
        String path = m.group(1) == null ? "" : m.group(1);
        Map<String, Suggestion> members = new TreeMap<>();
        plainMembers(path.isEmpty() ? "globalThis" : path).forEach(name -> members.put(name, new Suggestion(name, "")));
        api.members(path).forEach(c -> members.put(c.name(), new Suggestion(c.name(), c.description())));
        return completion(cursor, m.group(2) == null ? "" : m.group(2), members.values().stream());
    }

    private static Completion completion(int cursor, String typed, Stream<Suggestion> suggestions) {
        return new Completion(cursor - typed.length(),
                suggestions.filter(s -> s.text().startsWith(typed) && !s.text().startsWith("__")).toList());
    }

    /** The members that JavaScript itself knows of. */
    private List<String> plainMembers(String path) {
        try {
            Value thing = engine.context().eval("js", path);
            return thing.isProxyObject() ? List.of() : List.of(names.execute(thing).as(String[].class));
        } catch (PolyglotException e) {
            return List.of(); // nothing of that name: nothing to offer
        }
    }

    @Override
    public String help(String expression) {
        return api.help(expression).orElseGet(() -> eval(expression) + "\nmembers: " + String.join(", ", plainMembers(expression)));
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
