package hvsh.snapshot;

import hvsh.memory.Block;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Makes shapes from declared types. */
final class Shapes {
    private final Map<Class<?>, RecordNode> closed = new HashMap<>();
    private final Set<Class<?>> unfinished = new HashSet<>();
    private final boolean certain;

    /** @param certain whether to refuse what leaves a class open; else the template decides, and where it has nothing there is nothing */
    Shapes(boolean certain) {
        this.certain = certain;
    }

    /**
     * The shape of a declared type.
     *
     * @param template a value of the type, or null: it decides where the type leaves something open
     */
    Shape.Node of(Type declared, Object template) {
        return switch (declared) {
            case Class<?> type when type == Record.class -> open(type, template);
            case TypeVariable<?> variable -> open(variable, template);
            case Class<?> type when type.isRecord() -> record(type, template);
            case Class<?> type when type.isInterface() && type.isSealed() -> choice(type);
            case Class<?> type when type.isEnum() -> new Scalars.Constant(type);
            case Class<?> type -> scalar(type);
            case ParameterizedType generic -> generic(generic, template);
            default -> throw refused(declared);
        };
    }

    private static IllegalArgumentException refused(Type type) {
        return new IllegalArgumentException("a state record declares a " + type.getTypeName() + ", which cannot be saved;"
                + " use numbers, text, enums, arrays of bytes or longs, records, lists, maps or optionals");
    }

    private Shape.Node open(Type declared, Object template) {
        if (certain) {
            throw refused(declared);
        }
        return template == null ? new Scalars.Nothing() : record(template.getClass(), template);
    }

    private Shape.Node record(Class<?> type, Object template) {
        RecordNode known = closed.get(type);
        if (known != null) {
            return known;
        }
        if (!unfinished.add(type)) {
            throw new IllegalArgumentException(type.getName() + " contains itself, so that it has no shape");
        }
        List<Shape.Node> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object inside = template == null ? null : RecordNode.get(component, template);
            components.add(of(component.getGenericType(), inside));
        }
        unfinished.remove(type);
        RecordNode made = new RecordNode(type, components);
        if (!leavesOpen(type, new HashSet<>())) {
            closed.put(type, made);
        }
        return made;
    }

    private Shape.Node choice(Class<?> type) {
        List<Class<?>> types = List.of(type.getPermittedSubclasses());
        return new Choice(types, types.stream().map(each -> of(each, null)).toList());
    }

    private static Shape.Node scalar(Class<?> type) {
        if (type == long.class || type == Long.class) {
            return new Scalars.Number64();
        } else if (type == int.class || type == Integer.class) {
            return new Scalars.Number32();
        } else if (type == boolean.class || type == Boolean.class) {
            return new Scalars.Bit();
        } else if (type == String.class) {
            return new Scalars.Text();
        } else if (type == byte[].class) {
            return new Sequences.Bytes();
        } else if (type == long[].class) {
            return new Sequences.Longs();
        } else if (type == Block.class) {
            return new Sequences.Blocks();
        } else if (type == OptionalInt.class) {
            return new Sequences.Maybe(OptionalInt.class, new Scalars.Number32());
        } else if (type == OptionalLong.class) {
            return new Sequences.Maybe(OptionalLong.class, new Scalars.Number64());
        }
        throw refused(type);
    }

    private Shape.Node generic(ParameterizedType type, Object template) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return template instanceof List<?> list && leavesOpen(arguments[0], new HashSet<>())
                    ? new Sequences.Each(list.stream().map(element -> of(arguments[0], element)).toList())
                    : new Sequences.Many(of(arguments[0], null));
        } else if (type.getRawType() == Optional.class) {
            return new Sequences.Maybe(Optional.class, of(arguments[0], null));
        } else if (type.getRawType() == Map.class) {
            return new Sequences.Sorted(of(arguments[0], null), of(arguments[1], null));
        } else if (type.getRawType() instanceof Class<?> raw && raw.isRecord()) {
            return record(raw, template);
        }
        throw refused(type);
    }

    /** Whether a type declares a record of no certain class somewhere. */
    private static boolean leavesOpen(Type declared, Set<Type> seen) {
        if (!seen.add(declared)) {
            return false;
        }
        return switch (declared) {
            case TypeVariable<?> variable -> true;
            case ParameterizedType generic -> List.of(generic.getActualTypeArguments()).stream().anyMatch(t -> leavesOpen(t, seen));
            case Class<?> type when type.isRecord() -> List.of(type.getRecordComponents()).stream()
                    .anyMatch(component -> leavesOpen(component.getGenericType(), seen));
            default -> declared == Record.class;
        };
    }
}
