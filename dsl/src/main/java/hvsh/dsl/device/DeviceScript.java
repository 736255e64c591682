package hvsh.dsl.device;

import hvsh.device.Behaviour;
import hvsh.device.Register;
import hvsh.dsl.script.ScriptEngine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/**
 * The text of a device: an expression of JavaScript that gives an object with a register table and functions. A first line
 * {@code //@ NAME} says what places in it are called.
 *
 * <p>The text is evaluated by itself, so that its functions see no variables but the standard ones, which are frozen: all that they can
 * keep is the device's registers and its {@code state}.
 */
final class DeviceScript {
    /** Statements that one call may carry out. */
    static final long MOST = 10_000_000;
    /** Begins a first line that says what places in the text are called. */
    static final String MARK = "//@ ";

    private static final Map<String, Register.Access> ACCESS = Map.of("ro", Register.Access.READ_ONLY, "rw", Register.Access.READ_WRITE,
            "wo", Register.Access.WRITE_ONLY, "w1c", Register.Access.WRITE_ONE_TO_CLEAR);
    private static final Set<String> KEYS = Set.of("name", "registers", "state", "onRead", "onWrite", "irq");
    private static final Set<String> ROW_KEYS = Set.of("at", "access", "reset", "mask", "onRead", "onWrite");
    private static final long LENGTH = 0x1000;
    private static final long WORD = 0xffff_ffffL;
    private static final int MOST_ROWS = 256;

    private final String text;
    private final String name;
    private final int hidden;

    DeviceScript(String text) {
        this.text = text;
        boolean marked = text.startsWith(MARK) && text.contains("\n");
        name = marked ? text.substring(MARK.length(), text.indexOf('\n')).strip() : "device";
        hidden = marked ? 1 : 0;
    }

    /** Freezes what a script can reach without making it: a function must not keep anything there. */
    private static final String FREEZE = """
            made => {
              const all = [globalThis, function* () {}, async () => {}, async function* () {}, [][Symbol.iterator](), ''[Symbol.iterator](),
                new Map().entries(), new Set().values(), 'x'.matchAll(/x/g), made && made.registers, ...Object.values(made || {}).filter(f => typeof f === 'function')];
              for (const row of Object.values(made && made.registers || {})) all.push(row, row && row.onRead, row && row.onWrite);
              const seen = new Set();
              while (all.length > 0) {
                const it = all.pop();
                if (it === null || typeof it !== 'object' && typeof it !== 'function' || seen.has(it)) continue;
                seen.add(it);
                all.push(Object.getPrototypeOf(it));
                for (const key of Reflect.ownKeys(it)) {
                  const { get, set, value } = Object.getOwnPropertyDescriptor(it, key);
                  all.push(get, set, value);
                }
              }
              seen.forEach(Object.freeze);
            }""";

    /** A context with the device in it, which is given to the function. */
    Value evaluate(Context context) {
        Value freeze = context.eval("js", FREEZE);
        Value made = context.eval(Source.newBuilder("js", "'use strict'; const device = x => x; (\n" + text.strip().replaceFirst(";$", "") + "\n)", name).buildLiteral());
        freeze.executeVoid(made);
        return made;
    }

    /** @throws IllegalArgumentException if the text describes no device */
    List<Behaviour.Row> rows() {
        try (Context context = ScriptEngine.pure(MOST)) {
            return rows(evaluate(context));
        } catch (PolyglotException e) {
            throw new IllegalArgumentException(place(e) + reason(e), e);
        }
    }

    /** What is wrong, in a line and without the place, which a syntax error gives too, with the lines that are hidden. */
    private String reason(PolyglotException e) {
        return e.getMessage().lines().findFirst().orElse("").replaceFirst(Pattern.quote(name) + ":\\d+:\\d+ ", "");
    }

    /** Where the script failed, as a prefix of a message. */
    String place(PolyglotException e) {
        SourceSection at = e.getSourceLocation();
        if (at == null || !at.getSource().getName().equals(name)) {
            at = StreamSupport.stream(e.getPolyglotStackTrace().spliterator(), false).map(PolyglotException.StackFrame::getSourceLocation)
                    .filter(section -> section != null && section.getSource().getName().equals(name)).findFirst().orElse(null);
        }
        return at == null ? name + ": " : "%s:%d: ".formatted(name, at.getStartLine() - 1 - hidden);
    }

