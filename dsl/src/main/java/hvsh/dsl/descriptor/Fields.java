package hvsh.dsl.descriptor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping checked against its key table, and typed access to its values. */
final class Fields {
    private static final double MOST = 1e6;

    private final Source source;
    private final String what;
    private final Node node;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, NodeTuple> values;

    /** Refuses unknown, duplicate and missing keys. @param what the mapping's name in messages, such as {@code partition 'user'} */
    Fields(Source source, String what, Node node, List<Key> table) {
        this.source = source;
        this.what = what;
        this.node = node;
        table.forEach(key -> keys.put(key.name(), key));
        this.values = entries(source, what, node, keys);
        for (Key key : table) {
            if (key.required() && !values.containsKey(key.name())) {
                throw source.error(node, what + " has no '" + key.name() + "'",
                        "add '" + key.name() + ": " + exampleOf(key) + "'");
            }
        }
    }

    /** The entries of a mapping with free keys. */
    static Map<String, NodeTuple> entries(Source source, String what, Node node) {
        return entries(source, what, node, null);
    }

    private static Map<String, NodeTuple> entries(Source source, String what, Node node, Map<String, Key> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw source.error(node, what + " must be a mapping, not " + describe(node), "write 'key: value' lines");
        }
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw source.error(tuple.getKeyNode(), "a key in " + what + " is not a word", "write 'key: value'");
            }
            if (known != null && !known.containsKey(key.getValue())) {
                throw source.error(key, "unknown key '" + key.getValue() + "' in " + what,
                        Nearest.remedy(key.getValue(), known.keySet()));
            }
            if (entries.putIfAbsent(key.getValue(), tuple) != null) {
                throw source.error(key, "'" + key.getValue() + "' is given twice in " + what, "remove one of them");
            }
        }
        return entries;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value's node, or the whole mapping's where the key is absent: a place to point at. */
    Node place(String key) {
        return has(key) ? value(key) : node;
    }

    /** The value's node, null where the key is absent. */
    Node value(String key) {
        return has(key) ? values.get(key).getValueNode() : null;
    }

    DescriptorException error(String key, String problem, String remedy) {
        return source.error(place(key), problem, remedy);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(value(name)).map(value -> scalar(keys.get(name), value).getValue())
                .map(text -> allowed(keys.get(name), text));
    }

    OptionalLong integer(String name) {
        OptionalLong value = number(name, Numbers::parse);
        Key key = keys.get(name);
        if (value.isPresent() && (value.getAsLong() < key.min() || value.getAsLong() > key.max())) {
            throw error(name, "'" + name + "' is " + value.getAsLong() + ", outside " + key.min() + " to " + key.max(),
                    "choose a number in that range");
        }
        return value;
    }

    /** A number that need not be whole, from 0 to a million. */
    OptionalDouble decimal(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!text.get().matches("[0-9]{1,7}([.][0-9]{1,9})?") || Double.parseDouble(text.get()) > MOST) {
            throw error(name, "'" + name + "' is no number from 0 to 1000000: '" + text.get() + "'", "write for example " + exampleOf(keys.get(name)));
        }
        return OptionalDouble.of(Double.parseDouble(text.get()));
    }

    OptionalLong size(String name) {
        return number(name, Sizes::parse);
    }

    OptionalLong address(String name) {
        return number(name, Numbers::parse);
    }

    OptionalLong time(String name) {
        return number(name, Times::parse);
    }

    boolean flag(String name) {
        return text(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error(name, "'" + name + "' must be true or false, not '" + text + "'", "write true or false");
        }).orElse(false);
    }

    List<String> texts(String name) {
        Node value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw wrongKind(keys.get(name), value);
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            texts.add(scalar(keys.get(name), item).getValue());
        }
        return List.copyOf(texts);
    }

    Optional<ImageRef> image(String name) {
        return text(name).map(text -> text.startsWith("guest:") ? guest(name, text) : file(name, text));
    }

    Optional<Fields> object(String name) {
        return Optional.ofNullable(value(name)).map(value -> new Fields(source, "'" + name + "'", value, keys.get(name).inner()));
    }

    private ImageRef guest(String name, String text) {
        String[] parts = text.substring("guest:".length()).split("/", -1);
        if (parts.length != 2 || !parts[0].matches("[\\w-]+") || !parts[1].matches("[\\w-][\\w.+-]*")) {
            throw error(name, "'" + text + "' names no guest's file", "write guest:NAME/FILE, for example guest:debian/Image");
        }
        return new ImageRef.Guest(parts[0], parts[1]);
    }

    private ImageRef file(String name, String text) {
        Path path = source.directory().resolve(text).normalize();
        if (!Files.isRegularFile(path)) {
            throw error(name, "no file '" + text + "'" + (Files.isDirectory(path) ? " (it is a directory)" : ""),
                    "paths are relative to the descriptor; check this one, or build the image");
        }
        return new ImageRef.File(path);
    }

    private OptionalLong number(String name, ToLongFunction<String> parser) {
        Node value = value(name);
        if (value == null) {
            return OptionalLong.empty();
        }
        ScalarNode scalar = scalar(keys.get(name), value);
        if (keys.get(name).kind() == Kind.INTEGER && scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            throw source.error(value, "'" + name + "' must be a whole number, not a quoted text", "drop the quotes");
        }
        try {
            return OptionalLong.of(parser.applyAsLong(scalar.getValue()));
        } catch (ValueException e) {
            throw source.error(value, "'" + name + "': " + e.problem(), e.remedy());
        }
    }

    private String allowed(Key key, String text) {
        if (!key.choices().isEmpty() && !key.choices().contains(text)) {
            throw error(key.name(), "'" + key.name() + "' in " + what + " cannot be '" + text + "'",
                    Nearest.remedy(text, key.choices()));
        }
        return text;
    }

    private ScalarNode scalar(Key key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            throw wrongKind(key, value);
        }
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getValue().matches("|~|null")) {
            throw source.error(value, "'" + key.name() + "' has no value", "write " + exampleOf(key) + ", or remove the key");
        }
        return scalar;
    }

    private DescriptorException wrongKind(Key key, Node value) {
        return source.error(value, "'" + key.name() + "' must be " + key.kind().noun + ", not " + describe(value),
                "write for example '" + key.name() + ": " + exampleOf(key) + "'");
    }

    private static String exampleOf(Key key) {
        return key.choices().isEmpty() ? key.kind().example : key.choices().getFirst();
    }

    static String describe(Node node) {
        return switch (node) {
            case MappingNode _ -> "a mapping";
            case SequenceNode _ -> "a list";
            case ScalarNode scalar when scalar.getValue().isEmpty() -> "nothing";
            default -> "'" + ((ScalarNode) node).getValue() + "'";
        };
    }

    /** The error for a value of the wrong kind. */
    DescriptorException wrongKind(String name) {
        return wrongKind(keys.get(name), value(name));
    }
}
