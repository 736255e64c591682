package hvsh.dsl.api;

import hvsh.cpu.CpuDesign;
import hvsh.dsl.descriptor.DescriptorException;
import hvsh.dsl.descriptor.DeviceDescriptor;
import hvsh.dsl.descriptor.DeviceType;
import hvsh.dsl.descriptor.EventDescriptor;
import hvsh.dsl.descriptor.ImageRef;
import hvsh.dsl.descriptor.MachineDescriptor;
import hvsh.dsl.descriptor.PartitionDescriptor;
import hvsh.dsl.descriptor.Places;
import hvsh.dsl.descriptor.PolicyDescriptor;
import hvsh.dsl.descriptor.Times;
import hvsh.dsl.device.DeviceScripts;
import hvsh.dsl.radio.RadioEvents;
import hvsh.machine.BootSpec;
import hvsh.machine.GuestSpec;
import hvsh.machine.ImageException;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.replay.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Makes machines from descriptors: reads the images, gives devices their places. A device that is passed through stands
 * where the machine's 'at:' says for the partition too; without one, each side finds it where its kind is by default.
 */
final class SpecBuilder {
    private static final byte[] NOTHING = new byte[0];
    /** Ticks of a TDMA frame. */
    private static final long FRAME = 60_000_000;

    private final Path file;
    private final MachineDescriptor machine;
    private final GuestFiles guests;
    private final DevicePlan physical;

    private SpecBuilder(Path file, MachineDescriptor machine, GuestFiles guests) {
        this.file = file;
        this.machine = machine;
        this.guests = guests;
        physical = new DevicePlan(machine.devices().values(), machine.hypervisor().isPresent());
    }

    /**
     * Builds and switches on the machine that {@code file} describes.
     *
     * @throws DescriptorException if an image is wrong or not there, or the policy is not accepted, at the place that names it
     */
    static Machine machine(Path file, MachineDescriptor descriptor, GuestFiles guests) {
        try {
            SpecBuilder builder = new SpecBuilder(file, descriptor, guests);
            Machine made = new Machine(builder.spec());
            descriptor.policy().ifPresent(policy -> builder.own(made, policy));
            descriptor.events().forEach(event -> builder.plan(made, event));
            return made;
        } catch (ImageException e) {
            throw wrong(file, descriptor, e);
        } catch (ApiException | IllegalArgumentException e) {
            throw Places.error(file, e.getMessage(), "machine");
        }
    }

    /** Gives the radio its owner and his policy, before anything runs. */
    private void own(Machine made, PolicyDescriptor policy) {
        enter(made, "owner", new Input.RadioOwner(new String(bytes(policy.owner(), "policy", "owner"), StandardCharsets.UTF_8)));
        policy.signed().ifPresent(signed -> enter(made, "signed", new Input.RadioPolicy(bytes(signed, "policy", "signed"))));
    }

    /** What is wrong with an event is found when it is made; whether it can happen, when it does. */
    private void plan(Machine made, EventDescriptor event) {
        try {
            long frame = (event.at() + FRAME - 1) / FRAME;
            made.radio().orElseThrow().plan(frame, RadioEvents.of(event.name(), event.values()));
        } catch (IllegalArgumentException e) {
            throw Places.error(file, "event '" + event.name() + "' at " + Times.format(event.at()) + ": " + e.getMessage(), "events");
        }
    }

    private void enter(Machine made, String key, Input input) {
        try {
            input.apply(made);
        } catch (IllegalArgumentException e) {
            throw Places.error(file, e.getMessage(), "policy", key);
        }
    }

    private static DescriptorException wrong(Path file, MachineDescriptor machine, ImageException e) {
        PartitionDescriptor partition = machine.partitions().get(e.guest());
        boolean initrd = e.getMessage().startsWith("initramfs");
        String key = initrd ? "initrd" : partition != null && partition.kernel().isPresent() ? "kernel" : "image";
        return Places.error(file, e.getMessage(), "partitions", e.guest(), key);
    }

    private MachineSpec spec() {
        List<GuestSpec> specs = new ArrayList<>();
        machine.partitions().values().forEach(partition -> specs.add(guest(partition)));
        MachineSpec.Charges charges = new MachineSpec.Charges(machine.charges().exception(), machine.charges().trap(),
                machine.charges().hypercall(), machine.charges().partitionSwitch());
        return new MachineSpec(machine.name(), CpuDesign.named(machine.cpu().model()), machine.cpu().cores(), machine.cpu().mips(), machine.memory(), machine.gic(),
                machine.seed(), charges, machine.hypervisor().map(h -> new MachineSpec.Schedule(h.frame())), specs);
    }

    private GuestSpec guest(PartitionDescriptor partition) {
        boolean bare = machine.hypervisor().isEmpty();
        return new GuestSpec(partition.name(), partition.exceptionLevel(), bare ? machine.cpu().cores() : partition.vcpus(),
                partition.base(), partition.memory(), partition.at(), boot(partition), devices(partition),
                partition.windows().stream().map(w -> new GuestSpec.Window(w.at(), w.length())).toList(),
                partition.sharesSlack(), partition.onFault() == PartitionDescriptor.OnFault.STOP, false, partition.accepts());
    }

