package hvsh.irq;

/**
 * An Arm Generic Interrupt Controller with one security state, without virtualization and message-signalled
 * interrupts. Five bits of priority are implemented.
 */
public abstract sealed class Gic permits GicV2, GicV3 {
    final Distributor distributor;

    Gic(Distributor distributor) {
        this.distributor = distributor;
    }

    /** Says where the interrupt outputs of a CPU go, and sets both lines to the present levels. */
    public final void connect(int cpu, InterruptLine irq, InterruptLine fiq) {
        distributor.cpu(checked(cpu)).connect(irq, fiq);
    }

    /** INTID of the interrupt that a CPU is signalled, -1 if there is none; changes nothing. */
    public final int signalled(int cpu) {
        return distributor.cpu(checked(cpu)).signalled();
    }

    /**
     * The input of a shared interrupt.
     *
     * @param n SPI number: INTID less 32
     */
    public final InterruptLine spi(int n) {
        int spis = distributor.intids - Distributor.FIRST_SPI;
        if (n < 0 || n >= spis) {
            throw new IllegalArgumentException("there is no SPI " + n + ": use 0 to " + (spis - 1));
        }
        int slot = distributor.slot(0, Distributor.FIRST_SPI + n);
        return level -> distributor.line(slot, level);
    }

    /**
     * The input of a private interrupt of a CPU.
     *
     * @param n PPI number, 0 to 15: INTID less 16
     */
    public final InterruptLine ppi(int cpu, int n) {
        if (n < 0 || n > 15) {
            throw new IllegalArgumentException("there is no PPI " + n + ": use 0 to 15");
        }
        int slot = distributor.slot(checked(cpu), Distributor.FIRST_PPI + n);
        return level -> distributor.line(slot, level);
    }

    final int checked(int cpu) {
        if (cpu < 0 || cpu >= distributor.cpus) {
            throw new IllegalArgumentException("there is no CPU " + cpu + ": use 0 to " + (distributor.cpus - 1));
        }
        return cpu;
    }

    /** The state, from which {@link #load} makes the same controller. */
    public final GicState save() {
        return distributor.save();
    }

    /**
     * Takes on a saved state and drives the outputs accordingly.
     *
     * @throws IllegalArgumentException if the state is of a controller of another size
     */
    public final void load(GicState state) {
        distributor.load(state);
    }
}
