package hvsh.irq;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.BusFault;
import org.junit.jupiter.api.Test;

class GicV3Test {
    private static final Vcpu BY = new Vcpu(0);
    private static final int SGI_BASE = 0x1_0000;
    private static final int WAKER = 0x14;
    private static final int IROUTER = 0x6000;

    private final GicV3 gic = new GicV3(2, 64);
    private final boolean[] irq = new boolean[2];
    private final boolean[] fiq = new boolean[2];

    /** Does what an operating system does: wakes the redistributors and puts everything into group 1. */
    GicV3Test() {
        set(0, 2, 4);
        for (int word = 1; word < 3; word++) {
            set(0x080 + word * 4, -1, 4);
        }
        for (int cpu = 0; cpu < 2; cpu++) {
            int n = cpu;
            gic.connect(cpu, level -> irq[n] = level, level -> fiq[n] = level);
            own(cpu, WAKER, 0);
            own(cpu, SGI_BASE + 0x080, -1);
            own(cpu, SGI_BASE + 0x100, 0xffff);
            write(cpu, "ICC_PMR_EL1", 0xf0);
            write(cpu, "ICC_IGRPEN1_EL1", 1);
        }
    }

    private long get(int offset, int size) {
        return gic.distributor().read(offset, size, BY);
    }

    private void set(int offset, long value, int size) {
        gic.distributor().write(offset, size, value, BY);
    }

    private void own(int cpu, int offset, long value) {
        gic.redistributor(cpu).write(offset, 4, value, BY);
    }

