package hvsh.dsl.api;

import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.descriptor.Times;
import hvsh.dsl.script.Place;
import hvsh.dsl.script.Printer;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/** What a script gave to a function, with the errors that name function and parameter. */
final class Arguments {
    private final Realm realm;
    private final MemberInfo function;
    private final Value[] values;

    Arguments(Realm realm, MemberInfo function, Value... values) {
        this.realm = realm;
        this.function = function;
        this.values = values;
    }

    Realm realm() {
        return realm;
    }

    Value[] all() {
        return values.clone();
    }

    /** The same function with other values, for what takes a part of an argument. */
    Arguments of(Value... parts) {
        return new Arguments(realm, function, parts);
    }

    /** The same function without values. */
    Arguments without() {
        return of();
    }

    /** Where the function was called; null if that is not known. */
    Place place() {
        return realm.engine().here();
    }

    /** A refusal of the call as a whole. */
    ApiException misplaced(String problem) {
        return new ApiException(function.name() + "() " + problem);
    }

    boolean has(int i) {
        return i < values.length && !values[i].isNull();
    }

    /** The value itself. @throws ApiException if it is not given */
    Value value(int i) {
        if (!has(i)) {
            throw wrong(i, "is missing");
        }
        return values[i];
    }

    /** A refusal that names the parameter. */
    ApiException wrong(int i, String problem) {
        String parameter = i < function.params().size() ? function.params().get(i) : "argument " + (i + 1) + ":";
        String name = parameter.substring(0, parameter.indexOf(':')).replaceAll("[{}]", "");
        String example = function.example().replaceFirst("; .*", "");
        return new ApiException(function.owner() + (function.owner().isEmpty() ? "" : ".") + function.name() + ": '" + name + "' "
                + problem + "; for example " + example);
    }

    String text(int i) {
        Value value = value(i);
        if (!value.isString()) {
            throw wrong(i, "must be a text, not " + Printer.show(value));
        }
        return value.asString();
    }

    /** 64 bits of a Number or BigInt. */
    long bits(int i) {
        try {
            return realm.big().toLong(value(i));
        } catch (IllegalArgumentException e) {
            throw wrong(i, "is wrong: " + e.getMessage());
        }
    }

    /** A whole number in a range, or {@code otherwise} where none is given. */
    int count(int i, int otherwise, int most) {
        if (!has(i)) {
            return otherwise;
        }
        long count = bits(i);
        if (count < 0 || count > most) {
            throw wrong(i, "must be from 0 to " + most + ", not " + Printer.show(value(i)));
        }
        return (int) count;
    }

    /** An address: a Number, BigInt, or the name of a symbol, perhaps with an offset. */
    long address(int i, Symbols symbols) {
        return value(i).isString() ? symbols.address(text(i)) : bits(i);
    }

    /** A span of virtual time in ticks, from a text like {@code 5ms}. */
    long time(int i) {
        return time(i, value(i));
    }

    private long time(int i, Value value) {
        if (!value.isString()) {
            throw wrong(i, "must be a time in quotes, like '5ms', not " + Printer.show(value));
        }
        try {
            return Times.parse(value.asString());
        } catch (IllegalArgumentException e) {
            throw wrong(i, "is wrong: " + e.getMessage());
        }
    }

    /** A member of the options object at {@code i}, null where it is not given; a misspelt option is refused. */
    Value option(int i, String name, List<String> known) {
        if (!has(i)) {
            return null;
        }
        Value options = values[i];
        if (!options.hasMembers() || options.isString()) {
            throw wrong(i, "must be an object like { " + known.getFirst() + ": … }, not " + Printer.show(options));
        }
        for (String key : options.getMemberKeys()) {
            if (!known.contains(key)) {
                throw wrong(i, "has no '" + key + "'; " + Nearest.remedy(key, known));
            }
        }
        Value value = options.getMember(name);
        return value == null || value.isNull() ? null : value;
    }

    /** Yes or no among the options, or {@code otherwise}. */
    boolean flagOption(int i, String name, List<String> known, boolean otherwise) {
        Value value = option(i, name, known);
        if (value != null && !value.isBoolean()) {
            throw wrong(i, "has '" + name + "': " + Printer.show(value) + "; write true or false");
        }
        return value == null ? otherwise : value.asBoolean();
    }

    /** Texts among the options; none where they are not given. */
    List<String> textsOption(int i, String name, List<String> known) {
        Value value = option(i, name, known);
        List<String> texts = new ArrayList<>();
        if (value != null && !value.hasArrayElements()) {
            throw wrong(i, "has '" + name + "' that is no array; write [" + Printer.show(value) + "]");
        }
        for (long at = 0; value != null && at < value.getArraySize(); at++) {
            Value text = value.getArrayElement(at);
            if (!text.isString()) {
                throw wrong(i, "has in '" + name + "' what is no text: " + Printer.show(text));
            }
            texts.add(text.asString());
        }
        return texts;
    }

    /** A time among the options, or {@code otherwise}. */
    long timeOption(int i, String name, List<String> known, long otherwise) {
        Value value = option(i, name, known);
        return value == null ? otherwise : time(i, value);
    }
}
