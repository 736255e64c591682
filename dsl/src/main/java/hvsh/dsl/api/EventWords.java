package hvsh.dsl.api;

import hvsh.dsl.api.Api.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words an event pattern is made of, for completion. */
final class EventWords {
    /** What a key of a pattern says, and its type in TypeScript. */
    record Key(String text, String type) { }

    private static final Pattern LITERAL = Pattern.compile("'([\\w-]+)'");

    private static final Map<String, Key> KEYS = Map.ofEntries(
            Map.entry("pc", new Key("a place: address, symbol or [first, last]", "Address | readonly [Address, Address]")),
            Map.entry("write", new Key("stores to an address", "Address")),
            Map.entry("read", new Key("loads from an address", "Address")),
            Map.entry("access", new Key("kind of access to 'at' or to 'sysreg'", "'read' | 'write' | 'any' | 'execute'")),
            Map.entry("at", new Key("address of an access", "Address")),
            Map.entry("size", new Key("bytes from the address on", "Integer")),
            Map.entry("width", new Key("size of the access itself", "Integer")),
            Map.entry("as", new Key("'ipa' for guest-physical, 'physical' for physical addresses", "'ipa' | 'physical'")),
            Map.entry("value", new Key("only this value", "Integer")),
            Map.entry("min", new Key("only values from here on", "Integer")),
            Map.entry("max", new Key("only values up to here", "Integer")),
            Map.entry("sysreg", new Key("accesses to a system register", "SystemRegister | 'any'")),
            Map.entry("exception", new Key("exceptions of a class", "ExceptionClass | 'any' | Integer")),
            Map.entry("from", new Key("exception level it comes from", "Integer")),
            Map.entry("to", new Key("exception level it is taken to", "Integer")),
            Map.entry("interrupt", new Key("interrupts that are taken", "'irq' | 'fiq' | 'serror' | 'any' | Integer")),
            Map.entry("fault", new Key("faults of the second stage", "'stage2'")),
            Map.entry("hypercall", new Key("calls by HVC or SMC", "Hypercall | 'any' | Integer")),
            Map.entry("text", new Key("what a serial port writes", "string | RegExp")),
            Map.entry("radio", new Key("what the transceiver tells", "RadioEvent")),
            Map.entry("uart", new Key("name of that port", "string")),
            Map.entry("if", new Key("function that is asked last", "(event: Event) => unknown")),
            Map.entry("cpu", new Key("only this CPU", "Integer | Cpu")),
            Map.entry("partition", new Key("only this partition", "string | Partition")));

    private static final Map<String, String> RUN_KEYS = Map.of(
            "until", "what to run to: a function or an event",
            "max", "the most virtual time to spend",
            "every", "how often an until function is asked, in virtual time");

    private EventWords() { }

    /** Keys of an event pattern. */
    static Stream<Candidate> keys() {
        return KEYS.entrySet().stream().map(e -> new Candidate(e.getKey(), e.getValue().text()));
    }

    /** Keys of what machine.run takes. */
    static Stream<Candidate> runKeys() {
        return RUN_KEYS.entrySet().stream().filter(e -> !KEYS.containsKey(e.getKey())).map(e -> new Candidate(e.getKey(), e.getValue()));
    }

    /** Keys of the object that a parameter's documentation shows. */
    static Stream<Candidate> keysIn(String documentation) {
        return Pattern.compile("\\{ (\\w+):").matcher(documentation).results()
                .map(m -> new Candidate(m.group(1), documentation.replaceFirst("^\\{\\w+}: ", ""))).distinct();
    }

    /** Values of a key that are words: those that its type names. */
    static Stream<Candidate> of(String key) {
        if (!KEYS.containsKey(key)) {
            return Stream.empty();
        }
        String type = KEYS.get(key).type();
        Stream<Candidate> names = Reference.types().stream().filter(t -> type.matches("(?s).*\\b" + t.name().replaceFirst("<.*", "") + "\\b.*"))
                .flatMap(t -> literals(t.definition(), t.text()));
        return Stream.concat(literals(type, KEYS.get(key).text()), names);
    }

    private static Stream<Candidate> literals(String type, String text) {
        return LITERAL.matcher(type).results().map(m -> new Candidate(m.group(1), text));
    }

    /** What a key says. */
    static Key key(String name) {
        return KEYS.get(name);
    }
}
