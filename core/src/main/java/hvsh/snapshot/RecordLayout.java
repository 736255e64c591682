package hvsh.snapshot;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** How to read the components of one record class, worked out once. */
final class RecordLayout {
    private static final ClassValue<RecordLayout> LAYOUTS = new ClassValue<>() {
        @Override
        protected RecordLayout computeValue(Class<?> type) {
            return new RecordLayout(type);
        }
    };

    /** Stands for the names of the class and of its components. */
    private final long name;
    private final MethodHandle[] accessors;
    private final boolean[] primitive;

    private RecordLayout(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        StringBuilder names = new StringBuilder(type.getName());
        Stream.of(components).forEach(c -> names.append(' ').append(c.getName()));
        name = number(names.toString());
        accessors = Stream.of(components).map(RecordLayout::accessor).toArray(MethodHandle[]::new);
        primitive = new boolean[accessors.length];
        for (int i = 0; i < primitive.length; i++) {
            primitive[i] = components[i].getType().isPrimitive();
        }
    }

    static RecordLayout of(Class<?> type) {
        return LAYOUTS.get(type);
    }

    /** FNV-1a: names are few and chosen by us, so it need not be better. */
    private static long number(String text) {
        long hash = 0xcbf2_9ce4_8422_2325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xff) * 0x100_0000_01b3L;
        }
        return hash;
    }

    private static MethodHandle accessor(RecordComponent component) {
        Class<?> type = component.getType();
        try {
            component.getAccessor().setAccessible(true);
            MethodHandle handle = MethodHandles.lookup().unreflect(component.getAccessor());
            if (type == boolean.class) {
                MethodHandle number = MethodHandles.lookup().findStatic(RecordLayout.class, "number",
                        MethodType.methodType(long.class, boolean.class));
                handle = MethodHandles.filterReturnValue(handle, number);
            }
            return handle.asType(MethodType.methodType(type.isPrimitive() ? long.class : Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static long number(boolean bit) {
        return bit ? 1 : 0;
    }

    void add(Object value, StructureHasher hasher) {
        hasher.add(name);
        try {
            for (int i = 0; i < accessors.length; i++) {
                if (primitive[i]) {
                    hasher.add((long) accessors[i].invokeExact(value));
                } else {
                    hasher.add((Object) accessors[i].invokeExact(value));
                }
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read a " + value.getClass().getName(), e);
        }
    }
}
