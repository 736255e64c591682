package hvsh.dsl.descriptor;

import hvsh.cpu.CpuDesign;
import hvsh.dsl.descriptor.EnergyDescriptor.Coefficient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every key of a machine descriptor. A new key is one row here and one line in the reader. */
final class Keys {
    static final List<Key> CPU = List.of(
            Key.of("model", Kind.TEXT, "The processor the ID registers describe.").oneOf(CpuDesign.keys().toArray(String[]::new)),
            Key.of("cores", Kind.INTEGER, "Number of physical cores.").range(1, 8),
            Key.of("mips", Kind.INTEGER, "Millions of instructions per second of virtual time; divides 13000.").range(1, 13_000));

    static final List<Key> HYPERVISOR = List.of(
            Key.of("frame", Kind.TIME, "ARINC 653 major frame, exact; windows repeat in it.").must());

    static final List<Key> CHARGES = List.of(
            Key.of("exception", Kind.INTEGER, "Cycles of an exception entry.").range(1, 1_000_000),
            Key.of("trap", Kind.INTEGER, "Cycles of a trap to the hypervisor.").range(1, 1_000_000),
            Key.of("hypercall", Kind.INTEGER, "Cycles of a hypercall.").range(1, 1_000_000),
            Key.of("switch", Kind.INTEGER, "Cycles of a partition switch.").range(1, 1_000_000));

    static final List<Key> WINDOW = List.of(
            Key.of("at", Kind.TIME, "Offset of the window in the major frame.").must(),
            Key.of("for", Kind.TIME_OR_REST, "Its length; 'rest' reaches to the next window or the end of the frame.").must());

    static final List<Key> PARTITION = List.of(
            Key.of("image", Kind.IMAGE, "ELF file, Linux Image or flat binary to run."),
            Key.of("kernel", Kind.IMAGE, "Linux Image, started by the Linux boot protocol."),
            Key.of("initrd", Kind.IMAGE, "Initial RAM file system for 'kernel'."),
            Key.of("cmdline", Kind.TEXT, "Command line for 'kernel'."),
            Key.of("dtb", Kind.IMAGE, "Devicetree to hand over instead of the generated one."),
            Key.of("memory", Kind.SIZE, "RAM of the partition, a multiple of 4K."),
            Key.of("at", Kind.ADDRESS, "Physical address its RAM is pinned to; without it the machine chooses."),
            Key.of("base", Kind.ADDRESS, "Guest-physical address its RAM begins at; 0x4000_0000 if not given."),
            Key.of("el", Kind.INTEGER, "Exception level it starts in; 2 only without a hypervisor.").range(1, 2),
            Key.of("vcpus", Kind.INTEGER, "Number of virtual CPUs.").range(1, 8),
            Key.of("window", Kind.OBJECTS, "When in the major frame it runs.").holding(WINDOW),
            Key.of("slack", Kind.TEXT, "'shared' lets it use time that others leave.").oneOf("idle", "shared"),
            Key.of("onFault", Kind.TEXT, "What an access outside its own does: inject the abort, or stop it with a report.")
                    .oneOf("abort", "stop"),
            Key.of("accepts", Kind.TEXTS, "Partitions whose messages, doorbells and shared memory it takes; without it, nobody's."),
            Key.of("devices", Kind.NAMES_OR_DEVICES, "The machine's devices it owns, or virtual devices of its own."));

    static final List<Key> POLICY = List.of(
            Key.of("owner", Kind.IMAGE, "Public key of who may say what the radio emits, Ed25519 in PEM.").must(),
            Key.of("signed", Kind.IMAGE, "His policy with its signature."));

    static final List<Key> ENERGY = Stream.concat(Stream.of(Coefficient.values()).map(c -> Key.of(c.key(), Kind.DECIMAL,
                    "%s: %s, %s without it.".formatted(c.unit(), c.meaning(), BigDecimal.valueOf(c.otherwise()).stripTrailingZeros().toPlainString()))),
            Stream.of(Key.of("source", Kind.TEXT, "Where the coefficients given here come from."))).toList();

    static final List<Key> MACHINE = List.of(
            Key.of("machine", Kind.NAME, "The machine's name.").must(),
            Key.of("cpu", Kind.OBJECT, "The processor.").holding(CPU),
            Key.of("memory", Kind.SIZE, "Physical RAM, from 0x4000_0000.").must(),
            Key.of("gic", Kind.INTEGER, "Version of the interrupt controller.").range(2, 3),
            Key.of("seed", Kind.INTEGER, "Where all randomness in the machine comes from."),
            Key.of("charges", Kind.OBJECT, "What overheads cost in cycles.").holding(CHARGES),
            Key.of("devices", Kind.DEVICES, "The machine's devices."),
            Key.of("hypervisor", Kind.OBJECT, "Without it the one partition, 'guest', has the machine to itself.").holding(HYPERVISOR),
            Key.of("partitions", Kind.NAMED, "What runs on the machine.").must().holding(PARTITION),
            Key.of("policy", Kind.OBJECT, "Who owns the radio, and what he permits; without one it only receives.").holding(POLICY),
            Key.of("events", Kind.EVENTS, "What happens outside the machine, and when: each has 'at', a time or a frame number, 'event', and what that needs."),
            Key.of("energy", Kind.OBJECT, "Coefficients of the model that machine.energy() charges the run with.").holding(ENERGY));

    private static final List<Key> DEVICE = List.of(
            Key.of("type", Kind.TEXT, "Which device it is.").must().oneOf(DeviceType.names()),
            Key.of("at", Kind.ADDRESS, "Address of its registers, a multiple of 4K; without it the machine chooses."),
            Key.of("spi", Kind.INTEGER, "Its shared peripheral interrupt, not the raw INTID (which is 32 more).").range(0, 987),
            Key.of("preempt", Kind.BOOLEAN, "Lets its interrupt in outside its owner's window."));

    private Keys() { }

    /** The keys of a device of this type; of any device if the type is null. */
    static List<Key> device(DeviceType type) {
        List<Key> keys = new ArrayList<>(DEVICE);
        if (type != null) {
            keys.addAll(type.keys());
        }
        return keys;
    }
}
