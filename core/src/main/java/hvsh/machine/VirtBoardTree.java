package hvsh.machine;

import hvsh.machine.Devicetree.Node;
import hvsh.radio.Transceiver;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The devicetree of a board with the memory map of {@code virt}, from plain parameters (bindings: Linux
 * {@code Documentation/devicetree/bindings}).
 *
 * @param memoryBase first byte of RAM
 * @param memorySize bytes of RAM
 */
public record VirtBoardTree(long memoryBase, long memorySize, Cpus cpus, Gic gic, Devices devices, Boot boot) {
    private static final int SPI = 0;
    private static final int PPI = 1;
    private static final int EDGE_RISING = 1;
    private static final int LEVEL_HIGH = 4;
    private static final int MAINTENANCE_PPI = 9;
    private static final int PERFORMANCE_PPI = 7;
    /** Secure physical, non-secure physical, virtual, hypervisor, hypervisor virtual: the order of the binding. */
    private static final int[] TIMER_PPIS = {13, 14, 11, 10, 12};
    private static final int CLOCK_HZ = 24_000_000;

    /** How a guest calls its firmware: {@code hvc} at EL1 under a hypervisor, {@code smc} where it owns EL2. */
    public enum Conduit { HVC, SMC }

    /**
     * @param compatible such as {@code arm,cortex-a57}
     * @param host       whether they can be a host at EL2, which has a virtual timer there
     */
    public record Cpus(int count, String compatible, Conduit psci, boolean host) { }

    /**
     * @param version       2 or 3
     * @param listRegisters whether the guest may use the virtual interface (it owns EL2, and GICv2 has GICH and GICV)
     */
    public record Gic(int version, boolean listRegisters) {
        static final long DISTRIBUTOR = 0x0800_0000L;
        static final long CPU_INTERFACE = 0x0801_0000L;
        static final long HYPERVISOR_INTERFACE = 0x0803_0000L;
        static final long VIRTUAL_INTERFACE = 0x0804_0000L;
        static final long REDISTRIBUTORS = 0x080a_0000L;
        static final long REDISTRIBUTOR_SIZE = 0x2_0000L;
        static final long SIZE = 0x1_0000L;

        public Gic {
            if (version != 2 && version != 3) {
                throw new IllegalArgumentException("there is no GIC version " + version + " here; choose 2 or 3");
            }
        }
    }

    /** @param spi number of the shared peripheral interrupt, from 0 */
    public record Device(long base, int spi) { }

    /** Bytes of address space. */
    public record Range(long base, long size) { }

    /** What the board has; the first of {@code uarts} is the console. */
    public record Devices(List<Device> uarts, List<Device> rtcs, List<Device> gpios, List<Device> virtios, List<Range> flash) {
        public Devices {
            uarts = List.copyOf(uarts);
            rtcs = List.copyOf(rtcs);
            gpios = List.copyOf(gpios);
            virtios = List.copyOf(virtios);
            flash = List.copyOf(flash);
        }

        /** One of each, two banks of flash, and this many virtio-mmio slots (at most 32). */
        public static Devices standard(int virtioSlots) {
            List<Device> virtios = IntStream.range(0, virtioSlots)
                    .mapToObj(i -> new Device(0x0a00_0000L + 0x200L * i, 16 + i)).toList();
            return new Devices(List.of(new Device(0x0900_0000L, 1)), List.of(new Device(0x0901_0000L, 2)),
                    List.of(new Device(0x0903_0000L, 7)), virtios,
                    List.of(new Range(0, 0x0400_0000L), new Range(0x0400_0000L, 0x0400_0000L)));
        }
    }

    /**
     * What goes under {@code /chosen}.
     *
     * @param arguments  the kernel's command line; empty for none
     * @param initrdBase first byte of the initramfs
     * @param initrdEnd  the byte behind its last; equal to {@code initrdBase} for none
     * @param kaslrSeed  8 bytes of the machine's seed
     * @param rngSeed    more of them; never host randomness
     */
    public record Boot(String arguments, long initrdBase, long initrdEnd, long kaslrSeed, byte[] rngSeed) { }

    /** Builds the tree; callers may add nodes before they write it. */
    public Devicetree tree() {
        Devicetree tree = new Devicetree();
        Node root = tree.root();
        root.strings("compatible", "linux,dummy-virt").strings("model", "hvsh,virt").cells("#address-cells", 2).cells("#size-cells", 2);
        Node intc = interruptController(root);
        root.cells("interrupt-parent", intc.phandle());
        chosen(root.child("chosen"));
        root.child("memory", memoryBase).strings("device_type", "memory").u64("reg", memoryBase, memorySize);
        cpuNodes(root.child("cpus"));
        psci(root.child("psci"));
        timer(root.child("timer"));
        root.child("pmu").strings("compatible", "arm,armv8-pmuv3").cells("interrupts", PPI, PERFORMANCE_PPI, privateFlags());
        Node clock = root.child("apb-pclk").strings("compatible", "fixed-clock").cells("#clock-cells", 0)
                .cells("clock-frequency", CLOCK_HZ).strings("clock-output-names", "clk24mhz");
        peripherals(root, clock.phandle());
        return tree;
    }

