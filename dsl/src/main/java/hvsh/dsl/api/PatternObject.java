package hvsh.dsl.api;

import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.script.Printer;
import hvsh.machine.Hooks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graalvm.polyglot.Value;

/** One event pattern as a script gave it: its keys' values, whom it concerns, and errors that name the key. */
final class PatternObject {
    private final Arguments arguments;
    private final Value main;
    private final Value object;
    private final EventPattern.Context context;
    private final PartitionApi partition;

    /**
     * @param arguments what the function got, for errors
     * @param main      the value of the key that says what kind of event it is
     * @param object    the whole pattern; null if it is only a place
     */
    PatternObject(Arguments arguments, Value main, Value object, EventPattern.Context context) {
        this.arguments = arguments;
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

    Value get(String key) {
        Value value = object == null ? null : object.getMember(key);
        return value == null || value.isNull() ? null : value;
    }

    ApiException wrong(String key, String problem) {
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

    long bits(String key, Value value) {
        return realm().bits(key, value);
    }

    private Realm realm() {
        return context.machine().realm;
    }

    /** Names of the serial ports it can concern. */
    Set<String> uarts() {
        Set<String> names = new TreeSet<>();
        context.machine().byName().values().stream().filter(p -> partition == null || p == partition)
                .forEach(p -> p.guest().uarts().forEach(uart -> names.add(uart.name())));
        return names;
    }

    /** The regular expression that the main key has. */
    TextPattern expression() {
        return TextPattern.of(realm(), arguments.of(main));
    }

    long address(String key, Value value) {
        if (!value.isString()) {
            return bits(key, value);
        }
        if (partition == null) {
            throw wrong(key, "is a symbol: it needs 'partition', one of "
                    + String.join(", ", context.machine().byName().keySet()));
        }
        return partition.symbols().address(value.asString());
    }

    /** Whether the symbols that it names are at guest-physical addresses now. */
    boolean isPhysical() {
        return partition != null && partition.symbols().isPhysical();
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
        String symbol = partition == null ? "" : partition.symbols().place(address);
        return (symbol.isEmpty() ? "" : symbol + " ") + Show.hex64(address);
    }
}
