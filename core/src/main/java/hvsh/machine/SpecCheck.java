package hvsh.machine;

import hvsh.memory.Page;
import hvsh.snapshot.Budget;
import hvsh.snapshot.FormatException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a specification from a file is one that a machine can be built from. Descriptors are checked where they are
 * written, with their places; here nothing is explained, and nothing is believed.
 */
final class SpecCheck {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,30}";
    private static final int LONGEST_TEXT = 64 << 10;
    private static final int MOST_CPUS = 8;
    private static final int MOST_GUESTS = 64;
    private static final int MOST_PARTS = 4096;
    private static final int MOST_CHARGED = 1 << 24;
    private static final long MOST_MEMORY = 255L << 30;
    private static final long MOST_ADDRESS = 1L << 40;
    /** What a CPU with its caches takes at most. */
    private static final long CPU_BYTES = 1 << 20;

    private SpecCheck() { }

    static void check(MachineSpec spec, Budget budget) throws FormatException {
        require(spec != null && spec.cpu() != null && spec.charges() != null, "it has no CPU");
        require(isText(spec.name()), "its name");
        requireRange(spec.cores(), 1, MOST_CPUS, "the number of its cores");
        requirePages(spec.memory(), MOST_MEMORY, "its memory");
        requireRange(spec.gic(), 2, 3, "its interrupt controller");
        requireRange(spec.guests().size(), 1, spec.hypervisor().isPresent() ? MOST_GUESTS : 1, "the number of its guests");
        MachineSpec.Charges charges = spec.charges();
        for (int charge : new int[] {charges.exception(), charges.trap(), charges.hypercall(), charges.change()}) {
            requireRange(charge, 0, MOST_CHARGED, "a charge");
        }
        long frame = spec.hypervisor().map(MachineSpec.Schedule::frame).orElse(1L);
        requireRange(frame, 1, Long.MAX_VALUE >> 1, "its major frame");
        Set<String> names = new HashSet<>();
        for (GuestSpec guest : spec.guests()) {
            require(names.add(guest.name()), "the name of a guest");
            check(guest, spec, frame);
            budget.take(guest.vcpus() * CPU_BYTES);
        }
    }

    private static void check(GuestSpec guest, MachineSpec spec, long frame) throws FormatException {
        require(guest.name() != null && guest.name().matches(NAME), "the name of a guest");
        requireRange(guest.el(), 1, spec.hypervisor().isPresent() ? 1 : 2, "an exception level");
        requireRange(guest.vcpus(), 1, MOST_CPUS, "the number of a guest's CPUs");
        requirePages(guest.memory(), spec.memory(), "a guest's memory");
        requireRange(guest.base(), 0, MOST_ADDRESS, "where a guest's memory is");
        require(spec.hypervisor().isPresent() || guest.base() == MachineSpec.RAM_BASE, "where a guest's memory is");
        BootSpec boot = guest.boot();
        require(boot != null && isText(boot.name()) && isText(boot.arguments()) && isText(boot.commandLine())
                && boot.image() != null && boot.initrd() != null, "what a guest begins with");
        for (GuestSpec.Window window : limited(guest.windows())) {
            requireRange(window.at(), 0, frame - 1, "a window");
            requireRange(window.length(), 1, frame - window.at(), "a window");
        }
        Set<String> names = new HashSet<>();
        for (GuestSpec.DeviceSpec device : limited(guest.devices())) {
            require(device.name() != null && device.name().matches(NAME) && names.add(device.name()), "the name of a device");
            require(device.type() != null && device.disk() != null, "a device");
            requireRange(device.base(), 0, MOST_ADDRESS, "where a device is");
            requireRange(device.physical().orElse(0), 0, MOST_ADDRESS, "where a device is");
            requireRange(device.spi(), -1, GuestBuilder.SPIS - 1, "the interrupt of a device");
        }
    }

    private static <T> List<T> limited(List<T> parts) throws FormatException {
        requireRange(parts.size(), 0, MOST_PARTS, "the number of a guest's parts");
        return parts;
    }

    private static boolean isText(String text) {
        return text != null && text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
    }

    private static void requirePages(long bytes, long most, String what) throws FormatException {
        requireRange(bytes, Page.SIZE, most, what);
        require((bytes & Page.MASK) == 0, what);
    }

    private static void requireRange(long value, long least, long most, String what) throws FormatException {
        require(value >= least && value <= most, what);
    }

    private static void require(boolean right, String what) throws FormatException {
        if (!right) {
            throw new FormatException("the specification cannot be right: " + what);
        }
    }
}
