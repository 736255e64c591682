package hvsh.dsl.radio;

import hvsh.dsl.descriptor.Nearest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an event was given: texts, whole numbers, yes or no, lists of numbers. What is wrong is told by an {@link IllegalArgumentException}. */
final class Parameters {
    private final String event;
    private final Map<String, Object> values;

    Parameters(String event, Map<String, Object> values, List<String> known) {
        this.event = event;
        this.values = values;
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(event + " has no '" + key + "'" + (known.isEmpty() ? ""
                        : "; " + Nearest.remedy(key, known)));
            }
        }
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    private IllegalArgumentException wrong(String name, String what) {
        Object value = values.get(name);
        return new IllegalArgumentException(value == null ? "%s needs %s, %s".formatted(event, name, what) : "%s has %s: %s; write %s".formatted(event, name, value, what));
    }

    /** A text; digits without quotes are one too. */
    String text(String name, String what) {
        Object value = values.get(name);
        if (!(value instanceof String) && !(value instanceof Long)) {
            throw wrong(name, what);
        }
        return value.toString();
    }

    String text(String name, String what, String otherwise) {
        return has(name) ? text(name, what) : otherwise;
    }

    /** One of a few words. */
    String word(String name, List<String> words, String otherwise) {
        String word = otherwise == null || has(name) ? text(name, "one of " + String.join(", ", words)) : otherwise;
        if (!words.contains(word)) {
            throw wrong(name, "one of " + String.join(", ", words));
        }
        return word;
    }

    int number(String name) {
        if (values.get(name) instanceof Long number && number == (int) (long) number) {
            return (int) (long) number;
        }
        throw wrong(name, "a whole Number");
    }

    int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    /** A number in a range. */
    int number(String name, int least, int most) {
        int number = number(name);
        if (number < least || number > most) {
            throw wrong(name, "a Number from %d to %d".formatted(least, most));
        }
        return number;
    }

    /** Yes or no, also as 1 or 0, or as on or off. */
    boolean flag(String name, boolean otherwise) {
        return switch (values.get(name)) {
            case null -> otherwise;
            case Boolean bit -> bit;
            case Long number when number == 0 || number == 1 -> number == 1;
            case String word when word.equals("on") || word.equals("off") -> word.equals("on");
            default -> throw wrong(name, "true or false");
        };
    }

    /** Bytes in hexadecimal digits. */
    byte[] hex(String name) {
        try {
            return HexFormat.of().parseHex(text(name, "bytes in hexadecimal digits").replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw wrong(name, "bytes in hexadecimal digits");
        }
    }

    /** Whole numbers in a list; none where it is not given. */
    List<Integer> numbers(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        } else if (value instanceof List<?> list && list.stream().allMatch(each -> each instanceof Long number && number == (int) (long) number)) {
            return list.stream().map(each -> (int) (long) (Long) each).toList();
        }
        throw wrong(name, "a list of whole Numbers");
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
