package hvsh.dsl.descriptor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The windows of all partitions in one major frame: resolves {@code for: rest}, refuses overlaps and overruns. */
final class WindowPlan {
    private static final long REST = Long.MAX_VALUE;

    private final Source source;
    private final long frame;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String partition, Fields fields, Window window) { }

    WindowPlan(Source source, long frame) {
        this.source = source;
        this.frame = frame;
    }

    /** Adds the windows written in a partition's {@code window:}. */
    void add(String partition, Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(each -> addOne(partition, each));
        } else if (node instanceof MappingNode) {
            addOne(partition, node);
        } else {
            throw source.error(node, "'window' must be a mapping or a list of mappings, not " + Fields.describe(node),
                    "write for example 'window: { at: 0us, for: 1200us }'");
        }
    }

    private void addOne(String partition, Node node) {
        Fields fields = new Fields(source, "a window of partition '" + partition + "'", node, Keys.WINDOW);
        long at = fields.time("at").orElseThrow();
        boolean rest = fields.text("for").orElseThrow().equals("rest");
        long length = rest ? REST : fields.time("for").orElseThrow();
        if (at >= frame) {
            throw fields.error("at", "the window of '" + partition + "' begins at " + Times.format(at)
                    + ", not within the frame of " + Times.format(frame), "begin it earlier or lengthen 'frame:'");
        }
        if (length == 0) {
            throw fields.error("for", "the window of '" + partition + "' is empty", "give it some time, or remove it");
        }
        if (!rest && length > frame - at) {
            throw fields.error("for", "the window of '" + partition + "' ends at " + Times.format(at + length)
                    + ", beyond the frame of " + Times.format(frame), "write 'for: rest' or shorten it to " + Times.format(frame - at));
        }
        entries.add(new Entry(partition, fields, new Window(at, length)));
    }

    /** Call once all are added; then {@link #of} knows the result. */
    void resolve() {
        entries.sort(Comparator.comparingLong(entry -> entry.window.at()));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            long next = i + 1 < entries.size() ? entries.get(i + 1).window.at() : frame;
            if (next == entry.window.at() || entry.window.length() != REST && entry.window.end() > next) {
                throw overlap(entry, entries.get(i + 1));
            }
            if (entry.window.length() == REST) {
                entries.set(i, new Entry(entry.partition, entry.fields, new Window(entry.window.at(), next - entry.window.at())));
            }
        }
    }

    private DescriptorException overlap(Entry first, Entry second) {
        String remedy = first.window.length() == REST || first.window.end() >= frame ? "move one of them"
                : "begin '" + second.partition + "' at " + Times.format(first.window.end()) + " or shorten '" + first.partition + "'";
        return second.fields.error("at", "the windows of '" + first.partition + "' and '" + second.partition + "' overlap at "
                + Times.format(second.window.at()), remedy);
    }

    List<Window> of(String partition) {
        return entries.stream().filter(entry -> entry.partition.equals(partition)).map(Entry::window).toList();
    }
}
