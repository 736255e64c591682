package hvsh.irq;

import static hvsh.irq.Register.constant;
import static hvsh.irq.Register.word;

import hvsh.memory.Mmio;
import java.util.ArrayList;
import java.util.List;

/** GICv2 (Arm IHI 0048) without the Security Extensions: a distributor and a memory-mapped CPU interface. */
public final class GicV2 extends Gic {
    private static final long IIDR = 0x0200_043b;
    private static final int CONTROL_EOI_MODE = 1 << 9;
    private static final int CONTROL_CBPR = 1 << 4;
    private static final int CONTROL_KEPT = CpuInterface.ACK_BOTH | CpuInterface.FIQ_GROUP0;
    private static final int GROUP0 = 1;
    private static final int GROUP1 = 2;

    private final Mmio distributorFrame;
    private final Mmio cpuFrame;

    /**
     * A controller after reset.
     *
     * @param cpus 1 to 8
     * @param spis 32 to 256 shared interrupts, a multiple of 32
     */
    public GicV2(int cpus, int spis) {
        super(new Distributor(cpus, spis, false));
        distributorFrame = new RegisterBank(RegisterBank.BANKED, distributorRows());
        cpuFrame = new RegisterBank(RegisterBank.BANKED, cpuRows());
    }

    /** The distributor's frame of 4 KB, GICD_*. */
    public Mmio distributor() {
        return distributorFrame;
    }

    /** The CPU interface's frame of 8 KB, GICC_*, banked by the CPU that makes the access. */
    public Mmio cpuInterface() {
        return cpuFrame;
    }

    private List<Register> distributorRows() {
        int intids = distributor.intids;
        List<Register> rows = new ArrayList<>(new InterruptRegisters(distributor).rows("GICD", 0, 0, intids));
        rows.addAll(List.of(
                word("GICD_CTLR", 0x000, (cpu, n) -> distributor.enabledGroups(),
                        (cpu, n, value) -> distributor.setEnabledGroups((int) value)),
                constant("GICD_TYPER", 0x004, intids / 32 - 1 | distributor.cpus - 1 << 5),
                constant("GICD_IIDR", 0x008, IIDR),
                new Register("GICD_ITARGETSR", 0x800, 8, 0, intids, this::targets, this::setTargets),
                word("GICD_SGIR", 0xf00, null, (cpu, n, value) -> sendSgi(cpu, (int) value)),
                new Register("GICD_CPENDSGIR", 0xf10, 8, 0, 16, this::sources, (cpu, n, mask) ->
                        setSources(cpu, n, sources(cpu, n) & ~mask)),
                new Register("GICD_SPENDSGIR", 0xf20, 8, 0, 16, this::sources, (cpu, n, mask) ->
                        setSources(cpu, n, sources(cpu, n) | mask)),
                constant("ICPIDR2", 0xfe8, 0x2b)));
        return rows;
    }

