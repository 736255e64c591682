package hvsh.irq;

import static hvsh.irq.SysRegPort.readOnly;
import static hvsh.irq.SysRegPort.readWrite;
import static hvsh.irq.SysRegPort.writeOnly;

import java.util.List;

/** The CPU interface of GICv3: system registers ICC_* of one CPU (Arm IHI 0069 §12.2). */
public final class CpuInterfaceV3 {
    private static final int GROUP0 = 1;
    private static final int GROUP1 = 2;
    /** ICC_CTLR_EL1.PRIbits: five bits of priority. */
    private static final long PRIORITY_BITS = 4 << 8;
    /** CBPR, EOImode and PMHE. */
    private static final int CONTROL_WRITABLE = 1 << 6 | CpuInterface.SPLIT_EOI | CpuInterface.COMMON_BINARY_POINT;
    /** ICC_SRE: system registers are always on, bypass always off; at EL2 with Enable. */
    private static final long SRE_EL1 = 7;
    private static final long SRE_EL2 = 15;
    private static final long IRM = 1L << 40;
    /** Aff3, RS, Aff2 and Aff1 of an SGI: zero for every CPU of this controller. */
    private static final long SGI_CLUSTER = 0xfff0_ffL << 32 | 0xff_0000L;

    private final Distributor distributor;
    private final CpuInterface port;
    private final int cpu;
    private final List<SysRegPort> registers;

    CpuInterfaceV3(Distributor distributor, int cpu) {
        this.distributor = distributor;
        this.cpu = cpu;
        port = distributor.cpu(cpu);
        port.setControl(CpuInterface.FIQ_GROUP0);
        registers = table();
    }

    /** The registers, as rows for the CPU's table. */
    public List<SysRegPort> registers() {
        return registers;
    }

    private List<SysRegPort> table() {
        return List.of(
                readWrite("ICC_PMR_EL1", 0, 4, 6, 0, port::priorityMask, v -> port.setPriorityMask((int) v)),
                readOnly("ICC_IAR0_EL1", 0, 12, 8, 0, () -> spurious(port.acknowledge(GROUP0))),
                writeOnly("ICC_EOIR0_EL1", 0, 12, 8, 1, v -> port.end(intid(v), GROUP0)),
                readOnly("ICC_HPPIR0_EL1", 0, 12, 8, 2, () -> spurious(port.highestPending(GROUP0))),
                readWrite("ICC_BPR0_EL1", 0, 12, 8, 3, () -> port.binaryPoint(0),
                        v -> port.setBinaryPoint(0, (int) v)),
                readWrite("ICC_AP0R0_EL1", 0, 12, 8, 4, () -> port.active(0) & 0xffff_ffffL,
                        v -> port.setActive(0, (int) v)),
                readWrite("ICC_AP1R0_EL1", 0, 12, 9, 0, () -> port.active(1) & 0xffff_ffffL,
                        v -> port.setActive(1, (int) v)),
                writeOnly("ICC_DIR_EL1", 0, 12, 11, 1, v -> port.deactivate(intid(v))),
                readOnly("ICC_RPR_EL1", 0, 12, 11, 3, port::runningPriority),
                writeOnly("ICC_SGI1R_EL1", 0, 12, 11, 5, v -> sendSgi(v, true)),
                writeOnly("ICC_ASGI1R_EL1", 0, 12, 11, 6, v -> { }),
                writeOnly("ICC_SGI0R_EL1", 0, 12, 11, 7, v -> sendSgi(v, false)),
                readOnly("ICC_IAR1_EL1", 0, 12, 12, 0, () -> port.acknowledge(GROUP1)),
                writeOnly("ICC_EOIR1_EL1", 0, 12, 12, 1, v -> port.end(intid(v), GROUP1)),
                readOnly("ICC_HPPIR1_EL1", 0, 12, 12, 2, () -> port.highestPending(GROUP1)),
                readWrite("ICC_BPR1_EL1", 0, 12, 12, 3, this::binaryPoint1, this::setBinaryPoint1),
                readWrite("ICC_CTLR_EL1", 0, 12, 12, 4, this::control, this::setControl),
                readWrite("ICC_SRE_EL1", 0, 12, 12, 5, () -> SRE_EL1, v -> { }),
                readWrite("ICC_IGRPEN0_EL1", 0, 12, 12, 6, () -> port.groups() & GROUP0, v -> enable(GROUP0, v)),
                readWrite("ICC_IGRPEN1_EL1", 0, 12, 12, 7, () -> port.groups() >> 1, v -> enable(GROUP1, v)),
                readWrite("ICC_SRE_EL2", 4, 12, 9, 5, () -> SRE_EL2, v -> { }),
                // There are no list registers to enable; other ICH registers are Undefined. Linux clears this at boot.
                readWrite("ICH_HCR_EL2", 4, 12, 11, 0, () -> 0, v -> { }));
    }

    /** INTIDs have 24 bits here; those that do not exist are ignored further down. */
    private static int intid(long value) {
        return (int) value & 0xff_ffff;
    }

    /** GICv3 tells a lower exception level nothing about the other group. */
    private static int spurious(int intid) {
        return intid == CpuInterface.SPURIOUS_GROUP1 ? CpuInterface.SPURIOUS : intid;
    }

    private boolean commonBinaryPoint() {
        return (port.control() & CpuInterface.COMMON_BINARY_POINT) != 0;
    }

    /** With a common binary point this register shows that of group 0 in its own counting. */
    private long binaryPoint1() {
        return commonBinaryPoint() ? Math.min(port.binaryPoint(0) + 1, 7) : port.binaryPoint(1);
    }

    private void setBinaryPoint1(long value) {
        if (!commonBinaryPoint()) {
            port.setBinaryPoint(1, (int) value);
        }
    }

    private long control() {
        return PRIORITY_BITS | port.control() & CONTROL_WRITABLE;
    }

    private void setControl(long value) {
        port.setControl((int) value & CONTROL_WRITABLE | CpuInterface.FIQ_GROUP0);
    }

    private void enable(int group, long value) {
        port.setGroups((value & 1) != 0 ? port.groups() | group : port.groups() & ~group);
    }

    /** An SGI arrives only where the target has put that INTID into the sender's group. */
    private void sendSgi(long value, boolean group1) {
        int sgi = (int) (value >> 24) & 0xf;
        boolean others = (value & IRM) != 0;
        if (!others && (value & SGI_CLUSTER) != 0) {
            return;
        }
        for (int target = 0; target < distributor.cpus; target++) {
            boolean chosen = others ? target != cpu : (value >> target & 1) != 0;
            int slot = distributor.slot(target, sgi);
            if (chosen && distributor.is(slot, Distributor.GROUP1) == group1) {
                distributor.set(slot, Distributor.LATCH, true);
            }
        }
    }
}
