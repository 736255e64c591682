package hvsh.device;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares state records by content, arrays included. */
public final class States {
    private States() { }

    /** A record as nested lists. */
    public static Object flat(Object value) {
        return switch (value) {
            case null -> "null";
            case byte[] bytes -> Arrays.toString(bytes);
            case long[] longs -> Arrays.toString(longs);
            case List<?> list -> list.stream().map(States::flat).toList();
            case Record record -> components(record);
            default -> value;
        };
    }

    private static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(flat(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return values;
    }
}
