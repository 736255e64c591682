package hvsh.machine;

import hvsh.cpu.Feature;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.hypervisor.PartitionHost;
import hvsh.memory.Page;
import hvsh.time.Seeded;
import java.util.Arrays;
import java.util.List;

/** Puts a guest's image, initramfs and devicetree into its RAM and its first CPU at the entry. */
final class ImageLoader {
    /** Where the devicetree goes for a Linux image: behind the kernel, at a multiple of this (booting.rst). */
    private static final long TREE_ALIGNMENT = 2 << 20;
    private static final int SEED_BYTES = 32;
    private static final byte[] ZEROS = new byte[Page.SIZE];

    private final PhysicalAccess memory;
    private final MachineSpec machine;
    private final Guest guest;
    private final GuestSpec spec;
    private long end;

    ImageLoader(PhysicalAccess memory, MachineSpec machine, Guest guest) {
        this.memory = memory;
        this.machine = machine;
        this.guest = guest;
        spec = guest.spec();
        end = spec.base();
    }

    /** Address of the first page behind everything that was loaded. */
    long end() {
        return align(end, Page.SIZE);
    }

    /** Loads everything, and says where the first CPU begins. */
    PartitionHost.Boot load() {
        BootSpec boot = spec.boot();
        if (boot.image().length == 0) {
            storeTree(spec.base(), 0, 0);
            return new PartitionHost.Boot(0, 0);
        }
        return ElfImage.matches(boot.image()) ? loadElf(boot) : loadFlat(boot);
    }

    private PartitionHost.Boot loadElf(BootSpec boot) {
        ElfImage elf = ElfImage.read(boot.name(), boot.image());
        long end = spec.base();
        for (Segment segment : elf.segments()) {
            store(boot.name(), segment);
            end = Math.max(end, segment.address() + segment.memorySize());
        }
        long initrd = placeInitrd(end);
        long tree = elf.segments().stream().mapToLong(Segment::address).min().orElse(end) >= spec.base() + TREE_ALIGNMENT / 8
                ? spec.base() : align(end, TREE_ALIGNMENT);
        storeTree(tree, initrd, boot.initrd().length);
        return new PartitionHost.Boot(elf.entry(), tree);
    }

    private PartitionHost.Boot loadFlat(BootSpec boot) {
        LinuxImage image = LinuxImage.read(boot.name(), boot.image());
        Segment segment = image.segment(spec.base(), spec.memory());
        store(boot.name(), segment);
        long end = align(segment.address() + Math.max(segment.memorySize(), segment.bytes().length), TREE_ALIGNMENT);
        long initrd = placeInitrd(end + TREE_ALIGNMENT);
        // Firmware that is no kernel, such as U-Boot, looks for the devicetree at the base of RAM.
        long tree = image.kernel() ? end : spec.base();
        storeTree(tree, initrd, boot.initrd().length);
        return new PartitionHost.Boot(segment.address(), tree);
    }

    private long placeInitrd(long from) {
        byte[] initrd = spec.boot().initrd();
        long at = align(from, TREE_ALIGNMENT);
        if (initrd.length > 0) {
            store("initramfs of " + spec.name(), new Segment(at, initrd, initrd.length));
        }
        return at;
    }

    private void storeTree(long at, long initrd, long initrdSize) {
        byte[] blob = tree(initrd, initrdSize).toBytes();
        store("devicetree of " + spec.name(), new Segment(at, blob, blob.length));
    }

    private Devicetree tree(long initrd, long initrdSize) {
        VirtBoardTree.Conduit conduit = spec.el() == 2 ? VirtBoardTree.Conduit.SMC : VirtBoardTree.Conduit.HVC;
        Seeded kaslr = Seeded.derived(machine.seed(), spec.name(), "/chosen/kaslr-seed");
        Seeded rng = Seeded.derived(machine.seed(), spec.name(), "/chosen/rng-seed");
        VirtBoardTree.Boot boot = new VirtBoardTree.Boot(spec.boot().arguments(), initrd, initrd + initrdSize,
                kaslr.next(), rng.bytes(SEED_BYTES));
        Devicetree tree = new VirtBoardTree(spec.base(), spec.memory(),
                new VirtBoardTree.Cpus(spec.vcpus(), machine.cpu().compatible(), conduit, spec.el() == 2 && machine.cpu().has(Feature.VHE)),
                new VirtBoardTree.Gic(machine.gic(), false), treeDevices(), boot).tree();
        for (VirtBoardTree.Device radio : ofType("transceiver")) {
            VirtBoardTree.transceiver(tree, radio);
        }
        return tree;
    }

    private VirtBoardTree.Devices treeDevices() {
        return new VirtBoardTree.Devices(ofType("pl011"), ofType("pl031"), ofType("pl061"),
                spec.devices().stream().filter(d -> d.type().startsWith("virtio-")).map(ImageLoader::site).toList(),
                spec.devices().stream().filter(d -> d.type().equals("flash"))
                        .map(d -> new VirtBoardTree.Range(d.base(), hvsh.device.CfiFlash.SIZE)).toList());
    }

    private List<VirtBoardTree.Device> ofType(String type) {
        return spec.devices().stream().filter(d -> d.type().equals(type)).map(ImageLoader::site).toList();
    }

    private static VirtBoardTree.Device site(GuestSpec.DeviceSpec device) {
        return new VirtBoardTree.Device(device.base(), device.spi());
    }

    private void store(String what, Segment segment) {
        long offset = segment.address() - spec.base();
        long length = Math.max(segment.memorySize(), segment.bytes().length);
        if (offset < 0 || offset > spec.memory() - length) {
            throw new ImageException("%s: 0x%x-0x%x lies outside of the RAM of '%s' (0x%x-0x%x); give it more memory, or link the image elsewhere"
                    .formatted(what, segment.address(), segment.address() + length - 1, spec.name(), spec.base(),
                            spec.base() + spec.memory() - 1));
        }
        long physical = guest.physicalBase() + offset;
        memory.write(physical, segment.bytes(), 0, segment.bytes().length);
        clear(physical + segment.bytes().length, length - segment.bytes().length);
        end = Math.max(end, segment.address() + length);
    }

    /** Zeroes what a reset finds used; pages that are zero are not touched, so that they stay shared. */
    private void clear(long physical, long length) {
        byte[] old = new byte[Page.SIZE];
        for (long at = physical; at < physical + length; ) {
            int n = (int) Math.min(Page.SIZE - (at & Page.MASK), physical + length - at);
            memory.read(at, old, 0, n);
            if (!Arrays.equals(old, 0, n, ZEROS, 0, n)) {
                memory.write(at, ZEROS, 0, n);
            }
            at += n;
        }
    }

    private static long align(long address, long to) {
        return address + to - 1 & -Math.max(to, Page.SIZE);
    }
}
