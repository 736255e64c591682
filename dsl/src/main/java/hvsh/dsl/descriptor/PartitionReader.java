package hvsh.dsl.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code partitions:} against the machine they run on. */
final class PartitionReader {
    /** Guest RAM begins on a 2 MiB boundary (Linux Documentation/arch/arm64/booting.rst) above the board's devices. */
    private static final long BASE_ALIGN = 0x20_0000L;

    private final Source source;
    private final long machineMemory;
    private final Map<String, DeviceDescriptor> machineDevices;
    private final boolean hypervisor;
    private final WindowPlan windows;
    private final MemoryPlan memory;
    private final Map<String, Fields> fields = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();

    PartitionReader(Source source, long machineMemory, Map<String, DeviceDescriptor> machineDevices,
            Optional<HypervisorDescriptor> hypervisor) {
        this.source = source;
        this.machineMemory = machineMemory;
        this.machineDevices = machineDevices;
        this.hypervisor = hypervisor.isPresent();
        this.windows = new WindowPlan(source, hypervisor.map(HypervisorDescriptor::frame).orElse(0L));
        this.memory = new MemoryPlan(machineMemory);
    }

    Map<String, PartitionDescriptor> read(Node node) {
        for (Map.Entry<String, NodeTuple> entry : Fields.entries(source, "'partitions'", node).entrySet()) {
            Names.check(source, "partition", entry.getKey(), entry.getValue().getKeyNode());
            fields.put(entry.getKey(), new Fields(source, "partition '" + entry.getKey() + "'",
                    entry.getValue().getValueNode(), Keys.PARTITION));
        }
        if (fields.isEmpty()) {
            throw source.error(node, "the machine has no partitions", "add at least one under 'partitions:'");
        }
        if (!hypervisor) {
            refuseHypervisorKeys(node);
        }
        planWindows();
        Map<String, PartitionDescriptor> partitions = new LinkedHashMap<>();
        fields.forEach((name, each) -> partitions.put(name, partition(name, each)));
        return partitions;
    }

    private void refuseHypervisorKeys(Node node) {
        if (fields.size() > 1 || !fields.containsKey("guest")) {
            throw source.error(node, "a machine without 'hypervisor:' has exactly one partition, named 'guest'",
                    "add 'hypervisor: { frame: 10ms }', or keep one partition and name it 'guest'");
        }
        for (String key : List.of("window", "slack", "onFault", "accepts", "at", "vcpus")) {
            if (fields.get("guest").has(key)) {
                throw fields.get("guest").error(key, "'" + key + "' has no meaning without 'hypervisor:'",
                        "remove it, or add 'hypervisor: { frame: 10ms }'");
            }
        }
    }

    private void planWindows() {
        if (!hypervisor) {
            return;
        }
        fields.forEach((name, each) -> {
            if (each.has("window")) {
                windows.add(name, each.value("window"));
            } else if (!each.text("slack").orElse("idle").equals("shared")) {
                throw each.error("window", "partition '" + name + "' has no window and would never run",
                        "add 'window: { at: 0us, for: rest }' or 'slack: shared'");
            }
        });
        windows.resolve();
    }

    private PartitionDescriptor partition(String name, Fields f) {
        checkImages(name, f);
        long size = memorySize(name, f);
        OptionalLong at = f.address("at");
        memory.add(name, f, size, at);
        long base = base(f, size);
        boolean listed = f.value("devices") instanceof SequenceNode;
        return new PartitionDescriptor(name, f.image("image"), f.image("kernel"), f.image("initrd"),
                f.text("cmdline").orElse(""), f.image("dtb"), size, at, base, exceptionLevel(f),
                (int) f.integer("vcpus").orElse(1), windows.of(name), f.text("slack").orElse("idle").equals("shared"),
                f.text("onFault").orElse("abort").equals("stop") ? PartitionDescriptor.OnFault.STOP : PartitionDescriptor.OnFault.ABORT,
                accepts(name, f),
                listed ? passthrough(name, (SequenceNode) f.value("devices")) : passthroughByDefault(f),
                listed ? Map.of() : ownDevices(name, f, base, size));
    }

