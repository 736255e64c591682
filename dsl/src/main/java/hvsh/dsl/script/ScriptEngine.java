package hvsh.dsl.script;

import hvsh.dsl.script.ScriptException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Runs JavaScript in a sandbox (polyglot policy CONSTRAINED): a script has the language, what is bound here, and ES modules
 * under one directory; no Java, files, network, processes or threads. One thread at a time may use it; only
 * {@link #interrupt()} may come from another.
 */
public final class ScriptEngine implements AutoCloseable {
    private static final String MODULE = "application/javascript+module";
    private static final Duration INTERRUPT_LIMIT = Duration.ofSeconds(5);
    /** Name of the line that imports the script, kept out of messages. */
    static final String START = "(start)";
    /** Where the exports of the module 'hvsh' wait to be imported. */
    private static final String EXPORTS = "__hvsh_exports";

    /** Fails, which tells where the script is. */
    private static final Source HERE = Source.newBuilder("js", "throw new Error()", Errors.HERE).internal(true).buildLiteral();

    /** A second context on a running engine costs 4 ms instead of several hundred. */
    private static final class Shared {
        /** Contexts of one engine have the same. */
        static final HostAccess ACCESS = HostAccess.newBuilder(HostAccess.CONSTRAINED).allowListAccess(true).allowArrayAccess(true)
                .allowBufferAccess(true).allowIterableAccess(true).allowIteratorAccess(true).build();
        static final Engine ENGINE = Engine.newBuilder("js").sandbox(SandboxPolicy.CONSTRAINED)
                .out(OutputStream.nullOutputStream()).err(OutputStream.nullOutputStream())
                .in(InputStream.nullInputStream()).build();
    }

    private final Jail jail;
    private final Context context;
    private final Value global;
    private final Big big;
    private final Value stack;
    private final Map<String, Object> exports = new LinkedHashMap<>();
    private final Consumer<String> err;
    private Runnable onClose = () -> { };
    private volatile Runnable onInterrupt = () -> { };
    private volatile boolean interrupted;
    /** What failed last in the host, and an exception that was thrown there. */
    private RuntimeException failed;
    private PolyglotException failedAt;

    /**
     * @param jail the directory modules can be imported from
     * @param out receives what {@code print} and {@code console.log} write, a line at a time without newline
     * @param err receives what {@code log} and {@code console.error} write
     */
    public ScriptEngine(Path jail, Consumer<String> out, Consumer<String> err) {
        this(directory(jail), out, err, null);
    }

    /**
     * An engine that sees no file of the host, and what it prints nobody sees.
     *
     * @param texts      scripts and modules by their names, with / between directories
     * @param statements how many it may carry out before it is stopped
     */
    public static ScriptEngine confined(Map<String, String> texts, long statements) {
        return new ScriptEngine(new ScriptTexts(texts), _ -> { }, _ -> { },
                ResourceLimits.newBuilder().statementLimit(statements, null).build());
    }

    private static Modules directory(Path jail) {
        try {
            return new DirectoryModules(jail);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run scripts from " + jail + " (no such directory?)", e);
        }
    }

    /** @param limits null: none */
    private ScriptEngine(Modules modules, Consumer<String> out, Consumer<String> err, ResourceLimits limits) {
        jail = new Jail(modules, this::builtinModule);
        context = context(jail, out, err, limits);
        this.err = err;
        global = context.getBindings("js");
        big = new Big(context);
        stack = context.eval(Source.newBuilder("js", "() => new Error().stack", START).internal(true).buildLiteral());
        Stream.of("load", "loadWithNewGlobal", "print", "printErr", "quit", "readbuffer", "read", "readline", "Polyglot", "Graal", "arguments")
                .forEach(global::removeMember);
        bind("print", (ProxyExecutable) values -> write(out, values));
        bind("log", (ProxyExecutable) values -> write(err, values));
        bind("hex", (ProxyExecutable) values -> hex(values));
        args(List.of());
    }

    /** Starts the shared engine, which takes longest; call it on another thread while something else is done. */
    public static void warmUp() {
        Shared.ENGINE.getLanguages();
    }

    private static Context context(Jail jail, Consumer<String> out, Consumer<String> err, ResourceLimits limits) {
        return Context.newBuilder("js").engine(Shared.ENGINE).sandbox(SandboxPolicy.CONSTRAINED).allowHostAccess(Shared.ACCESS)
                .allowIO(IOAccess.newBuilder().fileSystem(jail).build()).resourceLimits(limits)
                .in(new ByteArrayInputStream(new byte[0])).out(new LineStream(out)).err(new LineStream(err)).build();
    }

    /**
     * A context for computation alone: no files, nothing of the host, and so many statements until its limits are reset. It has no
     * clock, no chance, no habits of the host's country, and no memory of what a regular expression matched last.
     */
    public static Context pure(long statements) {
        Context context = Context.newBuilder("js").engine(Shared.ENGINE).sandbox(SandboxPolicy.CONSTRAINED).allowHostAccess(Shared.ACCESS)
                .resourceLimits(ResourceLimits.newBuilder().statementLimit(statements, null).build())
                .in(InputStream.nullInputStream()).out(OutputStream.nullOutputStream()).err(OutputStream.nullOutputStream()).build();
        Value all = context.getBindings("js");
        Stream.of("load", "loadWithNewGlobal", "print", "printErr", "quit", "read", "readbuffer", "readline", "Polyglot", "Graal", "console",
                "performance", "Date", "Intl", "WeakRef", "FinalizationRegistry", "Atomics", "SharedArrayBuffer").forEach(all::removeMember);
        all.getMember("Math").removeMember("random");
        context.eval("js", """
                for (const type of [Object, Array, Number, BigInt, String, Object.getPrototypeOf(Uint8Array)]) {
                  for (const name of ['toLocaleString', 'localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase']) delete type.prototype[name];
                }
                for (const name of Object.getOwnPropertyNames(RegExp)) if (!['length', 'name', 'prototype'].includes(name)) delete RegExp[name];""");
        return context;
    }

    /** Makes a global of this name; a host object must be a polyglot proxy, for nothing else of it can be reached. */
    public void bind(String name, Object value) {
        global.putMember(name, value);
    }

    /** Adds an export to the builtin module {@code 'hvsh'}; before the first script imports it. */
    public void export(String name, Object value) {
        exports.put(name, value);
        Value all = global.hasMember(EXPORTS) ? global.getMember(EXPORTS) : context.eval("js",
                "Object.defineProperty(globalThis, '" + EXPORTS + "', { value: {} })." + EXPORTS);
        all.putMember(name, value);
    }

    /** Sets {@code args}, the strings after the script's name. */
    public void args(List<String> args) {
        bind("args", ProxyArray.fromArray(args.toArray()));
    }

    public Big big() { return big; }

    public Context context() { return context; }

    /**
     * Runs a script as an ES module, top-level await included, to its end.
     *
     * @throws ScriptException if it cannot be read, is not JavaScript, throws, or waits for what never comes
     */
    public void run(Path script) {
        Path file = script.toAbsolutePath().normalize();
        if (!jail.has(file)) {
            throw new ScriptException(Kind.ERROR, script.toString(), 0, 0, script + ": no such script; check the path", List.of());
        }
        interrupted = false;
        String text = "await import(" + quote(file.toString()) + ");";
        Source start = Source.newBuilder("js", text, START).mimeType(MODULE).internal(true).buildLiteral();
        try {
            settle(context.eval(start), script.toString());
        } catch (PolyglotException e) {
            throw Errors.of(e, e.isHostException() && e.asHostException() == failed ? failedAt : e);
        }
    }

    /** Runs one of the texts of a {@link #confined} engine, as {@link #run(Path)} does. */
    public void run(String name) {
        run(jail.path(name));
    }

    /** The texts of scripts and modules that ran so far, by their names below the directory they are imported from. */
    public SortedMap<String, String> texts() {
        return jail.texts();
    }

    /** The name of a script below that directory, with / between; other paths as they are. */
    public String name(Path script) {
        Path file = script.toAbsolutePath().normalize();
        try {
            return jail.name(jail.toRealPath(file));
        } catch (IOException _) {
            return script.toString();
        }
    }

    /**
     * Evaluates a typed line in the session: top-level declarations last and may be repeated.
     *
     * @param name what errors call it, such as {@code line 3}
     * @return the value of the last expression
     * @throws ScriptException of kind INCOMPLETE if another line is needed
     */
    public Value evaluate(String line, String name) {
        interrupted = false;
        Session.Line prepared = Session.prepare(line);
        if (prepared.incomplete()) {
            throw new ScriptException(Kind.INCOMPLETE, name, 0, 0, "unfinished", List.of());
        }
        return guarded(() -> {
            if (line.strip().startsWith("{") && line.strip().endsWith("}")) {
                // An object literal, unless it only makes sense as a block.
                try {
                    return context.eval(Source.newBuilder("js", "(" + line + ")", name).buildLiteral());
                } catch (PolyglotException e) {
                    if (!e.isSyntaxError()) {
                        throw e;
                    }
                }
            }
            return context.eval(Source.newBuilder("js", prepared.text(), name).buildLiteral());
        });
    }

    /**
     * Notes where the script is that called something which fails now: by the time that the failure has come through a
     * promise, nobody else knows.
     */
    public void noteFailure(RuntimeException failure) {
        if (failure == failed) {
            return;
        }
        failed = failure;
        try {
            context.eval(HERE);
        } catch (PolyglotException here) {
            failedAt = here;
        }
    }

    /**
     * Calls a function of a script, and lets what it promises settle.
     *
     * @throws ScriptException if it throws, or waits for what never comes
     */
    public Value call(Value function, Object... arguments) {
        interrupted = false;
        return guarded(() -> settle(function.execute(arguments), "the function"));
    }

    /** Where a script is that has called host code; null if none has. */
    public Place here() {
        return Place.of(stack.execute().asString());
    }

    /**
     * Does something that may enter JavaScript, such as running a machine that has hooks.
     *
     * @throws ScriptException if what it enters throws, or is interrupted
     */
    public <T> T perform(Supplier<T> action) {
        interrupted = false;
        try {
            return action.get();
        } catch (PolyglotException e) {
            throw Errors.of(e, e);
        }
    }

    /** Also called by {@link #interrupt()}: stops host code that a script waits for, such as a running machine. */
    public void onInterrupt(Runnable action) {
        onInterrupt = action;
    }

    /** Whether {@link #interrupt()} was called since this script, or this line, began: host code must come to an end. */
    public boolean isInterrupted() {
        return interrupted;
    }

    /**
     * Stops what runs now, from another thread; it ends with a ScriptException of kind INTERRUPTED. The session stays usable.
     *
     * @return whether it has ended; one operation of JavaScript, such as the product of huge numbers, can take longer
     */
    public boolean interrupt() {
        interrupted = true;
        onInterrupt.run();
        try {
            context.interrupt(INTERRUPT_LIMIT);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    /**
     * Ends what runs now for good, from another thread, and closes the engine: unlike {@link #interrupt}, no finally block of
     * a script has a say in that.
     */
    public void cancel() {
        interrupted = true;
        onInterrupt.run();
        context.close(true);
    }

    /** Says what is to be done before the engine is closed. */
    public void onClose(Runnable action) {
        onClose = action;
    }

    /** Tells the user something, in a line. */
    public void warn(String line) {
        err.accept(line);
    }

    @Override
    public void close() {
        onClose.run();
        context.close(true);
    }

    private interface Action {
        Value run();
    }

    private static Value guarded(Action action) {
        try {
            return action.run();
        } catch (PolyglotException e) {
            throw Errors.of(e, e);
        }
    }

    /** The value of a settled promise; its jobs have run by the time the engine returns. */
    private static Value settle(Value result, String name) {
        if (!result.canInvokeMember("then")) {
            return result;
        }
        Value[] settled = new Value[2];
        ProxyExecutable fulfilled = values -> settled[0] = values[0];
        ProxyExecutable rejected = values -> settled[1] = values[0];
        result.invokeMember("then", fulfilled, rejected);
        if (settled[1] != null) {
            if (settled[1].isException()) {
                throw settled[1].throwException();
            }
            throw new ScriptException(Kind.ERROR, name, 0, 0, name + ": thrown: " + Printer.show(settled[1]), List.of());
        }
        if (settled[0] == null) {
            throw new ScriptException(Kind.ERROR, name, 0, 0, name + ": awaits something that never comes", List.of());
        }
        return settled[0];
    }

    private String builtinModule() {
        return exports.keySet().stream()
                .map(name -> "export const " + name + " = globalThis." + EXPORTS + "." + name + ";\n").collect(Collectors.joining());
    }

    private static Object write(Consumer<String> to, Value... values) {
        String text = Stream.of(values).map(Printer::plain).collect(Collectors.joining(" "));
        List.of(text.split("\n", -1)).forEach(to);
        return null;
    }

    private String hex(Value... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("hex() needs a number or BigInt; write for example hex(255)");
        }
        return "0x" + Long.toHexString(big.toLong(values[0]));
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
