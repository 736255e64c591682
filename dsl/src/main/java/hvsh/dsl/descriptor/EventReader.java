package hvsh.dsl.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads 'events:': what happens when, with what each event needs. */
final class EventReader {
    /** Ticks of a TDMA frame. */
    private static final long FRAME = 60_000_000;
    private static final int MOST = 10_000;

    private final Source source;

    EventReader(Source source) {
        this.source = source;
    }

    List<EventDescriptor> read(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw source.error(node, "'events' must be a list, not " + Fields.describe(node), "write '- { at: 2s, event: sms.send, from: \"123\", text: hello }'");
        } else if (sequence.getValue().size() > MOST) {
            throw source.error(node, "there are more than " + MOST + " events", "use a script");
        }
        return sequence.getValue().stream().map(this::event).toList();
    }

    private EventDescriptor event(Node node) {
        Map<String, NodeTuple> entries = Fields.entries(source, "an event", node);
        for (String key : List.of("at", "event")) {
            if (!entries.containsKey(key)) {
                throw source.error(node, "an event has no '" + key + "'", "add '" + key + ": " + (key.equals("at") ? "2s" : "sms.send") + "'");
            }
        }
        Map<String, Object> values = new TreeMap<>();
        entries.forEach((key, tuple) -> values.put(key, value(tuple.getValueNode())));
        long at = time(entries.get("at").getValueNode(), values.remove("at"));
        return new EventDescriptor(at, values.remove("event").toString(), values);
    }

    /** A time, or a frame number. */
    private long time(Node node, Object at) {
        try {
            return at instanceof Long frame && frame < Long.MAX_VALUE / FRAME ? frame * FRAME : Times.parse(at.toString());
        } catch (ValueException e) {
            throw source.error(node, "'at': " + e.problem(), e.remedy());
        }
    }

    /** Digits are a number, unless that would lose a zero or a plus before them. */
    private Object value(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            sequence.getValue().forEach(each -> list.add(value(each)));
            return list;
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw source.error(node, "an event holds " + Fields.describe(node), "write a text, a number or a list");
        }
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return scalar.getValue();
        }
        return switch (scalar.getValue()) {
            case "true" -> true;
            case "false" -> false;
            case String digits when digits.matches("0|-?[1-9][0-9]{0,17}") -> Long.valueOf(digits);
            case String text -> text;
        };
    }
}
