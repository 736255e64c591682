package hvsh.dsl.api;

import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.script.Printer;
import hvsh.machine.Hooks;
import hvsh.probe.Hook;
import hvsh.probe.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/**
 * An event as scripts write it: an address or symbol, or an object with one key that says what kind it is. The one place
 * that knows how.
 *
 * @param hook      decides in Java
 * @param condition asked afterwards, with the machine stopped; null: none
 * @param text      the regular expression of a text event; else null
 * @param partition number, or {@link Hooks#ANY}
 * @param cpu       number, or {@link Hooks#ANY}
 * @param shown     the pattern as text
 */
record EventPattern(Hook hook, Value condition, TextPattern text, int partition, int cpu, String shown) {
    /** Documentation of a parameter that is such a pattern. */
    static final String PARAMETER = "event: an address, symbol or 'main.c:42' (virtual, in any address space); or an object: { pc } or { pc: [first, last] },"
            + " { write: addr, size }, { read: addr, size }, { access: 'read', 'write', 'any' or 'execute', at, size },"
            + " { sysreg: name, access }, { exception: class, from, to }, { interrupt: 'irq', 'fiq' or INTID }, { fault: 'stage2' },"
            + " { hypercall: name or number }, { text: text or regexp, uart }, { radio: 'frame', 'reception', 'emission', 'refusal' or 'late' };"
            + " value, min, max, width filter values and sizes of accesses, if: e => … anything, cpu a CPU's number; as: 'ipa' means guest-physical addresses";

    private static final List<String> COMMON = List.of("if", "cpu", "partition");
    private static final List<String> VALUES = List.of("value", "min", "max");
    private static final List<String> RANGE = List.of("size", "width", "as");

    /** What a kind of event may say besides its own key and {@link #COMMON}. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("pc", List.of("as")),
            Map.entry("write", join(RANGE, VALUES)),
            Map.entry("read", join(RANGE, VALUES)),
            Map.entry("at", join("access", RANGE, VALUES)),
            Map.entry("sysreg", join("access", VALUES)),
            Map.entry("exception", List.of("from", "to")),
            Map.entry("interrupt", List.of()),
            Map.entry("fault", List.of("at", "size")),
            Map.entry("hypercall", List.of()),
            Map.entry("text", List.of("uart")),
            Map.entry("radio", List.of()));

    /** In the order in which an object is looked at: fault and sysreg have keys that are kinds of their own elsewhere. */
    private static final List<String> KINDS = List.of("fault", "sysreg", "pc", "write", "read", "at", "exception", "interrupt",
            "hypercall", "text", "radio");

    /** What a pattern is read for. */
    record Context(MachineApi machine, PartitionApi partition, int cpu) { }

    private static List<String> join(Object... wordsAndLists) {
        List<String> all = new ArrayList<>();
        for (Object each : wordsAndLists) {
            if (each instanceof List<?> list) {
                list.forEach(word -> all.add((String) word));
            } else {
                all.add((String) each);
            }
        }
        return List.copyOf(all);
    }

    /** The pattern that a function got as its first argument. */
    static EventPattern of(Arguments a, Context context) {
        Value value = a.value(0);
        if (value.isString() || value.isNumber()) {
            PatternObject place = new PatternObject(a, value, null, context);
            return new EventPattern(new EventFields(place, "pc", value).pc(), null, null, place.partition(), context.cpu(), place.shown());
        }
        if (!value.hasMembers() || value.canExecute() || value.isProxyObject() || value.hasArrayElements()) {
            throw a.wrong(0, "must be an address, a symbol or an object like { write: 'name', size: 8 }, not " + Printer.show(value));
        }
        String kind = kind(a, value);
        PatternObject object = new PatternObject(a, value.getMember(kind), value, context);
        EventFields fields = new EventFields(object, kind, value.getMember(kind));
        List<String> known = join(kind, KEYS.get(kind), COMMON);
        for (String key : value.getMemberKeys()) {
            if (!known.contains(key)) {
                String remedy = KEYS.containsKey(key) ? "one object is one event: use two" : Nearest.remedy(key, known);
                throw a.wrong(0, "is an event of '" + kind + "', which has no '" + key + "'; " + remedy);
            }
        }
        TextPattern text = kind.equals("text") ? fields.expression() : null;
        return new EventPattern(hook(kind, object, fields), object.condition(), text, object.partition(), object.cpu(), object.shown());
    }

    private static String kind(Arguments a, Value value) {
        for (String kind : KINDS) {
            if (value.hasMember(kind)) {
                return kind;
            }
        }
        List<String> keys = List.copyOf(value.getMemberKeys());
        String problem = keys.isEmpty() ? "is empty" : "has no kind of event among its keys (" + String.join(", ", keys) + ")";
        throw a.wrong(0, problem + "; " + (keys.isEmpty() ? "use one of: " + String.join(", ", KINDS) : Nearest.remedy(keys.getFirst(), KINDS)));
    }

    private static Hook hook(String kind, PatternObject object, EventFields fields) {
        return switch (kind) {
            case "pc" -> fields.pc();
            case "write" -> fields.memory(false, true);
            case "read" -> fields.memory(true, false);
            case "at" -> switch (object.word("access", "any", List.of("read", "write", "any", "execute"))) {
                case "read" -> fields.memory(true, false);
                case "write" -> fields.memory(false, true);
                case "execute" -> new Hook.Pc(fields.range(), fields.space());
                default -> fields.memory(true, true);
            };
            case "sysreg" -> fields.systemRegister();
            case "exception" -> fields.exception();
            case "interrupt" -> fields.interrupt();
            case "fault" -> fields.fault();
            case "hypercall" -> new Hook.Call(fields.callIds());
            case "radio" -> fields.radio();
            default -> fields.text();
        };
    }

    /** Its type in TypeScript. */
    static String type() {
        return KINDS.stream().map(kind -> Stream.concat(KEYS.get(kind).stream(), COMMON.stream()).map(key -> member(key, "?: "))
                .collect(Collectors.joining("\n", "\n| {\n" + member(kind, ": ") + "\n", "\n}"))).collect(Collectors.joining("", "\n| Address", ""));
    }

    private static String member(String key, String colon) {
        return "    /** " + EventWords.key(key).text() + " */\n    " + key + colon + EventWords.key(key).type() + ";";
    }

    /** Whether it is about one instruction's virtual address. */
    boolean isPlace() {
        return hook instanceof Hook.Pc pc && pc.space() == Space.VIRTUAL && pc.range().first() == pc.range().last();
    }
}
