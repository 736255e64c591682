package hvsh.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Turns a script's value into what the shell prints: one level deep, BigInt in hexadecimal, undefined silent. */
final class Printer {
    private static final int MOST_ITEMS = 100;

    private Printer() { }

    /** The text to print; empty for undefined. */
    static String print(Value value) {
        return isUndefined(value) ? "" : text(value, Printer::inner);
    }

    private static boolean isUndefined(Value value) {
        return value.isNull() && "undefined".equals(value.toString());
    }

    private static String text(Value value, Function<Value, String> nested) {
        if (isBigInt(value)) {
            return bigInt(value);
        }
        if (value.isString()) {
            return quote(value.asString());
        }
        if (value.isNull() || value.isBoolean() || value.isNumber() || isSymbol(value)) {
            return value.toString();
        }
        if (value.isException() || hasOwnText(value)) {
            return ownText(value);
        }
        if (value.isMetaObject() || value.canExecute()) {
            return function(value);
        }
        if (value.hasArrayElements()) {
            return array(value, nested);
        }
        if (value.hasHashEntries() && metaName(value).equals("Map")) {
            return map(value, nested);
        }
        if (value.hasIterator() && metaName(value).equals("Set")) {
            return set(value, nested);
        }
        return object(value, nested);
    }

    /** What stands inside an array or object: simple values in full, the rest by kind. */
    private static String inner(Value value) {
        if (value.hasArrayElements()) {
            return value.getArraySize() == 0 ? "[]" : "[… " + value.getArraySize() + "]";
        }
        return text(value, v -> "…").replaceFirst("(?s)\\{.+}$", "{…}");
    }

    private static boolean isBigInt(Value value) {
        // A guest BigInt reaches Java as a number too; its meta object tells.
        return value.isNumber() && metaName(value).equals("bigint");
    }

    private static boolean isSymbol(Value value) {
        return metaName(value).equals("symbol");
    }

    private static String metaName(Value value) {
        Value meta = value.getMetaObject();
        return meta == null ? "" : meta.getMetaSimpleName();
    }

    private static String bigInt(Value value) {
        var number = value.asBigInteger();
        return (number.signum() < 0 ? "-0x" : "0x") + number.abs().toString(16) + "n";
    }

    private static String quote(String text) {
        String escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        StringBuilder out = new StringBuilder("'");
        escaped.codePoints().forEach(c -> {
            if (c < ' ' || c == 0x7f) {
                out.append(String.format("\\x%02x", c)); // a guest's escape sequences must not drive the terminal
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('\'').toString();
    }

    /** Host objects and classes with a toString of their own say best what they are; so do dates, errors and regular expressions. */
    private static boolean hasOwnText(Value value) {
        return value.isProxyObject() || value.isHostObject() || value.isDate() || value.isInstant()
                || List.of("RegExp", "Error").contains(metaName(value));
    }

    private static String ownText(Value value) {
        String method = value.isInstant() ? "toISOString" : "toString";
        if (value.canInvokeMember(method)) {
            return value.invokeMember(method).toString();
        }
        return value.isProxyObject() ? value.asProxyObject().toString() : value.toString();
    }

    private static String function(Value value) {
        String name = value.hasMember("name") ? value.getMember("name").asString() : "";
        String kind = value.toString().startsWith("class") ? "class" : "function";
        return name.isEmpty() ? "[" + kind + "]" : "[" + kind + " " + name + "]";
    }

    private static String array(Value value, Function<Value, String> nested) {
        List<String> items = new ArrayList<>();
        for (long i = 0; i < Math.min(value.getArraySize(), MOST_ITEMS); i++) {
            items.add(nested.apply(value.getArrayElement(i)));
        }
        addRest(items, value.getArraySize());
        return "[" + String.join(", ", items) + "]";
    }

    private static String object(Value value, Function<Value, String> nested) {
        List<String> items = new ArrayList<>();
        value.getMemberKeys().stream().limit(MOST_ITEMS)
                .forEach(key -> items.add(key + ": " + member(value, key, nested)));
        addRest(items, value.getMemberKeys().size());
        String name = metaName(value);
        return ((name.equals("Object") ? "" : name) + braces(items)).stripLeading();
    }

    /** A getter that throws must not hide the other members. */
    private static String member(Value value, String key, Function<Value, String> nested) {
        try {
            return nested.apply(value.getMember(key));
        } catch (PolyglotException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    private static String map(Value value, Function<Value, String> nested) {
        List<String> items = new ArrayList<>();
        Value entries = value.getHashEntriesIterator();
        while (items.size() < MOST_ITEMS && entries.hasIteratorNextElement()) {
            Value entry = entries.getIteratorNextElement();
            items.add(nested.apply(entry.getArrayElement(0)) + " => " + nested.apply(entry.getArrayElement(1)));
        }
        addRest(items, value.getHashSize());
        return "Map(" + value.getHashSize() + ")" + braces(items);
    }

    private static String set(Value value, Function<Value, String> nested) {
        List<String> items = new ArrayList<>();
        Value elements = value.getIterator();
        while (items.size() < MOST_ITEMS && elements.hasIteratorNextElement()) {
            items.add(nested.apply(elements.getIteratorNextElement()));
        }
        long size = value.getMember("size").asLong();
        addRest(items, size);
        return "Set(" + size + ")" + braces(items);
    }

    private static String braces(List<String> items) {
        return items.isEmpty() ? " {}" : " { " + String.join(", ", items) + " }";
    }

    private static void addRest(List<String> items, long size) {
        if (size > MOST_ITEMS) {
            items.add("… " + (size - MOST_ITEMS) + " more");
        }
    }
}
