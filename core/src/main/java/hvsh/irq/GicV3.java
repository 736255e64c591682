package hvsh.irq;

import static hvsh.irq.Register.constant;
import static hvsh.irq.Register.word;

import hvsh.memory.Mmio;
import java.util.ArrayList;
import java.util.List;

/**
 * GICv3 (Arm IHI 0069) with one security state (GICD_CTLR.DS = 1), affinity routing always on, and neither ITS nor
 * LPIs. The affinity of CPU n is 0.0.0.n.
 */
public final class GicV3 extends Gic {
    private static final long IIDR = 0x0000_043b;
    private static final long ARCHITECTURE = 0x3b;
    private static final long ARE_AND_DS = 1 << 4 | 1 << 6;
    private static final long TYPER_10_BIT_INTIDS = 9 << 19;
    private static final long TYPER_NO_1_OF_N = 1 << 25;
    private static final int PROCESSOR_SLEEP = 1 << 1;
    private static final int CHILDREN_ASLEEP = 1 << 2;
    /** The second frame of a redistributor, for SGIs and PPIs. */
    private static final int SGI_BASE = 0x1_0000;
    private static final long AFFINITY = 0xff_00ff_ffffL;

    private final Mmio distributorFrame;
    private final List<Mmio> redistributors = new ArrayList<>();
    private final List<CpuInterfaceV3> cpuInterfaces = new ArrayList<>();

    /**
     * A controller after reset: all redistributors asleep.
     *
     * @param cpus 1 to 8
     * @param spis 32 to 256 shared interrupts, a multiple of 32
     */
    public GicV3(int cpus, int spis) {
        super(new Distributor(cpus, spis, true));
        distributorFrame = new RegisterBank(RegisterBank.BANKED, distributorRows());
        for (int cpu = 0; cpu < cpus; cpu++) {
            distributor.cpu(cpu).setAwake(false);
            redistributors.add(new RegisterBank(cpu, redistributorRows(cpu)));
            cpuInterfaces.add(new CpuInterfaceV3(distributor, cpu));
        }
    }

    /** The distributor's frame of 64 KB, GICD_*. */
    public Mmio distributor() {
        return distributorFrame;
    }

    /** The two frames of 64 KB, RD_base and SGI_base, of a CPU's redistributor, GICR_*. */
    public Mmio redistributor(int cpu) {
        return redistributors.get(checked(cpu));
    }

    /** The system registers of a CPU's interface, ICC_*. */
    public CpuInterfaceV3 cpuInterface(int cpu) {
        return cpuInterfaces.get(checked(cpu));
    }

    private List<Register> distributorRows() {
        int first = Distributor.FIRST_SPI;
        int spis = distributor.intids - first;
        List<Register> rows = new ArrayList<>(new InterruptRegisters(distributor).rows("GICD", 0, first, spis));
        rows.addAll(List.of(
                word("GICD_CTLR", 0x0000, (cpu, n) -> ARE_AND_DS | distributor.enabledGroups(),
                        (cpu, n, value) -> distributor.setEnabledGroups((int) value)),
                constant("GICD_TYPER", 0x0004,
                        distributor.intids / 32 - 1 | TYPER_10_BIT_INTIDS | TYPER_NO_1_OF_N),
                constant("GICD_IIDR", 0x0008, IIDR),
                new Register("GICD_IROUTER", 0x6000 + first * 8, 64, first, spis,
                        (cpu, n) -> distributor.route(distributor.slot(cpu, n)),
                        (cpu, n, value) -> distributor.setRoute(distributor.slot(cpu, n), value & AFFINITY)),
                constant("GICD_PIDR2", 0xffe8, ARCHITECTURE)));
        return rows;
    }

    private List<Register> redistributorRows(int cpu) {
        List<Register> rows = new ArrayList<>(
                new InterruptRegisters(distributor).rows("GICR", SGI_BASE, 0, Distributor.FIRST_SPI));
        rows.addAll(List.of(
                constant("GICR_IIDR", 0x0004, IIDR),
                new Register("GICR_TYPER", 0x0008, 64, 0, 1, (by, n) -> type(cpu), null),
                word("GICR_WAKER", 0x0014, (by, n) -> waker(cpu), (by, n, value) ->
                        distributor.cpu(cpu).setAwake((value & PROCESSOR_SLEEP) == 0)),
                constant("GICR_PIDR2", 0xffe8, ARCHITECTURE)));
        return rows;
    }

    /** Affinity, processor number, and whether this is the last redistributor. */
    private long type(int cpu) {
        long last = cpu == distributor.cpus - 1 ? 1 << 4 : 0;
        return (long) cpu << 32 | (long) cpu << 8 | last;
    }

    /** The children fall asleep and wake at once. */
    private long waker(int cpu) {
        return distributor.cpu(cpu).awake() ? 0 : PROCESSOR_SLEEP | CHILDREN_ASLEEP;
    }
}
