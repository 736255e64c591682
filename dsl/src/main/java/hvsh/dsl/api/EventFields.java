package hvsh.dsl.api;

import hvsh.cpu.ExceptionClass;
import hvsh.cpu.SystemRegisters;
import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.script.Printer;
import hvsh.machine.Hooks;
import hvsh.probe.Happening.Line;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graalvm.polyglot.Value;

/** The values of one event pattern, read with errors that name them. */
final class EventFields {
    /** Classes of exceptions by name. */
    private static final Map<String, Set<Integer>> CLASSES = new TreeMap<>();
    private static final int CLASS_COUNT = 64;
    private static final List<Integer> WIDTHS = List.of(1, 2, 4, 8, 64);

    static {
        for (int ec = 0; ec < CLASS_COUNT; ec++) {
            String name = ExceptionClass.name(ec);
            if (!name.startsWith("ec-") && ec != ExceptionClass.SERROR) {
                CLASSES.computeIfAbsent(name, _ -> new TreeSet<>()).add(ec);
            }
        }
        CLASSES.put("undefined", Set.of(ExceptionClass.UNKNOWN));
    }

    private final Arguments arguments;
    private final String kind;
    private final Value main;
    private final Value object;
    private final EventPattern.Context context;
    private final PartitionApi partition;

    /**
     * @param main   the value of the key that says what kind of event it is
     * @param object the whole pattern; null if it is only a place
     */
    EventFields(Arguments arguments, String kind, Value main, Value object, EventPattern.Context context) {
        this.arguments = arguments;
        this.kind = kind;
        this.main = main;
        this.object = object;
        this.context = context;
        partition = partition(context);
    }

    private PartitionApi partition(EventPattern.Context where) {
        Value given = get("partition");
        Map<String, PartitionApi> all = where.machine().byName();
        if (given == null) {
            return where.partition() == null && all.size() == 1 ? all.values().iterator().next() : where.partition();
        }
        PartitionApi named = all.get(name(given));
        if (named == null) {
            throw wrong("partition", "must be one of " + String.join(", ", all.keySet()));
        }
        if (where.partition() != null && named != where.partition()) {
            throw wrong("partition", "must be this one; hook '" + name(given) + "' with its own functions, or the machine's");
        }
        return named;
    }

    /** A partition may be named, or given itself. */
    private static String name(Value given) {
        return given.isString() ? given.asString()
                : given.isProxyObject() && given.asProxyObject() instanceof PartitionApi itself ? itself.guest().name() : "";
    }

    private Value get(String key) {
        Value value = object == null ? null : object.getMember(key);
        return value == null || value.isNull() ? null : value;
    }

    private ApiException wrong(String key, String problem) {
        return arguments.wrong(0, "has '" + key + "', which " + problem);
    }

    int partition() {
        return partition == null ? Hooks.ANY : partition.guest().number();
    }

    int cpu() {
        Value given = get("cpu");
        if (given == null) {
            return context.cpu();
        }
        long number = given.isProxyObject() && given.asProxyObject() instanceof CpuApi cpu ? cpu.cpu().vcpu() : bits("cpu", given);
        int most = context.machine().byName().values().stream().filter(p -> partition == null || p == partition)
                .mapToInt(p -> p.guest().cpus().size()).max().orElseThrow();
        if (number < 0 || number >= most) {
            throw wrong("cpu", "must be a CPU's number from 0 to " + (most - 1) + ", not " + number);
        }
        if (context.cpu() != Hooks.ANY && number != context.cpu()) {
            throw wrong("cpu", "must be this one's number; hook the other with its own functions");
        }
        return (int) number;
    }

    Value condition() {
        Value given = get("if");
        if (given != null && !given.canExecute()) {
            throw wrong("if", "must be a function like e => e.value > 5n");
        }
        return given;
    }

    private long bits(String key, Value value) {
        return realm().bits(key, value);
    }

    private Realm realm() {
        return context.machine().realm;
    }

    private long address(String key, Value value) {
        if (!value.isString()) {
            return bits(key, value);
        }
        if (partition == null) {
            throw wrong(key, "is a symbol: it needs 'partition', one of "
                    + String.join(", ", context.machine().byName().keySet()));
        }
        return partition.symbols().address(value.asString());
    }

