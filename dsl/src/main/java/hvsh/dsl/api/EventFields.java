package hvsh.dsl.api;

import hvsh.cpu.ExceptionClass;
import hvsh.cpu.SystemRegisters;
import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.script.Printer;
import hvsh.probe.Happening;
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
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/** What the keys of each kind of event mean. */
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

    private final PatternObject from;
    private final String kind;
    private final Value main;

    /**
     * @param kind the key that says what kind of event it is
     * @param main its value
     */
    EventFields(PatternObject from, String kind, Value main) {
        this.from = from;
        this.kind = kind;
        this.main = main;
    }

    Space space() {
        return switch (from.word("as", "", List.of("ipa", "physical"))) {
            case "ipa" -> Space.GUEST_PHYSICAL;
            case "physical" -> Space.PHYSICAL;
            default -> Space.VIRTUAL;
        };
    }

    Hook.Pc pc() {
        if (!main.hasArrayElements()) {
            long at = from.address("pc", main);
            return new Hook.Pc(new Range(at, at), placeSpace(main));
        }
        if (main.getArraySize() != 2) {
            throw from.wrong("pc", "must be one address, or [first, last], both included");
        }
        long first = from.address("pc", main.getArrayElement(0));
        long last = from.address("pc", main.getArrayElement(1));
        if (Long.compareUnsigned(first, last) > 0) {
            throw from.wrong("pc", "ends before it begins: give [first, last]");
        }
        return new Hook.Pc(new Range(first, last), placeSpace(main.getArrayElement(0)));
    }

    /** A kernel's symbols are at guest-physical addresses until it has relocated itself, and their code stays there. */
    private Space placeSpace(Value place) {
        Space said = space();
        return said == Space.VIRTUAL && place.isString() && from.isPhysical() ? Space.GUEST_PHYSICAL : said;
    }

    /** The addresses from the event's own on. */
    Range range() {
        return range(kind, main);
    }

    private Range range(String key, Value start) {
        long first = from.address(key, start);
        Value given = from.get("size");
        long size = given == null ? 1 : from.bits("size", given);
        if (size <= 0 || Long.compareUnsigned(first, first + size - 1) > 0) {
            throw from.wrong("size", "must be a number of bytes from 1 on that ends within 64 bits of address, not " + size);
        }
        return Range.of(first, size);
    }

    Hook.Memory memory(boolean reads, boolean writes) {
        return new Hook.Memory(range(), space(), reads, writes, widths(), values());
    }

    private int widths() {
        Value given = from.get("width");
        if (given == null) {
            return 0;
        }
        long width = from.bits("width", given);
        if (WIDTHS.stream().noneMatch(w -> w == width)) {
            throw from.wrong("width", "must be the bytes of one access: 1, 2, 4, 8, or 64 for DC ZVA; 16 of a vector are two of 8");
        }
        return (int) width;
    }

    private Hook.Values values() {
        Value exact = from.get("value");
        Value min = from.get("min");
        Value max = from.get("max");
        if (exact != null && (min != null || max != null)) {
            throw from.wrong("value", "excludes min and max");
        }
        if (exact != null) {
            long value = from.bits("value", exact);
            return new Hook.Values(value, value);
        }
        if (min == null && max == null) {
            return null;
        }
        Hook.Values values = new Hook.Values(min == null ? 0 : from.bits("min", min), max == null ? -1 : from.bits("max", max));
        if (Long.compareUnsigned(values.least(), values.most()) > 0) {
            throw from.wrong("min", "is above max (values are unsigned)");
        }
        return values;
    }

    Hook.SystemRegister systemRegister() {
        String name = main.isString() ? main.asString() : "";
        boolean any = name.equals("any");
        if (!any && !SystemRegisters.has(name)) {
            String remedy = Nearest.remedy(name, SystemRegisters.names());
            throw from.wrong("sysreg", "is " + Printer.show(main) + ", no system register; "
                    + (remedy.startsWith("use") ? "the manual's names are meant, like 'TTBR0_EL1', or 'any'" : remedy));
        }
        String access = from.word("access", "any", List.of("read", "write", "any"));
        return new Hook.SystemRegister(any ? null : name, !access.equals("write"), !access.equals("read"), values());
    }

    Hook.ExceptionTaken exception() {
        return new Hook.ExceptionTaken(classes(), level("from"), level("to"));
    }

    /** Names of classes of exceptions. */
    static Set<String> classNames() {
        return CLASSES.keySet();
    }

    private Set<Integer> classes() {
        if (main.isNumber()) {
            long ec = from.bits("exception", main);
            if (ec < 0 || ec >= CLASS_COUNT) {
                throw from.wrong("exception", "must be a class from 0 to 63 (ESR_ELx.EC), or a name");
            }
            return Set.of((int) ec);
        }
        String name = main.isString() ? main.asString() : "";
        if (name.equals("any")) {
            return Set.of();
        }
        if (List.of("irq", "fiq", "serror").contains(name)) {
            throw from.wrong("exception", "is an interrupt: { interrupt: '" + name + "' }");
        }
        Set<Integer> classes = CLASSES.get(name);
        if (classes == null) {
            throw from.wrong("exception", "is " + Printer.show(main) + "; " + Nearest.remedy(name, CLASSES.keySet()) + " (or 'any', or a number)");
        }
        return classes;
    }

    private int level(String key) {
        Value given = from.get(key);
        if (given == null) {
            return Hook.ANY;
        }
        long level = from.bits(key, given);
        if (level < 0 || level > 2) {
            throw from.wrong(key, "must be an exception level, 0 to 2");
        }
        return (int) level;
    }

    Hook.InterruptTaken interrupt() {
        if (main.isNumber()) {
            long intid = from.bits("interrupt", main);
            if (intid < 0 || intid > 1019) {
                throw from.wrong("interrupt", "must be an INTID from 0 to 1019: 16 + n for PPI n, 32 + n for SPI n");
            }
            return new Hook.InterruptTaken(null, (int) intid);
        }
        List<String> words = List.of("irq", "fiq", "serror", "any");
        String word = main.isString() ? main.asString() : "";
        if (!words.contains(word)) {
            throw from.wrong("interrupt", "is " + Printer.show(main) + "; " + Nearest.remedy(word, words) + " (or an INTID)");
        }
        return new Hook.InterruptTaken(word.equals("any") ? null : Line.valueOf(word.toUpperCase(Locale.ROOT)), Hook.ANY);
    }

    Hook.Stage2Fault fault() {
        if (!main.isString() || !main.asString().equals("stage2")) {
            throw from.wrong("fault", "must be 'stage2'; faults of stage 1 are exceptions, { exception: 'data-abort' }");
        }
        Value at = from.get("at");
        if (at == null && from.get("size") != null) {
            throw from.wrong("size", "needs at, a guest-physical address");
        }
        return new Hook.Stage2Fault(at == null ? Range.ALL : range("at", at));
    }

    Set<Integer> callIds() {
        if (main.isNumber()) {
            return CallNames.ids((int) from.bits("hypercall", main));
        }
        String name = main.isString() ? main.asString() : "";
        if (name.equals("any")) {
            return Set.of();
        }
        Set<Integer> ids = CallNames.ids(name);
        if (ids.isEmpty()) {
            throw from.wrong("hypercall", "is " + Printer.show(main) + "; " + Nearest.remedy(name, CallNames.names()) + " (or 'any', or a number)");
        }
        return ids;
    }

    /** The hook of a text event: of the text itself, or of every byte for a regular expression. */
    Hook.UartText text() {
        Value uart = from.get("uart");
        String name = uart == null ? null : uart.isString() ? uart.asString() : "";
        Set<String> known = from.uarts();
        if (name != null && !known.contains(name)) {
            throw from.wrong("uart", "is " + Printer.show(uart) + "; " + Nearest.remedy(name, known));
        }
        return new Hook.UartText(name, main.isString() ? main.asString() : "");
    }

    /** The hook of a radio event; one that the transceiver does not have yet is refused with what there is. */
    Hook.Radio radio() {
        String name = main.isString() ? main.asString() : "";
        List<String> known = Stream.of(Happening.RadioEvent.values()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        if (known.contains(name)) {
            return new Hook.Radio(Happening.RadioEvent.values()[known.indexOf(name)]);
        }
        throw from.wrong("radio", "is " + Printer.show(main) + "; there is '" + String.join("', '", known) + "', and the registers: { at, size, access: 'any', as: 'ipa' };"
                + " bursts, calls and messages arrive with the radio network");
    }

    /** The regular expression of a text event; null if it is a plain text. */
    TextPattern expression() {
        if (main.isString() && main.asString().isEmpty()) {
            throw from.wrong("text", "is empty, so that every byte would be it: use /[^]/ if that is meant");
        }
        return main.isString() ? null : from.expression();
    }
}
