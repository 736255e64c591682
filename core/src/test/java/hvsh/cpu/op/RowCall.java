package hvsh.cpu.op;

import hvsh.cpu.Cpu;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A raw row of the instruction table, called by reflection, so that semantics can be tested without a decoder. */
final class RowCall {
    private record Field(int shift, int width) {
        int of(int word) {
            return word >>> shift & (1 << width) - 1;
        }
    }

    private final String name;
    private final Map<String, Field> fields = new HashMap<>();
    private final Method method;
    private final String[] arguments;
    private int mask;
    private int value;

    private RowCall(String[] columns) {
        name = columns[0].strip();
        parsePattern(columns[1].strip().split(" +"));
        String call = columns[5].strip();
        int open = call.indexOf('(');
        int dot = call.indexOf('.');
        arguments = call.substring(call.indexOf(',') + 1, call.length() - 1).split(",");
        method = method(call.substring(0, dot), call.substring(dot + 1, open), arguments.length + 1);
    }

    static List<RowCall> readAll(Path file) throws IOException {
        List<RowCall> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new RowCall(line.split(" \\| ", 6)));
            }
        }
        return rows;
    }

    private static Method method(String type, String name, int parameters) {
        try {
            return Arrays.stream(Class.forName("hvsh.cpu.op." + type).getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
                .findFirst().orElseThrow(() -> new AssertionError("no method " + type + "." + name + " of " + parameters));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no class " + type, e);
        }
    }

    private void parsePattern(String[] parts) {
        int at = 32;
        for (String part : parts) {
            int colon = part.indexOf(':');
            int width = colon < 0 ? part.length() : Integer.parseInt(part.substring(colon + 1));
            at -= width;
            if (colon < 0) {
                mask |= (int) ((1L << width) - 1 << at);
                value |= Integer.parseInt(part, 2) << at;
            } else {
                fields.put(part.substring(0, colon), new Field(at, width));
            }
        }
    }

    boolean matches(int word) {
        return (word & mask) == value;
    }

    void invoke(Cpu cpu, int word) throws InvocationTargetException {
        Object[] values = new Object[arguments.length + 1];
        values[0] = cpu;
        for (int i = 0; i < arguments.length; i++) {
            values[i + 1] = evaluate(arguments[i], word);
        }
        try {
            method.invoke(null, values);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Fields and numbers joined with {@code |} and {@code <<}. */
    private int evaluate(String expression, int word) {
        int result = 0;
        for (String term : expression.split("\\|")) {
            String[] shift = term.strip().split(" << ");
            Field field = fields.get(shift[0]);
            int operand = field == null ? Integer.parseInt(shift[0]) : field.of(word);
            result |= operand << (shift.length == 1 ? 0 : Integer.parseInt(shift[1]));
        }
        return result;
    }

    @Override
    public String toString() {
        return name;
    }
}