    /** One of a few words; {@code otherwise} if it is not given. */
    String word(String key, String otherwise, List<String> words) {
        Value given = get(key);
        if (given == null) {
            return otherwise;
        }
        String word = given.isString() ? given.asString() : "";
        if (!words.contains(word)) {
            throw wrong(key, "is " + Printer.show(given) + "; " + Nearest.remedy(word, words));
        }
        return word;
    }

    Space space() {
        return switch (word("as", "", List.of("ipa", "physical"))) {
            case "ipa" -> Space.GUEST_PHYSICAL;
            case "physical" -> Space.PHYSICAL;
            default -> Space.VIRTUAL;
        };
    }

    Hook.Pc pc() {
        if (!main.hasArrayElements()) {
            long at = address("pc", main);
            return new Hook.Pc(new Range(at, at), space());
        }
        if (main.getArraySize() != 2) {
            throw wrong("pc", "must be one address, or [first, last], both included");
        }
        long first = address("pc", main.getArrayElement(0));
        long last = address("pc", main.getArrayElement(1));
        if (Long.compareUnsigned(first, last) > 0) {
            throw wrong("pc", "ends before it begins: give [first, last]");
        }
        return new Hook.Pc(new Range(first, last), space());
    }

    /** The addresses from the event's own on. */
    Range range() {
        return range(kind, main);
    }

    private Range range(String key, Value from) {
        long first = address(key, from);
        Value given = get("size");
        long size = given == null ? 1 : bits("size", given);
        if (size <= 0 || Long.compareUnsigned(first, first + size - 1) > 0) {
            throw wrong("size", "must be a number of bytes from 1 on that ends within 64 bits of address, not " + size);
        }
        return Range.of(first, size);
    }

    Hook.Memory memory(boolean reads, boolean writes) {
        return new Hook.Memory(range(), space(), reads, writes, widths(), values());
    }

    private int widths() {
        Value given = get("width");
        if (given == null) {
            return 0;
        }
        long width = bits("width", given);
        if (WIDTHS.stream().noneMatch(w -> w == width)) {
            throw wrong("width", "must be the bytes of one access: 1, 2, 4, 8, or 64 for DC ZVA; 16 of a vector are two of 8");
        }
        return (int) width;
    }

    private Hook.Values values() {
        Value exact = get("value");
        Value min = get("min");
        Value max = get("max");
        if (exact != null && (min != null || max != null)) {
            throw wrong("value", "excludes min and max");
        }
        if (exact != null) {
            long value = bits("value", exact);
            return new Hook.Values(value, value);
        }
        if (min == null && max == null) {
            return null;
        }
        Hook.Values values = new Hook.Values(min == null ? 0 : bits("min", min), max == null ? -1 : bits("max", max));
        if (Long.compareUnsigned(values.least(), values.most()) > 0) {
            throw wrong("min", "is above max (values are unsigned)");
        }
        return values;
    }

    Hook.SystemRegister systemRegister() {
        String name = main.isString() ? main.asString() : "";
        boolean any = name.equals("any");
        if (!any && !SystemRegisters.has(name)) {
            String remedy = Nearest.remedy(name, SystemRegisters.names());
            throw wrong("sysreg", "is " + Printer.show(main) + ", no system register; "
                    + (remedy.startsWith("use") ? "the manual's names are meant, like 'TTBR0_EL1', or 'any'" : remedy));
        }
        String access = word("access", "any", List.of("read", "write", "any"));
        return new Hook.SystemRegister(any ? null : name, !access.equals("write"), !access.equals("read"), values());
    }

    Hook.ExceptionTaken exception() {
        return new Hook.ExceptionTaken(classes(), level("from"), level("to"));
    }

    private Set<Integer> classes() {
        if (main.isNumber()) {
            long ec = bits("exception", main);
            if (ec < 0 || ec >= CLASS_COUNT) {
                throw wrong("exception", "must be a class from 0 to 63 (ESR_ELx.EC), or a name");
            }
            return Set.of((int) ec);
        }
        String name = main.isString() ? main.asString() : "";
        if (name.equals("any")) {
            return Set.of();
        }
        if (List.of("irq", "fiq", "serror").contains(name)) {
            throw wrong("exception", "is an interrupt: { interrupt: '" + name + "' }");
        }
        Set<Integer> classes = CLASSES.get(name);
        if (classes == null) {
            throw wrong("exception", "is " + Printer.show(main) + "; " + Nearest.remedy(name, CLASSES.keySet()) + " (or 'any', or a number)");
        }
        return classes;
    }

