package hvsh.dsl.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a {@code devices:} block and finds collisions inside it. */
final class DeviceReader {
    private static final long PAGE = 0x1000;
    /** Where the GIC's frames are on the board (distributor, CPU interface, redistributors). */
    private static final long GIC_START = 0x0800_0000L;
    private static final long GIC_END = 0x0900_0000L;

    private final Source source;
    private final long ramStart;
    private final long ramEnd;
    private final Set<String> partitions;

    /** @param partitions the names a device may connect to */
    DeviceReader(Source source, long ramStart, long ramEnd, Set<String> partitions) {
        this.source = source;
        this.ramStart = ramStart;
        this.ramEnd = ramEnd;
        this.partitions = partitions;
    }

    Map<String, DeviceDescriptor> read(String what, Node node) {
        Map<String, DeviceDescriptor> devices = new LinkedHashMap<>();
        for (Map.Entry<String, NodeTuple> entry : Fields.entries(source, what, node).entrySet()) {
            Names.check(source, "device", entry.getKey(), entry.getValue().getKeyNode());
            Fields fields = fields(entry.getKey(), entry.getValue().getValueNode());
            DeviceDescriptor device = device(entry.getKey(), fields);
            refuseCollisions(device, fields, devices);
            devices.put(device.name(), device);
        }
        return devices;
    }

    private Fields fields(String name, Node node) {
        return new Fields(source, "device '" + name + "'", node, Keys.device(type(name, node)));
    }

    /** The type must be known before the keys can be checked; null if it is missing, which the check then reports. */
    private DeviceType type(String name, Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("type")
                        && tuple.getValueNode() instanceof ScalarNode type) {
                    return DeviceType.named(type.getValue()).orElseThrow(() -> source.error(type,
                            "unknown device type '" + type.getValue() + "' in device '" + name + "'",
                            Nearest.remedy(type.getValue(), List.of(DeviceType.names()))));
                }
            }
        }
        return null;
    }

    private DeviceDescriptor device(String name, Fields fields) {
        DeviceType type = fields.text("type").flatMap(DeviceType::named).orElseThrow();
        OptionalLong spi = fields.integer("spi");
        Map<String, Object> options = new LinkedHashMap<>();
        for (Key key : type.keys()) {
            if (fields.has(key.name())) {
                options.put(key.name(), option(key, fields));
            }
        }
        checkConnection(name, type, fields);
        return new DeviceDescriptor(name, type, fields.address("at"),
                spi.isPresent() ? OptionalInt.of((int) spi.getAsLong()) : OptionalInt.empty(), fields.flag("preempt"), options);
    }

    private void checkConnection(String name, DeviceType type, Fields fields) {
        if (type == DeviceType.PL011 && fields.has("connect")) {
            String to = fields.text("connect").orElseThrow();
            if (!to.equals(DeviceDescriptor.HOST) && !partitions.contains(to)) {
                throw fields.error("connect", "device '" + name + "' connects to '" + to + "', which is not a partition",
                        Nearest.remedy(to, partitions));
            }
        }
    }

    private static Object option(Key key, Fields fields) {
        return switch (key.kind()) {
            case IMAGE -> fields.image(key.name()).orElseThrow();
            case BOOLEAN -> fields.flag(key.name());
            case TEXTS -> fields.texts(key.name());
            default -> fields.text(key.name()).orElseThrow();
        };
    }

    private void refuseCollisions(DeviceDescriptor device, Fields fields, Map<String, DeviceDescriptor> others) {
        if (device.at().isPresent()) {
            refuseBadAddress(device, fields, device.at().getAsLong(), device.at().getAsLong() + device.type().size());
        }
        for (DeviceDescriptor other : others.values()) {
            if (device.spi().isPresent() && device.spi().equals(other.spi())) {
                throw fields.error("spi", "devices '" + device.name() + "' and '" + other.name() + "' both use SPI "
                        + device.spi().getAsInt(), "give one of them another, or drop its 'spi:'");
            }
            if (device.at().isPresent() && other.at().isPresent()
                    && device.at().getAsLong() < other.at().getAsLong() + other.type().size()
                    && other.at().getAsLong() < device.at().getAsLong() + device.type().size()) {
                throw fields.error("at", "devices '" + device.name() + "' and '" + other.name() + "' overlap at "
                        + Numbers.hex(Math.max(device.at().getAsLong(), other.at().getAsLong())),
                        "move '" + device.name() + "' to " + Numbers.hex(other.at().getAsLong() + other.type().size())
                        + " or drop its 'at:'");
            }
        }
    }

    private void refuseBadAddress(DeviceDescriptor device, Fields fields, long start, long end) {
        String name = "device '" + device.name() + "'";
        if (start % PAGE != 0) {
            throw fields.error("at", name + " is at " + Numbers.hex(start) + ", not a multiple of 4K",
                    "use " + Numbers.hex(start / PAGE * PAGE));
        }
        if (end > 1L << 40 || end < start) {
            throw fields.error("at", name + " is beyond the 40-bit address space", "choose a lower address");
        }
        if (start < ramEnd && end > ramStart) {
            throw fields.error("at", name + " lies in RAM (" + range(ramStart, ramEnd) + ")",
                    "move it below 0x4000_0000, for example to 0x0b00_0000");
        }
        if (start < GIC_END && end > GIC_START) {
            throw fields.error("at", name + " lies where the interrupt controller is (" + range(GIC_START, GIC_END) + ")",
                    "move it, for example to 0x0b00_0000");
        }
    }

    /** First and last byte of a span, as every message shows it. */
    static String range(long start, long end) {
        return Numbers.hex(start) + "–" + Numbers.hex(end - 1);
    }
}
