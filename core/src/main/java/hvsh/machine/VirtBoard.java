package hvsh.machine;

import hvsh.cpu.CpuDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A bare board with the memory map of {@code virt} and no hypervisor, for one program: PL011, PL031, PL061, two banks of
 * flash, entropy, and a disk if one is given; semihosting is offered.
 *
 * @param el     exception level the program begins at, 1 or 2
 * @param cpu    what its processor is
 * @param cores  1 to 8
 * @param memory bytes of RAM from {@link MachineSpec#RAM_BASE}
 * @param gic    2 or 3
 * @param boot   the program
 * @param disk   contents of a virtio block device
 */
public record VirtBoard(int el, CpuDesign cpu, int cores, long memory, int gic, BootSpec boot, Optional<byte[]> disk) {
    private static final int MIPS = 1000;
    private static final long SEED = 1;
    private static final long VIRTIO_BASE = 0x0a00_0000L;
    private static final long VIRTIO_SIZE = 0x200;
    private static final int FIRST_VIRTIO_SPI = 16;

    /** A board with Cortex-A57s. */
    public VirtBoard(int el, int cores, long memory, int gic, BootSpec boot, Optional<byte[]> disk) {
        this(el, CpuDesign.CORTEX_A57, cores, memory, gic, boot, disk);
    }

    /** Everything the machine is built from. */
    public MachineSpec spec() {
        GuestSpec guest = new GuestSpec("guest", el, cores, MachineSpec.RAM_BASE, memory, OptionalLong.empty(), boot,
                devices(), List.of(), false, false, true);
        return new MachineSpec("virt", cpu, cores, MIPS, memory, gic, SEED, MachineSpec.Charges.DEFAULT, Optional.empty(),
                List.of(guest));
    }

    private List<GuestSpec.DeviceSpec> devices() {
        List<GuestSpec.DeviceSpec> devices = new ArrayList<>(List.of(
                new GuestSpec.DeviceSpec("uart0", "pl011", 0x0900_0000L, 1),
                new GuestSpec.DeviceSpec("rtc0", "pl031", 0x0901_0000L, 2),
                new GuestSpec.DeviceSpec("gpio0", "pl061", 0x0903_0000L, 7),
                new GuestSpec.DeviceSpec("flash0", "flash", 0, -1),
                new GuestSpec.DeviceSpec("flash1", "flash", 0x0400_0000L, -1),
                new GuestSpec.DeviceSpec("entropy0", "virtio-entropy", VIRTIO_BASE, FIRST_VIRTIO_SPI)));
        disk.ifPresent(bytes -> devices.add(new GuestSpec.DeviceSpec("disk0", "virtio-block", VIRTIO_BASE + VIRTIO_SIZE,
                FIRST_VIRTIO_SPI + 1, bytes, false)));
        return List.copyOf(devices);
    }
}
