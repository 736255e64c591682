package hvsh.snapshot;

import hvsh.memory.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shapes that have a number of parts. */
final class Sequences {
    private static final int REFERENCE = 8;
    /** An entry of a TreeMap. */
    private static final int ENTRY = 64;

    private Sequences() { }

    record Bytes() implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            to.bit(value != null);
            if (value != null) {
                to.bytes((byte[]) value);
            }
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            return from.bit() ? from.bytes() : null;
        }

        @Override
        public String describe() {
            return "bytes";
        }
    }

    /** A block, whose length must be one that has a digest. */
    record Blocks() implements Shape.Node {
        private static final int UNIT = 32;

        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            to.bytes(((Block) value).bytes());
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            byte[] bytes = from.bytes();
            if (bytes.length % UNIT != 0) {
                throw new FormatException("a block has " + bytes.length + " bytes");
            }
            return new Block(bytes);
        }

        @Override
        public String describe() {
            return "block";
        }
    }

    record Longs() implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            long[] numbers = (long[]) value;
            to.number(numbers.length);
            for (long number : numbers) {
                to.number(number);
            }
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            return from.longs();
        }

        @Override
        public String describe() {
            return "longs";
        }
    }

    /** A list of any length whose elements are alike. */
    record Many(Shape.Node element) implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            List<?> list = (List<?>) value;
            to.number(list.size());
            for (Object each : list) {
                element.write(each, to);
            }
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            int length = from.length(REFERENCE);
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                list.add(present(element.read(from)));
            }
            return Collections.unmodifiableList(list);
        }

        @Override
        public String describe() {
            return "list " + element.describe();
        }
    }

    /** A list each of whose places has a shape of its own. */
    record Each(List<Shape.Node> elements) implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            List<?> list = (List<?>) value;
            if (list.size() != elements.size()) {
                throw new IllegalArgumentException("a list has " + list.size() + " elements, and the template's has " + elements.size());
            }
            for (int i = 0; i < elements.size(); i++) {
                elements.get(i).write(list.get(i), to);
            }
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            List<Object> list = new ArrayList<>();
            for (Shape.Node element : elements) {
                list.add(present(element.read(from)));
            }
            return Collections.unmodifiableList(list);
        }

        @Override
        public String describe() {
            return elements.stream().map(Shape.Node::describe).collect(Collectors.joining(",", "each [", "]"));
        }
    }

    /** A map, in the order of its keys, which rise. */
    record Sorted(Shape.Node key, Shape.Node value) implements Shape.Node {
        @Override
        public void write(Object map, StructureWriter to) throws IOException {
            Map<?, ?> sorted = new TreeMap<>((Map<?, ?>) map);
            to.number(sorted.size());
            for (Map.Entry<?, ?> entry : sorted.entrySet()) {
                key.write(entry.getKey(), to);
                value.write(entry.getValue(), to);
            }
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            int size = from.length(ENTRY);
            TreeMap<Object, Object> map = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                Object k = present(key.read(from));
                if (map.ceilingKey(k) != null) {
                    throw new FormatException("the keys of a map do not rise");
                }
                map.put(k, present(value.read(from)));
            }
            return Collections.unmodifiableSortedMap(map);
        }

        @Override
        public String describe() {
            return "map " + key.describe() + " to " + value.describe();
        }
    }

    /** What may be there: an {@link Optional} or one of its kin. */
    record Maybe(Class<?> type, Shape.Node content) implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            Optional<?> content = switch (value) {
                case OptionalInt number -> number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
                case OptionalLong number -> number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
                default -> (Optional<?>) value;
            };
            to.bit(content.isPresent());
            if (content.isPresent()) {
                this.content.write(content.get(), to);
            }
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            boolean there = from.bit();
            if (type == OptionalInt.class) {
                return there ? OptionalInt.of((int) content.read(from)) : OptionalInt.empty();
            } else if (type == OptionalLong.class) {
                return there ? OptionalLong.of((long) content.read(from)) : OptionalLong.empty();
            }
            return there ? Optional.of(present(content.read(from))) : Optional.empty();
        }

        @Override
        public String describe() {
            return "maybe " + content.describe();
        }
    }

    private static Object present(Object element) throws FormatException {
        if (element == null) {
            throw new FormatException("an element is missing");
        }
        return element;
    }
}
