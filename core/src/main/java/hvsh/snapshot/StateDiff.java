package hvsh.snapshot;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What differs between two states, but for the contents of RAM: walked by structure, so that nothing is left out. */
public final class StateDiff {
    private static final int LONGEST = 60;

    /**
     * A difference.
     *
     * @param path   components from the state on, like {@code guests.user.vcpus.0.cpu.x.3}
     * @param before the value in the first state, numbers in hexadecimal
     * @param after  the value in the second
     */
    public record Change(String path, String before, String after) { }

    private final List<Change> changes = new ArrayList<>();

    private StateDiff() { }

    /** All differences, in the order of the structure. */
    public static List<Change> of(MachineState before, MachineState after) {
        StateDiff diff = new StateDiff();
        diff.compare("", before, after);
        return List.copyOf(diff.changes);
    }

    private void compare(String path, Object a, Object b) {
        if (a == null || b == null || !a.getClass().equals(b.getClass()) && !(a instanceof List || a instanceof Map)) {
            if (!Objects.equals(a, b)) {
                changes.add(new Change(path, text(a), text(b)));
            }
            return;
        }
        switch (a) {
            case Record _ -> records(path, a, b);
            case List<?> list -> lists(path, list, (List<?>) b);
            case Map<?, ?> map -> maps(path, map, (Map<?, ?>) b);
            case long[] longs -> longs(path, longs, (long[]) b);
            case byte[] bytes when Arrays.equals(bytes, (byte[]) b) -> { }
            case byte[] bytes -> changes.add(new Change(path, text(bytes), text(b)));
            default -> {
                if (!a.equals(b)) {
                    changes.add(new Change(path, text(a), text(b)));
                }
            }
        }
    }

    private void records(String path, Object a, Object b) {
        for (RecordComponent component : a.getClass().getRecordComponents()) {
            compare(under(path, component.getName()), value(component, a), value(component, b));
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private void lists(String path, List<?> a, List<?> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            Object first = i < a.size() ? a.get(i) : null;
            Object second = i < b.size() ? b.get(i) : null;
            compare(under(path, name(first == null ? second : first, i)), first, second);
        }
    }

    private static String name(Object element, int index) {
        return switch (element) {
            case MachineState.Guest guest -> guest.name();
            case MachineState.Device device -> device.name();
            case null, default -> Integer.toString(index);
        };
    }

    private void maps(String path, Map<?, ?> a, Map<?, ?> b) {
        TreeSet<Object> keys = new TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        keys.forEach(key -> compare(under(path, key.toString()), a.get(key), b.get(key)));
    }

    private void longs(String path, long[] a, long[] b) {
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            Long first = i < a.length ? (Long) a[i] : null;
            Long second = i < b.length ? (Long) b[i] : null;
            compare(under(path, Integer.toString(i)), first, second);
        }
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String text(Object value) {
        String text = switch (value) {
            case null -> "nothing";
            case Long number -> "0x" + Long.toHexString(number);
            case Integer number -> "0x" + Integer.toHexString(number);
            case byte[] bytes -> HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST / 2));
            default -> value.toString();
        };
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