    private IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException(name + ": " + problem);
    }

    private List<Behaviour.Row> rows(Value device) {
        if (!device.hasMembers() || device.canExecute() || device.isString()) {
            throw wrong("a device is an object: device({ registers: { STATUS: { at: 0x0 } } })");
        }
        refuseUnknown(device, KEYS, "a device");
        for (String key : new String[] {"onRead", "onWrite", "irq"}) {
            function(device, key, "the device");
        }
        Value table = device.getMember("registers");
        if (table == null || !table.hasMembers() || table.getMemberKeys().isEmpty()) {
            throw wrong("it has no registers; write for example registers: { STATUS: { at: 0x0, access: 'ro', reset: 1 } }");
        }
        if (table.getMemberKeys().size() > MOST_ROWS) {
            throw wrong("it has more than " + MOST_ROWS + " registers");
        }
        List<Behaviour.Row> rows = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (String register : table.getMemberKeys()) {
            rows.add(row(device, register, table.getMember(register), taken));
        }
        return List.copyOf(rows);
    }

    private Behaviour.Row row(Value device, String register, Value row, Set<Long> taken) {
        String what = "register " + register;
        if (!register.matches("[A-Za-z_][A-Za-z0-9_]{0,30}") || register.equals("state")) {
            throw wrong(what + " has a name that is none; use letters, digits and _, but not 'state'");
        }
        if (!row.hasMembers()) {
            throw wrong(what + " is no object; write " + register + ": { at: 0x0 }");
        }
        refuseUnknown(row, ROW_KEYS, what);
        long at = number(row, "at", -1, what);
        if (at < 0 || at > LENGTH - 4 || at % 4 != 0) {
            throw wrong(what + " needs 'at', a multiple of 4 below 0x1000");
        }
        if (!taken.add(at)) {
            throw wrong(what + " is at 0x" + Long.toHexString(at) + ", where another is");
        }
        Value access = row.getMember("access");
        String word = access == null ? "rw" : access.isString() ? access.asString() : "";
        if (!ACCESS.containsKey(word.toLowerCase(Locale.ROOT))) {
            throw wrong(what + " has 'access' that is none; use 'rw', 'ro', 'wo' or 'w1c'");
        }
        Register.Access kind = ACCESS.get(word.toLowerCase(Locale.ROOT));
        long mask = kind == Register.Access.READ_ONLY ? 0 : number(row, "mask", WORD, what);
        long reset = number(row, "reset", 0, what);
        if (kind == Register.Access.WRITE_ONLY && reset != 0) {
            throw wrong(what + " is write-only, so that nobody sees its 'reset'; remove it");
        }
        boolean reads = function(row, "onRead", what) || function(device, "onRead", "the device");
        boolean writes = function(row, "onWrite", what) || function(device, "onWrite", "the device");
        return new Behaviour.Row(at, register, kind, reset, mask, reads && kind != Register.Access.WRITE_ONLY, writes && kind != Register.Access.READ_ONLY);
    }

    private void refuseUnknown(Value object, Set<String> known, String what) {
        for (String key : object.getMemberKeys()) {
            if (!known.contains(key)) {
                throw wrong(what + " has no '" + key + "'; known are " + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    private boolean function(Value object, String key, String what) {
        Value function = object.getMember(key);
        if (function != null && !function.canExecute()) {
            throw wrong("'" + key + "' of " + what + " is no function");
        }
        return function != null;
    }

    private long number(Value object, String key, long otherwise, String what) {
        Value value = object.getMember(key);
        if (value == null) {
            return otherwise;
        }
        if (!value.fitsInLong() || value.asLong() < 0 || value.asLong() > WORD) {
            throw wrong("'" + key + "' of " + what + " is no whole number from 0 to 0xffff_ffff");
        }
        return value.asLong();
    }
}