    private List<Register> cpuRows() {
        return List.of(
                word("GICC_CTLR", 0x00, this::control, this::setControl),
                word("GICC_PMR", 0x04, (cpu, n) -> cpu(cpu).priorityMask(),
                        (cpu, n, value) -> cpu(cpu).setPriorityMask((int) value)),
                word("GICC_BPR", 0x08, (cpu, n) -> cpu(cpu).binaryPoint(0),
                        (cpu, n, value) -> cpu(cpu).setBinaryPoint(0, (int) value)),
                word("GICC_IAR", 0x0c, (cpu, n) -> cpu(cpu).acknowledge(accepted(cpu)), null),
                word("GICC_EOIR", 0x10, null,
                        (cpu, n, value) -> cpu(cpu).end((int) value & 0x3ff, accepted(cpu))),
                word("GICC_RPR", 0x14, (cpu, n) -> cpu(cpu).runningPriority(), null),
                word("GICC_HPPIR", 0x18, (cpu, n) -> cpu(cpu).highestPending(accepted(cpu)), null),
                word("GICC_ABPR", 0x1c, (cpu, n) -> cpu(cpu).binaryPoint(1),
                        (cpu, n, value) -> cpu(cpu).setBinaryPoint(1, (int) value)),
                word("GICC_AIAR", 0x20, (cpu, n) -> cpu(cpu).acknowledge(GROUP1), null),
                word("GICC_AEOIR", 0x24, null, (cpu, n, value) -> cpu(cpu).end((int) value & 0x3ff, GROUP1)),
                word("GICC_AHPPIR", 0x28, (cpu, n) -> cpu(cpu).highestPending(GROUP1), null),
                word("GICC_APR0", 0xd0, (cpu, n) -> cpu(cpu).active(0),
                        (cpu, n, value) -> cpu(cpu).setActive(0, (int) value)),
                word("GICC_NSAPR0", 0xe0, (cpu, n) -> cpu(cpu).active(1),
                        (cpu, n, value) -> cpu(cpu).setActive(1, (int) value)),
                constant("GICC_IIDR", 0xfc, 0x0002_043b),
                word("GICC_DIR", 0x1000, null, (cpu, n, value) -> cpu(cpu).deactivate((int) value & 0x3ff)));
    }

    private CpuInterface cpu(int cpu) {
        return distributor.cpu(cpu);
    }

    /** The groups that GICC_IAR, EOIR and HPPIR serve. */
    private int accepted(int cpu) {
        return (cpu(cpu).control() & CpuInterface.ACK_BOTH) != 0 ? GROUP0 | GROUP1 : GROUP0;
    }

    private long control(int cpu, int n) {
        int kept = cpu(cpu).control();
        return cpu(cpu).groups() | kept & CONTROL_KEPT
                | ((kept & CpuInterface.COMMON_BINARY_POINT) != 0 ? CONTROL_CBPR : 0)
                | ((kept & CpuInterface.SPLIT_EOI) != 0 ? CONTROL_EOI_MODE : 0);
    }

    /** There is no bypass, so that its bits are ignored. */
    private void setControl(int cpu, int n, long value) {
        cpu(cpu).setControl((int) value & CONTROL_KEPT
                | ((value & CONTROL_CBPR) != 0 ? CpuInterface.COMMON_BINARY_POINT : 0)
                | ((value & CONTROL_EOI_MODE) != 0 ? CpuInterface.SPLIT_EOI : 0));
        cpu(cpu).setGroups((int) value);
    }

    /** A private interrupt goes to the CPU that asks; with one CPU the register reads as zero. */
    private long targets(int cpu, int n) {
        if (distributor.cpus == 1) {
            return 0;
        }
        return n < Distributor.FIRST_SPI ? 1L << cpu : distributor.route(distributor.slot(cpu, n));
    }

    private void setTargets(int cpu, int n, long value) {
        if (n >= Distributor.FIRST_SPI && distributor.cpus > 1) {
            distributor.setRoute(distributor.slot(cpu, n), value & (1L << distributor.cpus) - 1);
        }
    }

    private long sources(int cpu, int sgi) {
        return distributor.sources(distributor.slot(cpu, sgi));
    }

    private void setSources(int cpu, int sgi, long mask) {
        distributor.setSources(distributor.slot(cpu, sgi), (int) mask & (1 << distributor.cpus) - 1);
    }

    /** GICD_SGIR: the filter chooses the CPUs listed, all others, or the sender. */
    private void sendSgi(int from, int value) {
        int all = (1 << distributor.cpus) - 1;
        int targets = switch (value >> 24 & 3) {
            case 0 -> value >> 16 & all;
            case 1 -> all & ~(1 << from);
            case 2 -> 1 << from;
            default -> 0;
        };
        int sgi = value & 0xf;
        for (int cpu = 0; cpu < distributor.cpus; cpu++) {
            if ((targets >> cpu & 1) != 0) {
                setSources(cpu, sgi, sources(cpu, sgi) | 1L << from);
            }
        }
    }
}