    private void checkImages(String name, Fields f) {
        if (f.has("image") == f.has("kernel")) {
            throw f.error("kernel", "partition '" + name + "' has " + (f.has("image") ? "both an image and a kernel" : "nothing to run"),
                    "give it either 'image:' or 'kernel:'");
        }
        for (String key : List.of("initrd", "cmdline")) {
            if (f.has(key) && !f.has("kernel")) {
                throw f.error(key, "'" + key + "' needs 'kernel:'", "use 'kernel:' instead of 'image:' for a Linux Image");
            }
        }
    }

    private long memorySize(String name, Fields f) {
        OptionalLong size = f.size("memory");
        if (size.isEmpty() && hypervisor) {
            throw f.error("memory", "partition '" + name + "' has no 'memory'", "add 'memory: 64M'");
        }
        MemoryPlan.checkSize(f, "partition '" + name + "'", size.orElse(machineMemory));
        return size.orElse(machineMemory);
    }

    private long base(Fields f, long size) {
        long base = f.address("base").orElse(MachineDescriptor.RAM_BASE);
        if (base % BASE_ALIGN != 0 || base < MachineDescriptor.RAM_BASE || base > (1L << 40) - size) {
            throw f.error("base", "RAM cannot begin at guest-physical " + Numbers.hex(base),
                    "choose a multiple of 2M from 0x4000_0000 up, below 2^40");
        }
        return base;
    }

    private int exceptionLevel(Fields f) {
        int level = (int) f.integer("el").orElse(1);
        if (level == 2 && hypervisor) {
            throw f.error("el", "a partition cannot start at EL2, which is the hypervisor's", "remove 'el:', or remove 'hypervisor:'");
        }
        return level;
    }

    private List<String> accepts(String name, Fields f) {
        for (String sender : f.texts("accepts")) {
            if (sender.equals(name) || !fields.containsKey(sender)) {
                List<String> others = fields.keySet().stream().filter(other -> !other.equals(name)).toList();
                throw f.error("accepts", "partition '" + name + "' accepts what '" + sender + "' sends, which is "
                        + (sender.equals(name) ? "itself" : "no partition"), others.isEmpty() ? "remove it; there is no other" : Nearest.remedy(sender, others));
            }
        }
        return f.texts("accepts");
    }

    private List<String> passthrough(String name, SequenceNode list) {
        for (Node item : list.getValue()) {
            String device = item instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!machineDevices.containsKey(device)) {
                throw source.error(item, "partition '" + name + "' wants " + Fields.describe(item) + ", which the machine does not have",
                        machineDevices.isEmpty() ? "declare it under the machine's 'devices:'"
                                : Nearest.remedy(device, machineDevices.keySet()));
            }
            String owner = owners.putIfAbsent(device, name);
            if (owner != null) {
                throw source.error(item, "device '" + device + "' is owned by '" + owner + "' already"
                        + (owner.equals(name) ? "" : ", so '" + name + "' cannot have it"), "name it in one place only");
            }
        }
        return list.getValue().stream().map(item -> ((ScalarNode) item).getValue()).toList();
    }

    /** Without a hypervisor the one partition has everything. */
    private List<String> passthroughByDefault(Fields f) {
        return hypervisor || f.has("devices") ? List.of() : List.copyOf(machineDevices.keySet());
    }

    private Map<String, DeviceDescriptor> ownDevices(String name, Fields f, long base, long size) {
        if (!f.has("devices")) {
            return Map.of();
        }
        if (!(f.value("devices") instanceof MappingNode)) {
            throw f.wrongKind("devices");
        }
        if (!hypervisor) {
            throw f.error("devices", "without 'hypervisor:' there are no virtual devices", "declare them under the machine's 'devices:'");
        }
        return new DeviceReader(source, base, base + size, fields.keySet())
                .read("'devices' of partition '" + name + "'", f.value("devices"));
    }
}
