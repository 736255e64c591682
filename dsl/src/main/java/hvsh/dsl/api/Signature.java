package hvsh.dsl.api;

import java.util.ArrayList;
import java.util.List;

/** Types of functions in TypeScript: {@code (n?: Integer, max?: { max?: Time }) => Result}. */
final class Signature {
    private static final String RESULT = " => ";

    private Signature() { }

    /** A type as it stands behind the name of a method: {@code (n?: Integer): Result}. */
    static String of(String type) {
        int end = closing(type, type.indexOf('('));
        return type.substring(0, end + 1) + ": " + type.substring(end + 1 + RESULT.length());
    }

    /** The names of its parameters, without dots and question marks. */
    static List<String> parameters(String type) {
        int begin = type.indexOf('(');
        List<String> names = new ArrayList<>();
        int from = begin + 1;
        int end = closing(type, begin);
        for (int i = from, depth = 0; i <= end; i++) {
            char c = type.charAt(i);
            boolean arrow = c == '>' && type.charAt(i - 1) == '=';
            depth += "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 && !arrow ? -1 : 0;
            if ((c == ',' && depth == 0 || i == end) && i > from) {
                names.add(type.substring(from, i).strip().replaceFirst("^\\.\\.\\.", "").replaceFirst("\\??:(?s:.*)", ""));
                from = i + 1;
            }
        }
        return names;
    }

    private static int closing(String type, int open) {
        int depth = 0;
        for (int i = open; i < type.length(); i++) {
            depth += type.charAt(i) == '(' ? 1 : type.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException(type + " is no type of a function");
    }
}