    private int level(String key) {
        Value given = get(key);
        if (given == null) {
            return Hook.ANY;
        }
        long level = bits(key, given);
        if (level < 0 || level > 2) {
            throw wrong(key, "must be an exception level, 0 to 2");
        }
        return (int) level;
    }

    Hook.InterruptTaken interrupt() {
        if (main.isNumber()) {
            long intid = bits("interrupt", main);
            if (intid < 0 || intid > 1019) {
                throw wrong("interrupt", "must be an INTID from 0 to 1019: 16 + n for PPI n, 32 + n for SPI n");
            }
            return new Hook.InterruptTaken(null, (int) intid);
        }
        List<String> words = List.of("irq", "fiq", "serror", "any");
        String word = main.isString() ? main.asString() : "";
        if (!words.contains(word)) {
            throw wrong("interrupt", "is " + Printer.show(main) + "; " + Nearest.remedy(word, words) + " (or an INTID)");
        }
        return new Hook.InterruptTaken(word.equals("any") ? null : Line.valueOf(word.toUpperCase(Locale.ROOT)), Hook.ANY);
    }

    Hook.Stage2Fault fault() {
        if (!main.isString() || !main.asString().equals("stage2")) {
            throw wrong("fault", "must be 'stage2'; faults of stage 1 are exceptions, { exception: 'data-abort' }");
        }
        Value at = get("at");
        if (at == null && get("size") != null) {
            throw wrong("size", "needs at, a guest-physical address");
        }
        return new Hook.Stage2Fault(at == null ? Range.ALL : range("at", at));
    }

    Set<Integer> callIds() {
        if (main.isNumber()) {
            return CallNames.ids((int) bits("hypercall", main));
        }
        String name = main.isString() ? main.asString() : "";
        if (name.equals("any")) {
            return Set.of();
        }
        Set<Integer> ids = CallNames.ids(name);
        if (ids.isEmpty()) {
            throw wrong("hypercall", "is " + Printer.show(main) + "; " + Nearest.remedy(name, CallNames.names()) + " (or 'any', or a number)");
        }
        return ids;
    }

    /** The hook of a text event: of the text itself, or of every byte for a regular expression. */
    Hook.UartText text() {
        Value uart = get("uart");
        String name = uart == null ? null : uart.isString() ? uart.asString() : "";
        Set<String> known = new TreeSet<>();
        context.machine().byName().values().stream().filter(p -> partition == null || p == partition)
                .forEach(p -> p.guest().uarts().forEach(u -> known.add(u.name())));
        if (name != null && !known.contains(name)) {
            throw wrong("uart", "is " + Printer.show(uart) + "; " + Nearest.remedy(name, known));
        }
        return new Hook.UartText(name, main.isString() ? main.asString() : "");
    }

    /** The regular expression of a text event; null if it is a plain text. */
    TextPattern expression() {
        if (main.isString() && main.asString().isEmpty()) {
            throw wrong("text", "is empty, so that every byte would be it: use /[^]/ if that is meant");
        }
        return main.isString() ? null : TextPattern.of(realm(), arguments.of(main));
    }

    /** The pattern as it may be written. */
    String shown() {
        if (object == null) {
            return place(main);
        }
        StringBuilder text = new StringBuilder();
        for (String key : object.getMemberKeys()) {
            Value value = object.getMember(key);
            boolean symbolic = value.isString() || value.isNumber();
            text.append(text.isEmpty() ? "" : ", ").append(key).append(": ")
                    .append(symbolic || value.hasArrayElements() ? Printer.show(value) : value.canExecute() ? "…" : String.valueOf(value));
        }
        return "{ " + text + " }";
    }

    private String place(Value at) {
        long address = address("pc", at);
        String symbol = partition == null ? "" : partition.symbols().name(address);
        return (symbol.isEmpty() ? "" : symbol + " ") + Show.hex64(address);
    }
}
