package hvsh.dsl.descriptor;

import hvsh.dsl.descriptor.EnergyDescriptor.Coefficient;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads machine descriptors. */
public final class DescriptorReader {
    /** 255 GiB: physical addresses stay below 2^38. */
    private static final long MAX_MEMORY = 255L << 30;
    private static final int DIVIDEND = 13_000;

    private final Source source;

    private DescriptorReader(Source source) {
        this.source = source;
    }

    /**
     * Reads and checks a descriptor. Relative paths in it are relative to its directory; the files must be there.
     *
     * @throws DescriptorException for the first thing wrong with it
     */
    public static MachineDescriptor read(Path file) {
        return new DescriptorReader(new Source(file)).machine();
    }

    private MachineDescriptor machine() {
        Fields f = new Fields(source, "the machine", source.root(), Keys.MACHINE);
        String name = f.text("machine").orElseThrow();
        if (!name.matches("[A-Za-z][A-Za-z0-9_-]{0,62}")) {
            throw f.error("machine", "'" + name + "' cannot name a machine", "use letters, digits, - and _, beginning with a letter");
        }
        long memory = memory(f);
        long ramEnd = MachineDescriptor.RAM_BASE + memory;
        Set<String> names = Fields.entries(source, "'partitions'", f.value("partitions")).keySet();
        Map<String, DeviceDescriptor> devices = f.has("devices")
                ? new DeviceReader(source, MachineDescriptor.RAM_BASE, ramEnd, names).read("'devices'", f.value("devices")) : Map.of();
        Optional<HypervisorDescriptor> hypervisor = f.object("hypervisor").map(this::hypervisor);
        CpuDescriptor cpu = f.object("cpu").map(this::cpu).orElse(new CpuDescriptor("cortex-a57", 1, 1000));
        ChargesDescriptor charges = charges(f.object("charges"));
        Map<String, PartitionDescriptor> partitions =
                new PartitionReader(source, memory, devices, hypervisor).read(f.value("partitions"));
        return new MachineDescriptor(name, cpu, memory, (int) f.integer("gic").orElse(3), f.integer("seed").orElse(0), charges,
                devices, hypervisor, partitions, policy(f, devices, partitions), events(f, devices, partitions),
                f.object("energy").map(DescriptorReader::energy).orElse(EnergyDescriptor.DEFAULT));
    }

    /**
     * The coefficients that a descriptor's text gives, for the model of a machine that was built from it before.
     *
     * @throws DescriptorException if it is none
     */
    public static EnergyDescriptor energy(String text) {
        Source source = new Source(Path.of("the descriptor"), text);
        NodeTuple energy = Fields.entries(source, "the machine", source.root()).get("energy");
        return energy == null ? EnergyDescriptor.DEFAULT : energy(new Fields(source, "'energy'", energy.getValueNode(), Keys.ENERGY));
    }

    private static EnergyDescriptor energy(Fields f) {
        Map<Coefficient, Double> values = new EnumMap<>(Coefficient.class);
        for (Coefficient coefficient : Coefficient.values()) {
            f.decimal(coefficient.key()).ifPresent(value -> values.put(coefficient, value));
        }
        return new EnergyDescriptor(values, f.text("source").orElse(""));
    }

    private long memory(Fields f) {
        long memory = f.size("memory").orElseThrow();
        MemoryPlan.checkSize(f, "the machine", memory);
        if (memory > MAX_MEMORY) {
            throw f.error("memory", "the machine has " + Sizes.format(memory) + " of memory, more than " + Sizes.format(MAX_MEMORY),
                    "use less");
        }
        return memory;
    }

    private HypervisorDescriptor hypervisor(Fields f) {
        long frame = f.time("frame").orElseThrow();
        if (frame == 0) {
            throw f.error("frame", "the major frame is empty", "give it a length, for example 60/13ms");
        }
        return new HypervisorDescriptor(frame);
    }

    private CpuDescriptor cpu(Fields f) {
        int mips = (int) f.integer("mips").orElse(1000);
        if (DIVIDEND % mips != 0) {
            throw f.error("mips", "at " + mips + " MIPS an instruction does not take a whole number of 1/13 ns",
                    "use " + divisor(mips, -1) + " or " + divisor(mips, 1));
        }
        return new CpuDescriptor(f.text("model").orElse("cortex-a57"), (int) f.integer("cores").orElse(1), mips);
    }

    private static int divisor(int from, int step) {
        int at = from;
        while (DIVIDEND % at != 0) {
            at += step;
        }
        return at;
    }

    private static ChargesDescriptor charges(Optional<Fields> f) {
        return new ChargesDescriptor(charge(f, "exception", 20), charge(f, "trap", 200), charge(f, "hypercall", 200),
                charge(f, "switch", 1000));
    }

    private static int charge(Optional<Fields> f, String name, int otherwise) {
        OptionalLong value = f.map(fields -> fields.integer(name)).orElse(OptionalLong.empty());
        return (int) value.orElse(otherwise);
    }

    private Optional<PolicyDescriptor> policy(Fields f, Map<String, DeviceDescriptor> devices, Map<String, PartitionDescriptor> partitions) {
        Optional<PolicyDescriptor> policy = f.object("policy").map(p -> new PolicyDescriptor(p.image("owner").orElseThrow(), p.image("signed")));
        requireRadio(f, "policy", devices, partitions);
        return policy;
    }

    private List<EventDescriptor> events(Fields f, Map<String, DeviceDescriptor> devices, Map<String, PartitionDescriptor> partitions) {
        requireRadio(f, "events", devices, partitions);
        return f.has("events") ? new EventReader(source).read(f.value("events")) : List.of();
    }

    private static void requireRadio(Fields f, String key, Map<String, DeviceDescriptor> devices, Map<String, PartitionDescriptor> partitions) {
        boolean radio = Stream.concat(devices.values().stream(), partitions.values().stream().flatMap(p -> p.devices().values().stream()))
                .anyMatch(device -> device.type() == DeviceType.TRANSCEIVER);
        if (f.has(key) && !radio) {
            throw f.error(key, "there " + (key.equals("policy") ? "is a policy" : "are events") + " and no transceiver",
                    "add a device of type 'transceiver', or remove '" + key + ":'");
        }
    }
}
