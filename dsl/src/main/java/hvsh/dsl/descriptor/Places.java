package hvsh.dsl.descriptor;

import java.nio.file.Path;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Errors at places in a descriptor that are found only when its machine is built. */
public final class Places {
    private Places() { }

    /**
     * An error at the value that the keys lead to, or at the last mapping on the way that is there.
     *
     * @param message {@code cause; remedy}
     */
    public static DescriptorException error(Path file, String message, String... keys) {
        int at = message.lastIndexOf("; ");
        String problem = at < 0 ? message : message.substring(0, at);
        String remedy = at < 0 ? "correct the descriptor" : message.substring(at + 2);
        Source source = new Source(file);
        Node node = source.root();
        for (String key : keys) {
            Node inner = find(node, key);
            if (inner == null) {
                break;
            }
            node = inner;
        }
        return source.error(node, problem, remedy);
    }

    private static Node find(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }
}
