package hvsh.dsl.script;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Shows a script's values as text: BigInts in hexadecimal, host objects by their own words. */
public final class Printer {
    private static final int MAX_ITEMS = 100;
    private static final int MAX_DEPTH = 3;

    private Printer() { }

    /** The value as the shell shows it: texts quoted. */
    public static String show(Value value) {
        return show(value, 0);
    }

    /** The value as {@code print} writes it: texts plain, everything else as {@link #show(Value)}. */
    public static String plain(Value value) {
        return value.isString() ? value.asString() : show(value);
    }

    private static String show(Value value, int depth) {
        if (value.isNull()) {
            return value.toString();
        }
        if (value.isString()) {
            return quote(value.asString());
        }
        if (value.isNumber()) {
            return number(value);
        }
        if (value.isException()) {
            return value.hasMember("message") ? value.getMember("name") + ": " + value.getMember("message").asString() : value.toString();
        }
        if (value.isProxyObject() && value.hasMembers()) {
            return own(value);
        }
        if (value.canExecute()) {
            return "[" + (isClass(value) ? "class " : "function ") + name(value) + "]";
        }
        if (value.hasArrayElements()) {
            return depth >= MAX_DEPTH ? "[…]" : array(value, depth + 1);
        }
        if (value.hasMembers() && "Object".equals(value.getMetaObject().getMetaSimpleName())) {
            return depth >= MAX_DEPTH ? "{…}" : object(value, depth + 1);
        }
        return value.toString();
    }

    /** A BigInt is told from a Number by its type's name, because both answer as numbers. */
    private static String number(Value value) {
        if (!"bigint".equals(value.getMetaObject().getMetaSimpleName())) {
            return value.fitsInLong() ? String.valueOf(value.asLong()) : value.toString(); // 5, also where it is a double
        }
        var big = value.asBigInteger();
        return (big.signum() < 0 ? "-0x" : "0x") + big.abs().toString(16) + "n";
    }

    private static String own(Value value) {
        try {
            return value.canInvokeMember("toString") ? value.invokeMember("toString").asString() : value.toString();
        } catch (PolyglotException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    private static boolean isClass(Value value) {
        return value.toString().startsWith("class");
    }

    private static String name(Value function) {
        Value name = function.hasMember("name") ? function.getMember("name") : null;
        return name != null && name.isString() && !name.asString().isEmpty() ? name.asString() : "(anonymous)";
    }

    private static String array(Value value, int depth) {
        List<String> items = new ArrayList<>();
        for (long i = 0; i < Math.min(value.getArraySize(), MAX_ITEMS); i++) {
            items.add(show(value.getArrayElement(i), depth));
        }
        if (value.getArraySize() > MAX_ITEMS) {
            items.add("… " + (value.getArraySize() - MAX_ITEMS) + " more");
        }
        return "[" + String.join(", ", items) + "]";
    }

    private static String object(Value value, int depth) {
        List<String> items = new ArrayList<>();
        for (String key : value.getMemberKeys()) {
            if (items.size() == MAX_ITEMS) {
                items.add("…");
                break;
            }
            items.add(key + ": " + member(value, key, depth));
        }
        return items.isEmpty() ? "{}" : "{ " + String.join(", ", items) + " }";
    }

    private static String member(Value value, String key, int depth) {
        try {
            return show(value.getMember(key), depth);
        } catch (PolyglotException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\'', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? "\\x%02x".formatted((int) c) : Character.toString(c));
            }
        }
        return quoted.append('\'').toString();
    }
}
