package hvsh.dsl.api;

import hvsh.dsl.device.DeviceScripts;
import java.util.List;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/** Writes an object with functions as text that gives an equal one; functions keep their lines where they can. */
final class DeviceText {
    private static final int DEEPEST = 32;
    private static final int LONGEST = 256 << 10;

    private final Value textOf;
    private final StringBuilder text = new StringBuilder();
    private String source = "";
    private int line = 1;

    private DeviceText(Realm realm) {
        textOf = realm.engine().context().eval("js", "f => Function.prototype.toString.call(f)");
    }

    /** @param without members that are left out */
    static String of(Realm realm, Value device, List<String> without) {
        DeviceText made = new DeviceText(realm);
        made.object(device, without, 0);
        return DeviceScripts.named(made.source.isEmpty() ? "device" : made.file(), made.text.toString());
    }

    /** A machine is the same wherever its script lies. */
    private String file() {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private void add(String part) {
        text.append(part);
        line += (int) part.chars().filter(c -> c == '\n').count();
        if (text.length() > LONGEST) {
            throw new ApiException("device: its text is longer than 256 KiB");
        }
    }

    private void value(Value value, int depth) {
        if (depth > DEEPEST) {
            throw new ApiException("device: it is nested too deep, or contains itself");
        }
        if (value.canExecute()) {
            function(value, "");
        } else if (value.isNull() || value.isBoolean() || value.isNumber() || value.isString()) {
            add(primitive(value));
        } else if (value.hasArrayElements()) {
            add("[");
            for (long i = 0; i < value.getArraySize(); i++) {
                value(value.getArrayElement(i), depth + 1);
                add(", ");
            }
            add("]");
        } else if (value.hasMembers()) {
            object(value, List.of(), depth);
        } else {
            throw new ApiException("device: it contains what is no plain data: " + value);
        }
    }

    private static String primitive(Value value) {
        if (value.isString()) {
            return quoted(value.asString());
        }
        boolean big = value.isNumber() && value.getMetaObject() != null && "bigint".equals(value.getMetaObject().getMetaSimpleName());
        return big ? value.asBigInteger() + "n" : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? "\\u%04x".formatted(c) : "" + (char) c));
        return quoted.append('"').toString();
    }

    private void object(Value object, List<String> without, int depth) {
        add("{ ");
        for (String key : object.getMemberKeys()) {
            if (!without.contains(key)) {
                Value member = object.getMember(key);
                if (member.canExecute()) {
                    function(member, key);
                } else {
                    add(quoted(key) + ": ");
                    value(member, depth + 1);
                }
                add(", ");
            }
        }
        add("}");
    }

    private void function(Value function, String key) {
        String body = textOf.execute(function).asString();
        SourceSection place = function.getSourceLocation();
        if (place != null) {
            source = source.isEmpty() ? place.getSource().getName() : source;
            if (place.getSource().getName().equals(source) && place.getStartLine() > line) {
                add("\n".repeat(place.getStartLine() - line));
            }
        }
        boolean method = body.matches("(?s)[A-Za-z_$][\\w$]*\\s*\\(.*") && !body.startsWith("function");
        add((method || key.isEmpty() ? "" : quoted(key) + ": ") + body);
    }
}