    private SysRegPort port(int cpu, String name) {
        return gic.cpuInterface(cpu).registers().stream()
                .filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private long read(int cpu, String name) {
        return port(cpu, name).read().getAsLong();
    }

    private void write(int cpu, String name, long value) {
        port(cpu, name).write().accept(value);
    }

    /** Enables an SPI, of group 1, for CPU 0. */
    private void open(int intid, int priority) {
        set(0x100 + intid / 32 * 4, 1L << intid % 32, 4);
        set(0x400 + intid, priority, 1);
    }

    @Test
    void identifiesItself() {
        assertEquals(0x30, get(0xffe8, 4) & 0xf0);
        assertEquals(0x30, gic.redistributor(0).read(0xffe8, 4, BY) & 0xf0);
        assertEquals(2, get(4, 4) & 0x1f);
        assertEquals(1 << 4 | 1 << 6 | 2, get(0, 4));
    }

    @Test
    void redistributorsNameTheirCpuAndTheLastSaysSo() {
        assertEquals(0, gic.redistributor(0).read(8, 8, BY));
        assertEquals(1L << 32 | 1 << 8 | 1 << 4, gic.redistributor(1).read(8, 8, BY));
        assertEquals(1, gic.redistributor(1).read(12, 4, BY));
    }

    @Test
    void redistributorAsleepForwardsNothing() {
        assertEquals(6, new GicV3(1, 32).redistributor(0).read(WAKER, 4, BY));
        open(40, 0xa0);
        gic.spi(8).set(true);
        own(0, WAKER, 2);
        assertFalse(irq[0]);
        own(0, WAKER, 0);
        assertEquals(0, gic.redistributor(0).read(WAKER, 4, BY));
        assertTrue(irq[0]);
    }

    @Test
    void groupOneIsIrqAndGroupZeroFiq() {
        open(40, 0xa0);
        gic.spi(8).set(true);
        assertTrue(irq[0]);
        set(0x084, 0, 4);
        assertFalse(irq[0]);
        set(0, 3, 4);
        write(0, "ICC_IGRPEN0_EL1", 1);
        assertTrue(fiq[0]);
        assertEquals(1023, read(0, "ICC_IAR1_EL1"));
        assertEquals(40, read(0, "ICC_IAR0_EL1"));
        assertEquals(1L << 20, read(0, "ICC_AP0R0_EL1"));
        write(0, "ICC_EOIR0_EL1", 40);
        assertEquals(0, read(0, "ICC_AP0R0_EL1"));
    }

    @Test
    void groupZeroRegistersDoNotShowGroupOne() {
        open(40, 0xa0);
        gic.spi(8).set(true);
        assertEquals(1023, read(0, "ICC_IAR0_EL1"));
        assertEquals(1023, read(0, "ICC_HPPIR0_EL1"));
        assertEquals(40, read(0, "ICC_HPPIR1_EL1"));
    }

    @Test
    void acknowledgeActivatesAndEndDeactivates() {
        open(40, 0xa0);
        gic.spi(8).set(true);
        assertEquals(40, read(0, "ICC_IAR1_EL1"));
        assertEquals(0xa0, read(0, "ICC_RPR_EL1"));
        assertEquals(1L << 20, read(0, "ICC_AP1R0_EL1"));
        gic.spi(8).set(false);
        write(0, "ICC_EOIR1_EL1", 40);
        assertEquals(0xff, read(0, "ICC_RPR_EL1"));
        assertEquals(0, get(0x304, 4));
        assertEquals(1023, read(0, "ICC_IAR1_EL1"));
    }

    @Test
    void splitEndDeactivatesThroughDir() {
        write(0, "ICC_CTLR_EL1", 2);
        open(40, 0xa0);
        gic.spi(8).set(true);
        read(0, "ICC_IAR1_EL1");
        write(0, "ICC_EOIR1_EL1", 40);
        assertEquals(1 << 8, get(0x304, 4));
        write(0, "ICC_DIR_EL1", 40);
        assertEquals(0, get(0x304, 4));
    }

    @Test
    void routerChoosesTheCpuByAffinity() {
        open(40, 0xa0);
        gic.spi(8).set(true);
        set(IROUTER + 40 * 8, 1, 8);
        assertFalse(irq[0]);
        assertTrue(irq[1]);
        set(IROUTER + 40 * 8 + 4, 1, 4);
        assertFalse(irq[1]);
        assertEquals(1L << 32 | 1, get(IROUTER + 40 * 8, 8));
    }

    @Test
    void sgiGoesToTheTargetsListed() {
        write(0, "ICC_SGI1R_EL1", 5L << 24 | 2);
        assertFalse(irq[0]);
        assertEquals(5, read(1, "ICC_IAR1_EL1"));
        write(1, "ICC_EOIR1_EL1", 5);
        assertEquals(1023, read(1, "ICC_IAR1_EL1"));
    }

    @Test
    void sgiForAllOthersSkipsTheSender() {
        write(1, "ICC_SGI1R_EL1", 1L << 40 | 7L << 24);
        assertTrue(irq[0]);
        assertFalse(irq[1]);
    }

    @Test
    void sgiForAnotherClusterGoesNowhere() {
        write(0, "ICC_SGI1R_EL1", 5L << 24 | 1 << 16 | 2);
        write(0, "ICC_SGI1R_EL1", 1L << 48 | 5L << 24 | 2);
        assertFalse(irq[1]);
    }

    @Test
    void sgiOfTheOtherGroupIsNotDelivered() {
        write(0, "ICC_SGI0R_EL1", 5L << 24 | 2);
        write(0, "ICC_ASGI1R_EL1", 5L << 24 | 2);
        assertFalse(irq[1] || fiq[1]);
    }

    @Test
    void privateInterruptsLiveInTheRedistributor() {
        set(0x100, -1, 4);
        assertEquals(0, get(0x100, 4));
        gic.ppi(1, 11).set(true);
        assertFalse(irq[1]);
        own(1, SGI_BASE + 0x100, 1L << 27);
        assertTrue(irq[1]);
        own(1, SGI_BASE + 0x180, 1L << 27);
        assertFalse(irq[1]);
        assertEquals(1L << 27, gic.redistributor(1).read(SGI_BASE + 0x200, 4, BY));
    }

    @Test
    void fixedFieldsOfTheSystemRegistersAreReadOnly() {
        write(0, "ICC_SRE_EL1", 0);
        assertEquals(7, read(0, "ICC_SRE_EL1"));
        write(0, "ICC_CTLR_EL1", 0);
        assertEquals(4 << 8, read(0, "ICC_CTLR_EL1"));
        write(0, "ICC_PMR_EL1", 0xff);
        assertEquals(0xf8, read(0, "ICC_PMR_EL1"));
    }

    @Test
    void commonBinaryPointShowsInBothRegisters() {
        write(0, "ICC_BPR1_EL1", 0);
        assertEquals(3, read(0, "ICC_BPR1_EL1"));
        write(0, "ICC_BPR0_EL1", 4);
        write(0, "ICC_CTLR_EL1", 1);
        assertEquals(5, read(0, "ICC_BPR1_EL1"));
        write(0, "ICC_BPR1_EL1", 7);
        write(0, "ICC_CTLR_EL1", 0);
        assertEquals(3, read(0, "ICC_BPR1_EL1"));
    }

    @Test
    void binaryPointOfGroupOneCountsFromItsOwnBit() {
        write(0, "ICC_BPR1_EL1", 5);
        open(40, 0xa0);
        open(41, 0x80);
        gic.spi(8).set(true);
        read(0, "ICC_IAR1_EL1");
        gic.spi(9).set(true);
        assertTrue(irq[0]);
    }

    @Test
    void binaryPointOfGroupOneKeepsSubprioritiesFromPreempting() {
        write(0, "ICC_BPR1_EL1", 6);
        open(40, 0xa0);
        open(41, 0x80);
        gic.spi(8).set(true);
        read(0, "ICC_IAR1_EL1");
        gic.spi(9).set(true);
        assertFalse(irq[0]);
    }

    @Test
    void encodingsAreThoseOfTheManual() {
        SysRegPort iar = port(0, "ICC_IAR1_EL1");
        assertEquals("3 0 12 12 0", iar.op0() + " " + iar.op1() + " " + iar.crn() + " " + iar.crm() + " " + iar.op2());
        assertEquals(null, iar.write());
        assertEquals(null, port(0, "ICC_EOIR1_EL1").read());
    }

    @Test
    void doublewordAccessToAWordRegisterIsAFault() {
        assertThrows(BusFault.class, () -> get(0, 8));
    }

    @Test
    void saveAndLoadIsTheIdentity() {
        open(40, 0xa0);
        set(IROUTER + 40 * 8, 1, 8);
        gic.spi(8).set(true);
        GicState state = gic.save();
        GicV3 other = new GicV3(2, 64);
        boolean[] level = new boolean[1];
        other.connect(1, on -> level[0] = on, InterruptLine.UNCONNECTED);
        other.load(state);
        GicState again = other.save();
        assertArrayEquals(state.interrupts(), again.interrupts());
        assertArrayEquals(state.routes(), again.routes());
        assertEquals(state.interfaces(), again.interfaces());
        assertEquals(state.enabledGroups(), again.enabledGroups());
        assertTrue(level[0]);
    }
}
