package hvsh.snapshot;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A sealed interface: which of its records it is, and that record. */
record Choice(List<Class<?>> types, List<Shape.Node> records) implements Shape.Node {
    private static final Shape.Node NUMBER = new Scalars.Number32();

    @Override
    public void write(Object value, StructureWriter to) throws IOException {
        int which = value == null ? -1 : types.indexOf(value.getClass());
        NUMBER.write(which, to);
        if (which >= 0) {
            records.get(which).write(value, to);
        }
    }

    @Override
    public Object read(StructureReader from) throws FormatException, IOException {
        int which = (int) NUMBER.read(from);
        if (which == -1) {
            return null;
        }
        if (which < 0 || which >= records.size()) {
            throw new FormatException("it has a choice that there is not");
        }
        return records.get(which).read(from);
    }

    @Override
    public String describe() {
        return records.stream().map(Shape.Node::describe).collect(Collectors.joining("|", "one of (", ")"));
    }
}
