package hvsh.dsl.descriptor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts, numbers and booleans as JSON, indented by two spaces; texts alone stay on one line. */
final class Json {
    private Json() { }

    static String write(Object value) {
        return write(value, "\n");
    }

    private static String write(Object value, String newline) {
        String inner = newline + "  ";
        return switch (value) {
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map -> map.entrySet().stream()
                    .map(entry -> quote((String) entry.getKey()) + ": " + write(entry.getValue(), inner))
                    .collect(Collectors.joining("," + inner, "{" + inner, newline + "}"));
            case List<?> list when list.stream().allMatch(String.class::isInstance) -> list.stream()
                    .map(item -> write(item, inner)).collect(Collectors.joining(", ", "[", "]"));
            case List<?> list -> list.stream().map(item -> write(item, inner))
                    .collect(Collectors.joining("," + inner, "[" + inner, newline + "]"));
            case String text -> quote(text);
            default -> value.toString();
        };
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c));
            }
        }
        return quoted.append('"').toString();
    }
}