    private Node interruptController(Node root) {
        Node node = root.child("intc", Gic.DISTRIBUTOR).cells("#interrupt-cells", 3).empty("interrupt-controller")
                .cells("#address-cells", 2).cells("#size-cells", 2).empty("ranges");
        if (gic.version() == 3) {
            node.strings("compatible", "arm,gic-v3").cells("#redistributor-regions", 1).u64("reg", Gic.DISTRIBUTOR, Gic.SIZE,
                    Gic.REDISTRIBUTORS, Gic.REDISTRIBUTOR_SIZE * cpus.count());
        } else {
            node.strings("compatible", "arm,cortex-a15-gic");
            if (gic.listRegisters()) {
                node.u64("reg", Gic.DISTRIBUTOR, Gic.SIZE, Gic.CPU_INTERFACE, Gic.SIZE,
                        Gic.HYPERVISOR_INTERFACE, Gic.SIZE, Gic.VIRTUAL_INTERFACE, Gic.SIZE);
            } else {
                node.u64("reg", Gic.DISTRIBUTOR, Gic.SIZE, Gic.CPU_INTERFACE, Gic.SIZE);
            }
        }
        if (gic.listRegisters()) {
            node.cells("interrupts", PPI, MAINTENANCE_PPI, LEVEL_HIGH);
        }
        return node;
    }

    private void chosen(Node node) {
        if (!boot.arguments().isEmpty()) {
            node.strings("bootargs", boot.arguments());
        }
        if (!devices.uarts().isEmpty()) {
            node.strings("stdout-path", "/pl011@" + Long.toHexString(devices.uarts().getFirst().base()));
        }
        if (boot.initrdEnd() != boot.initrdBase()) {
            node.u64("linux,initrd-start", boot.initrdBase()).u64("linux,initrd-end", boot.initrdEnd());
        }
        node.u64("kaslr-seed", boot.kaslrSeed()).bytes("rng-seed", boot.rngSeed());
    }

    private void cpuNodes(Node node) {
        node.cells("#address-cells", 1).cells("#size-cells", 0);
        for (int i = 0; i < cpus.count(); i++) {
            node.child("cpu", i).strings("device_type", "cpu").strings("compatible", cpus.compatible()).cells("reg", i)
                    .strings("enable-method", "psci");
        }
    }

    /** Function identifiers for guests that know only PSCI 0.1 (Arm DEN 0022, chapter 5). */
    private void psci(Node node) {
        node.strings("compatible", "arm,psci-1.0", "arm,psci-0.2", "arm,psci")
                .strings("method", cpus.psci() == Conduit.HVC ? "hvc" : "smc")
                .cells("cpu_suspend", 0xc400_0001).cells("cpu_off", 0x8400_0002).cells("cpu_on", 0xc400_0003).cells("migrate", 0xc400_0005);
    }

    /** GICv2's binding wants the mask of CPUs a private interrupt goes to in bits 15:8. */
    private int privateFlags() {
        int mask = gic.version() == 2 ? (1 << Math.min(cpus.count(), 8)) - 1 : 0;
        return mask << 8 | LEVEL_HIGH;
    }

    private void timer(Node node) {
        int timers = cpus.host() ? TIMER_PPIS.length : TIMER_PPIS.length - 1;
        int[] cells = new int[3 * timers];
        for (int i = 0; i < timers; i++) {
            cells[3 * i] = PPI;
            cells[3 * i + 1] = TIMER_PPIS[i];
            cells[3 * i + 2] = privateFlags();
        }
        node.strings("compatible", "arm,armv8-timer", "arm,armv7-timer").cells("interrupts", cells).empty("always-on");
    }

    private void peripherals(Node root, int clock) {
        for (Device uart : devices.uarts()) {
            primeCell(root, "pl011", uart, clock).cells("clocks", clock, clock).strings("clock-names", "uartclk", "apb_pclk");
        }
        for (Device rtc : devices.rtcs()) {
            primeCell(root, "pl031", rtc, clock);
        }
        for (Device gpio : devices.gpios()) {
            primeCell(root, "pl061", gpio, clock).cells("#gpio-cells", 2).empty("gpio-controller");
        }
        if (!devices.flash().isEmpty()) {
            long[] banks = devices.flash().stream().flatMapToLong(r -> LongStream.of(r.base(), r.size())).toArray();
            root.child("flash", banks[0]).strings("compatible", "cfi-flash").u64("reg", banks).cells("bank-width", 4);
        }
        for (Device slot : devices.virtios()) {
            root.child("virtio_mmio", slot.base()).strings("compatible", "virtio,mmio").u64("reg", slot.base(), 0x200)
                    .cells("interrupts", SPI, slot.spi(), EDGE_RISING).empty("dma-coherent");
        }
    }

    /** Adds a node for the radio; the binding is this project's own. */
    static void transceiver(Devicetree tree, Device device) {
        tree.root().child("transceiver", device.base()).strings("compatible", "hvsh,transceiver")
                .u64("reg", device.base(), Transceiver.LENGTH).cells("interrupts", SPI, device.spi(), LEVEL_HIGH);
    }

    private static Node primeCell(Node root, String model, Device device, int clock) {
        return root.child(model, device.base()).strings("compatible", "arm," + model, "arm,primecell")
                .u64("reg", device.base(), 0x1000).cells("interrupts", SPI, device.spi(), LEVEL_HIGH)
                .cells("clocks", clock).strings("clock-names", "apb_pclk");
    }
}
