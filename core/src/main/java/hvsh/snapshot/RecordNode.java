package hvsh.snapshot;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** A record: whether it is there, and its components in their order. */
final class RecordNode implements Shape.Node {
    private final Class<?> type;
    private final RecordComponent[] components;
    private final List<Shape.Node> nodes;
    private final MethodHandle maker;

    RecordNode(Class<?> type, List<Shape.Node> nodes) {
        this.type = type;
        this.nodes = nodes;
        components = type.getRecordComponents();
        maker = maker(type, components);
    }

    private static MethodHandle maker(Class<?> type, RecordComponent... components) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return MethodHandles.lookup().unreflectConstructor(canonical).asSpreader(Object[].class, components.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    /** The component of a record. */
    static Object get(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @Override
    public void write(Object value, StructureWriter to) throws IOException {
        to.bit(value != null);
        if (value != null) {
            for (int i = 0; i < components.length; i++) {
                nodes.get(i).write(get(components[i], value), to);
            }
        }
    }

    @Override
    public Object read(StructureReader from) throws FormatException, IOException {
        if (!from.bit()) {
            return null;
        }
        from.object(components.length);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = nodes.get(i).read(from);
        }
        try {
            return maker.invoke(values);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new FormatException("there is no such " + type.getSimpleName() + " (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public String describe() {
        StringBuilder text = new StringBuilder(type.getName()).append('(');
        for (int i = 0; i < components.length; i++) {
            text.append(components[i].getName()).append(' ').append(nodes.get(i).describe()).append(',');
        }
        return text.append(')').toString();
    }
}
