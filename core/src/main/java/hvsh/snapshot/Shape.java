package hvsh.snapshot;

import hvsh.memory.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What values of a type are made of, down to numbers: how to write and read them without names or classes in between.
 * State is records, lists, sorted maps, optionals, enums, text, numbers and arrays of bytes and longs; it is read into
 * the types that components declare. Where one declares no more than {@link Record}, a template's class stands in.
 */
public final class Shape<T> {
    /** One place in a shape. */
    interface Node {
        void write(Object value, StructureWriter to) throws IOException;

        Object read(StructureReader from) throws FormatException, IOException;

        /** Everything that decides how bytes are read, as text. */
        String describe();
    }

    private static final int BLOCK = 32;

    private final Class<T> type;
    private final Node root;
    private final long id;

    private Shape(Class<T> type, Node root) {
        this.type = type;
        this.root = root;
        byte[] text = root.describe().getBytes(StandardCharsets.UTF_8);
        Digest digest = Digest.of(Arrays.copyOf(text, (text.length + BLOCK) / BLOCK * BLOCK));
        id = digest.first() ^ digest.second();
    }

    /**
     * The shape of a record class.
     *
     * @throws IllegalArgumentException if a component is of a type that cannot be written, or declares no certain one
     */
    public static <T extends Record> Shape<T> of(Class<T> type) {
        return new Shape<>(type, new Shapes(true).of(type, null));
    }

    /** The shape of values that have records of the same classes as the template, and lists of such as long as there. */
    public static <T extends Record> Shape<T> like(Class<T> type, T template) {
        return new Shape<>(type, new Shapes(false).of(type, Objects.requireNonNull(template)));
    }

    /** The shape of lists of any length of a record class. */
    @SuppressWarnings("unchecked") // a List is all that such a shape reads
    public static <T extends Record> Shape<List<T>> listOf(Class<T> element) {
        return new Shape<>((Class<List<T>>) (Class<?>) List.class, new Sequences.Many(new Shapes(true).of(element, null)));
    }

    Class<T> type() {
        return type;
    }

    Node root() {
        return root;
    }

    /** Stands for everything that decides how bytes are read: another version of a record has another. */
    long id() {
        return id;
    }
}
