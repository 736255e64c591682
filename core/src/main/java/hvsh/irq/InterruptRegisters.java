package hvsh.irq;

import java.util.List;

/**
 * The registers that hold one field per interrupt, which the distributors of GICv2 (IHI 0048 §4.3) and GICv3 and the
 * redistributor (IHI 0069 §12) have at the same offsets.
 */
final class InterruptRegisters {
    private final Distributor distributor;

    InterruptRegisters(Distributor distributor) {
        this.distributor = distributor;
    }

    /**
     * The rows for a range of interrupts.
     *
     * @param prefix GICD or GICR
     * @param base   offset of the frame
     * @param first  first INTID, a multiple of 32
     * @param count  number of INTIDs, a multiple of 32
     */
    List<Register> rows(String prefix, int base, int first, int count) {
        return List.of(
                row(prefix + "_IGROUPR", base + 0x080, 1, first, count, flag(Distributor.GROUP1), this::setGroup),
                row(prefix + "_ISENABLER", base + 0x100, 1, first, count, flag(Distributor.ENABLED),
                        turn(Distributor.ENABLED, true)),
                row(prefix + "_ICENABLER", base + 0x180, 1, first, count, flag(Distributor.ENABLED),
                        turn(Distributor.ENABLED, false)),
                row(prefix + "_ISPENDR", base + 0x200, 1, first, count, this::pending, latch(true)),
                row(prefix + "_ICPENDR", base + 0x280, 1, first, count, this::pending, latch(false)),
                row(prefix + "_ISACTIVER", base + 0x300, 1, first, count, flag(Distributor.ACTIVE),
                        turn(Distributor.ACTIVE, true)),
                row(prefix + "_ICACTIVER", base + 0x380, 1, first, count, flag(Distributor.ACTIVE),
                        turn(Distributor.ACTIVE, false)),
                row(prefix + "_IPRIORITYR", base + 0x400, 8, first, count, this::priority, this::setPriority),
                row(prefix + "_ICFGR", base + 0xc00, 2, first, count, this::config, this::setConfig));
    }

    private static Register row(String name, int offset, int bits, int first, int count, Register.Read read,
            Register.Write write) {
        return new Register(name, offset + first * bits / 8, bits, first, count, read, write);
    }

    private Register.Read flag(int flag) {
        return (cpu, n) -> distributor.is(distributor.slot(cpu, n), flag) ? 1 : 0;
    }

    /** Writing one turns the flag on or off; writing zero does nothing. */
    private Register.Write turn(int flag, boolean on) {
        return (cpu, n, value) -> {
            if (value != 0) {
                distributor.set(distributor.slot(cpu, n), flag, on);
            }
        };
    }

    /** GICv2 makes SGIs pending through GICD_SPENDSGIR only. */
    private Register.Write latch(boolean on) {
        Register.Write write = turn(Distributor.LATCH, on);
        return (cpu, n, value) -> {
            if (n >= Distributor.FIRST_PPI || !distributor.keepsSources()) {
                write.set(cpu, n, value);
            }
        };
    }

    private void setGroup(int cpu, int n, long value) {
        distributor.set(distributor.slot(cpu, n), Distributor.GROUP1, value != 0);
    }

    private long pending(int cpu, int n) {
        return distributor.pending(distributor.slot(cpu, n)) ? 1 : 0;
    }

    private long priority(int cpu, int n) {
        return distributor.priority(distributor.slot(cpu, n));
    }

    private void setPriority(int cpu, int n, long value) {
        distributor.setPriority(distributor.slot(cpu, n), (int) value);
    }

    private long config(int cpu, int n) {
        return distributor.is(distributor.slot(cpu, n), Distributor.EDGE) ? 2 : 0;
    }

    /** SGIs stay edge triggered. */
    private void setConfig(int cpu, int n, long value) {
        if (n >= Distributor.FIRST_PPI) {
            distributor.set(distributor.slot(cpu, n), Distributor.EDGE, (value & 2) != 0);
        }
    }
}
