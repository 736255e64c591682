package hvsh.dsl.api;

import hvsh.dsl.api.Api.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words an event pattern is made of, for completion. */
final class EventWords {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("pc", "a place: address, symbol or [first, last]"),
            Map.entry("write", "stores to an address"),
            Map.entry("read", "loads from an address"),
            Map.entry("access", "kind of access to 'at' or to 'sysreg'"),
            Map.entry("at", "address of an access"),
            Map.entry("size", "bytes from the address on"),
            Map.entry("width", "size of the access itself"),
            Map.entry("as", "'ipa' for guest-physical addresses"),
            Map.entry("value", "only this value"),
            Map.entry("min", "only values from here on"),
            Map.entry("max", "only values up to here"),
            Map.entry("sysreg", "accesses to a system register"),
            Map.entry("exception", "exceptions of a class"),
            Map.entry("from", "exception level it comes from"),
            Map.entry("to", "exception level it is taken to"),
            Map.entry("interrupt", "interrupts that are taken"),
            Map.entry("fault", "faults of the second stage"),
            Map.entry("hypercall", "calls by HVC or SMC"),
            Map.entry("text", "what a serial port writes"),
            Map.entry("uart", "name of that port"),
            Map.entry("if", "function that is asked last"),
            Map.entry("cpu", "only this CPU"),
            Map.entry("partition", "only this partition"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "access", List.of("read", "write", "any", "execute"),
            "interrupt", List.of("irq", "fiq"),
            "fault", List.of("stage2"),
            "as", List.of("ipa"));

    private static final Map<String, String> RUN_KEYS = Map.of(
            "until", "what to run to: a function or an event",
            "max", "the most virtual time to spend",
            "every", "how often an until function is asked, in virtual time");

    private EventWords() { }

    /** Keys of an event pattern. */
    static Stream<Candidate> keys() {
        return KEYS.entrySet().stream().map(e -> new Candidate(e.getKey(), e.getValue()));
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

    /** Values of a key that are words. */
    static Stream<Candidate> of(String key) {
        return switch (key) {
            case "exception" -> Stream.concat(Stream.of("any"), EventFields.classNames().stream()).map(name -> new Candidate(name, "exception class"));
            case "hypercall" -> CallNames.names().stream().map(name -> new Candidate(name, "call by HVC or SMC"));
            default -> WORDS.getOrDefault(key, List.of()).stream().map(name -> new Candidate(name, key));
        };
    }

    /** All keys, for the test that compares them with what is accepted. */
    static List<String> all() {
        return Arrays.asList(KEYS.keySet().toArray(String[]::new));
    }
}