    private BootSpec boot(PartitionDescriptor partition) {
        String key = partition.kernel().isPresent() ? "kernel" : "image";
        ImageRef image = partition.kernel().or(partition::image).orElseThrow();
        byte[] initrd = partition.initrd().map(ref -> bytes(ref, "partitions", partition.name(), "initrd")).orElse(NOTHING);
        if (partition.dtb().isPresent()) {
            throw Places.error(file, "a devicetree of one's own arrives with later work; remove 'dtb:', one is generated",
                    "partitions", partition.name(), "dtb");
        }
        return new BootSpec(name(image), bytes(image, "partitions", partition.name(), key), initrd, partition.cmdline());
    }

    private static String name(ImageRef image) {
        return switch (image) {
            case ImageRef.File f -> f.path().getFileName().toString();
            case ImageRef.Guest g -> g.guest() + "/" + g.file();
        };
    }

    /** An image's bytes. @param place the keys that lead to it in the descriptor */
    private byte[] bytes(ImageRef image, String... place) {
        try {
            Path path = switch (image) {
                case ImageRef.File f -> f.path();
                case ImageRef.Guest g -> guests.file(g.guest(), g.file());
            };
            if (Files.size(path) > Integer.MAX_VALUE - 8L) {
                throw Places.error(file, path + " is larger than 2 GiB; images are read into memory: use a smaller one", place);
            }
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length == 0) {
                throw Places.error(file, path + " is empty; build or copy it again", place);
            }
            return bytes;
        } catch (ApiException e) {
            throw Places.error(file, e.getMessage(), place);
        } catch (IOException e) {
            throw Places.error(file, name(image) + " cannot be read (" + e.getMessage() + "); check its permissions", place);
        }
    }

    private List<GuestSpec.DeviceSpec> devices(PartitionDescriptor partition) {
        List<DeviceDescriptor> passed = partition.passthrough().stream().map(machine.devices()::get).toList();
        List<DeviceDescriptor> all = new ArrayList<>(passed);
        all.addAll(partition.devices().values());
        boolean confined = machine.hypervisor().isPresent();
        DevicePlan plan = new DevicePlan(all, confined && !passed.isEmpty());
        List<GuestSpec.DeviceSpec> specs = new ArrayList<>();
        for (DeviceDescriptor device : all) {
            boolean direct = confined && passed.contains(device);
            String[] place = direct || !confined ? new String[] {"devices", device.name()}
                    : new String[] {"partitions", partition.name(), "devices", device.name()};
            DevicePlan.Site site = plan.site(device.name());
            GuestSpec.DeviceSpec spec = new GuestSpec.DeviceSpec(device.name(), device.type().key(), site.base(), site.spi(),
                    content(device, place), device.flag("readOnly"),
                    direct ? OptionalLong.of(physical.site(device.name()).base()) : OptionalLong.empty(), device.preempt());
            specs.add(device.connectsToHost() ? spec.connectedTo(GuestSpec.Peer.HOST) : device.text("connect").map(to -> {
                checkLine(device.name(), partition.name(), to, with(place, "connect"));
                return spec.connectedTo(new GuestSpec.Peer(to, device.name()));
            }).orElse(spec));
        }
        return specs;
    }

    /** What a disk or flash bank holds, or the script that describes a device. */
    private byte[] content(DeviceDescriptor device, String... place) {
        if (device.type() != DeviceType.SCRIPT) {
            return device.image("image").map(ref -> bytes(ref, with(place, "image"))).orElse(NOTHING);
        }
        String text = device.text(DeviceApi.TEXT).orElseGet(() -> {
            ImageRef script = device.image("script").orElseThrow();
            return DeviceScripts.named(name(script), new String(bytes(script, with(place, "script")), StandardCharsets.UTF_8));
        });
        try {
            DeviceScripts.check(text);
        } catch (IllegalArgumentException e) {
            throw Places.error(file, e.getMessage() + "; correct the script", with(place, "script"));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String[] with(String[] place, String key) {
        return Stream.concat(Stream.of(place), Stream.of(key)).toArray(String[]::new);
    }

    /** The partition that a serial port is connected to has the other end by the same name, or gets it. */
    private void checkLine(String device, String from, String to, String... place) {
        if (to.equals(from)) {
            throw Places.error(file, "device '" + device + "' connects '" + from + "' to itself; name another partition", place);
        }
        PartitionDescriptor other = machine.partitions().get(to);
        DeviceDescriptor end = other.passthrough().contains(device) ? machine.devices().get(device) : other.devices().get(device);
        if (end != null && !end.text("connect").equals(Optional.of(from))) {
            throw Places.error(file, "device '%s' connects to '%s', which has a device of that name that does not connect to '%s'; rename one of them"
                    .formatted(device, to, from), place);
        }
    }

    /** Whether all files of guests that are fetched are there; the name of a guest that misses one. */
    static Optional<String> missingGuest(MachineDescriptor machine, GuestFiles guests) {
        for (PartitionDescriptor partition : machine.partitions().values()) {
            for (Optional<ImageRef> ref : List.of(partition.image(), partition.kernel(), partition.initrd(), partition.dtb())) {
                if (ref.isPresent() && ref.get() instanceof ImageRef.Guest g && !isThere(guests, g)) {
                    return Optional.of(g.guest());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isThere(GuestFiles guests, ImageRef.Guest image) {
        try {
            guests.file(image.guest(), image.file());
            return true;
        } catch (ApiException _) {
            return false;
        }
    }
}
