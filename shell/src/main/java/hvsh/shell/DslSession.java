package hvsh.shell;

import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** An interactive session on the script engine. */
final class DslSession implements Session {
    private static final String NAME = "input";
    /** A path of plain names up to the cursor: reading it can call a getter, but never a function. */
    private static final Pattern PATH = Pattern.compile("(?:([\\w$]+(?:\\.[\\w$]+|\\[\\d+])*)\\.)?([A-Za-z_$][\\w$]*)?$");
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
    private final String greeting;
    private final Value names;

    DslSession(ScriptEngine engine, String greeting) {
        this.engine = engine;
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
            throw DslWorkbench.problem(e);
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
        Matcher m = PATH.matcher(source.substring(0, cursor));
        if (!m.find() || m.group().isEmpty()) {
            return new Completion(cursor, List.of());
        }
        String typed = m.group(2) == null ? "" : m.group(2);
        return new Completion(cursor - typed.length(), members(m.group(1) == null ? "globalThis" : m.group(1)).stream()
                .filter(name -> name.startsWith(typed) && !name.startsWith("__")).sorted()
                .map(name -> new Suggestion(name, "")).toList());
    }

    private List<String> members(String path) {
        try {
            Value thing = engine.context().eval("js", path);
            Value found = thing.isProxyObject() ? null : names.execute(thing);
            return new ArrayList<>(found == null ? thing.getMemberKeys() : List.of(found.as(String[].class)));
        } catch (PolyglotException e) {
            return List.of(); // nothing of that name: nothing to offer
        }
    }

    @Override
    public String help(String expression) {
        if (expression.isEmpty()) {
            return "Type JavaScript; NAME? shows a thing and its members, Tab completes, .help lists the shell's own commands.";
        }
        String value = eval(expression);
        return value + "\nmembers: " + String.join(", ", members(expression));
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
