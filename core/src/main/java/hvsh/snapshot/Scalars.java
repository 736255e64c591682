package hvsh.snapshot;

import java.io.IOException;
import java.util.Arrays;

/** Shapes that have no parts. */
final class Scalars {
    private Scalars() { }

    record Number64() implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            to.number((long) value);
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            return from.number64();
        }

        @Override
        public String describe() {
            return "long";
        }
    }

    record Number32() implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            to.number((int) value);
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            return from.number32();
        }

        @Override
        public String describe() {
            return "int";
        }
    }

    record Bit() implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            to.bit((boolean) value);
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            return from.bit();
        }

        @Override
        public String describe() {
            return "boolean";
        }
    }

    /** Characters as UTF-16 has them, so that every String comes back. */
    record Text() implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            to.bit(value != null);
            if (value != null) {
                String text = (String) value;
                to.number(text.length());
                for (int i = 0; i < text.length(); i++) {
                    to.number((int) text.charAt(i));
                }
            }
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            if (!from.bit()) {
                return null;
            }
            int length = from.length(2 * Character.BYTES);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append((char) from.index("character", Character.MAX_VALUE + 1));
            }
            return text.toString();
        }

        @Override
        public String describe() {
            return "text";
        }
    }

    /** A constant of an enum, by its place among them; 0 is none. */
    record Constant(Class<?> type) implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) throws IOException {
            to.number(value == null ? 0 : ((Enum<?>) value).ordinal() + 1);
        }

        @Override
        public Object read(StructureReader from) throws FormatException, IOException {
            Object[] constants = type.getEnumConstants();
            int index = from.index(type.getSimpleName(), constants.length + 1);
            return index == 0 ? null : constants[index - 1];
        }

        @Override
        public String describe() {
            return type.getName() + Arrays.toString(type.getEnumConstants());
        }
    }

    /** Where there is never anything. */
    record Nothing() implements Shape.Node {
        @Override
        public void write(Object value, StructureWriter to) {
            if (value != null) {
                throw new IllegalArgumentException("there is a " + value.getClass().getName() + " where the template has none");
            }
        }

        @Override
        public Object read(StructureReader from) {
            return null;
        }

        @Override
        public String describe() {
            return "nothing";
        }
    }
}
