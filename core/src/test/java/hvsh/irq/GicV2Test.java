package hvsh.irq;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.BusFault;
import org.junit.jupiter.api.Test;

class GicV2Test {
    private static final int CTLR = 0x000;
    private static final int ISENABLER = 0x100;
    private static final int ICENABLER = 0x180;
    private static final int ISPENDR = 0x200;
    private static final int ICPENDR = 0x280;
    private static final int ISACTIVER = 0x300;
    private static final int IPRIORITYR = 0x400;
    private static final int ITARGETSR = 0x800;
    private static final int ICFGR = 0xc00;
    private static final int SGIR = 0xf00;
    private static final int GICC_CTLR = 0;
    private static final int PMR = 4;
    private static final int BPR = 8;
    private static final int IAR = 0xc;
    private static final int EOIR = 0x10;
    private static final int RPR = 0x14;
    private static final int HPPIR = 0x18;
    private static final int AIAR = 0x20;
    private static final int DIR = 0x1000;

    private final GicV2 gic = new GicV2(2, 64);
    private final boolean[] irq = new boolean[2];
    private final boolean[] fiq = new boolean[2];

    GicV2Test() {
        set(CTLR, 3);
        for (int cpu = 0; cpu < 2; cpu++) {
            int n = cpu;
            gic.connect(cpu, level -> irq[n] = level, level -> fiq[n] = level);
            cpuSet(cpu, PMR, 0xf0);
            cpuSet(cpu, GICC_CTLR, 1);
        }
    }

    private long get(int offset) {
        return gic.distributor().read(offset, 4, new Vcpu(0));
    }

    private void set(int offset, long value) {
        gic.distributor().write(offset, 4, value, new Vcpu(0));
    }

    private void setByte(int offset, long value) {
        gic.distributor().write(offset, 1, value, new Vcpu(0));
    }

    private long cpuGet(int cpu, int offset) {
        return gic.cpuInterface().read(offset, 4, new Vcpu(cpu));
    }

    private void cpuSet(int cpu, int offset, long value) {
        gic.cpuInterface().write(offset, 4, value, new Vcpu(cpu));
    }

    /** Enables an SPI for CPU 0 with a priority. */
    private void open(int intid, int priority) {
        set(ISENABLER + intid / 32 * 4, 1L << intid % 32);
        setByte(IPRIORITYR + intid, priority);
        setByte(ITARGETSR + intid, 1);
    }

    private void makeEdge(int intid) {
        set(ICFGR + intid / 16 * 4, 2L << intid % 16 * 2);
    }

    @Test
    void identifiesItself() {
        assertEquals(2 | 1 << 5, get(0x004));
        assertEquals(0x20, get(0xfe8) & 0xf0);
        assertEquals(0x0002_043b, cpuGet(0, 0xfc));
    }

    @Test
    void nothingPendingIsSpurious() {
        assertEquals(1023, cpuGet(0, IAR));
        assertEquals(1023, cpuGet(0, HPPIR));
        assertEquals(0xff, cpuGet(0, RPR));
    }

    @Test
    void levelInterruptFollowsItsLine() {
        open(33, 0xa0);
        gic.spi(1).set(true);
        assertTrue(irq[0]);
        assertFalse(irq[1]);
        gic.spi(1).set(false);
        assertFalse(irq[0]);
    }

    @Test
    void levelInterruptStillHighIsPendingAgainAfterItsEnd() {
        open(33, 0xa0);
        gic.spi(1).set(true);
        assertEquals(33, cpuGet(0, IAR));
        assertFalse(irq[0]);
        cpuSet(0, EOIR, 33);
        assertTrue(irq[0]);
    }

    @Test
    void edgeInterruptIsLatchedAndTakenOnce() {
        open(33, 0xa0);
        makeEdge(33);
        gic.spi(1).set(true);
        gic.spi(1).set(false);
        assertEquals(33, cpuGet(0, IAR));
        cpuSet(0, EOIR, 33);
        assertFalse(irq[0]);
        assertEquals(1023, cpuGet(0, IAR));
    }

    @Test
    void edgeWhileActiveIsTakenAfterTheEnd() {
        open(33, 0xa0);
        makeEdge(33);
        gic.spi(1).set(true);
        assertEquals(33, cpuGet(0, IAR));
        gic.spi(1).set(false);
        gic.spi(1).set(true);
        assertFalse(irq[0]);
        cpuSet(0, EOIR, 33);
        assertTrue(irq[0]);
    }

    @Test
    void lowerPriorityNumberComesFirstThenLowerIntid() {
        open(40, 0xa0);
        open(39, 0xa0);
        open(50, 0x90);
        set(ISPENDR + 4, 1 << 7 | 1 << 8 | 1 << 18);
        assertEquals(50, cpuGet(0, IAR));
        cpuSet(0, EOIR, 50);
        assertEquals(39, cpuGet(0, IAR));
        cpuSet(0, EOIR, 39);
        assertEquals(40, cpuGet(0, IAR));
    }

    @Test
    void higherPriorityPreemptsAndRunningPriorityFollows() {
        open(40, 0xa0);
        open(41, 0x80);
        gic.spi(8).set(true);
        assertEquals(40, cpuGet(0, IAR));
        assertEquals(0xa0, cpuGet(0, RPR));
        gic.spi(9).set(true);
        assertTrue(irq[0]);
        assertEquals(41, cpuGet(0, IAR));
        assertEquals(0x80, cpuGet(0, RPR));
        cpuSet(0, EOIR, 41);
        assertEquals(0xa0, cpuGet(0, RPR));
    }

    @Test
    void binaryPointKeepsSubprioritiesFromPreempting() {
        cpuSet(0, BPR, 5);
        open(40, 0xa0);
        open(41, 0x80);
        gic.spi(8).set(true);
        assertEquals(40, cpuGet(0, IAR));
        gic.spi(9).set(true);
        assertFalse(irq[0]);
        assertEquals(41, cpuGet(0, HPPIR));
        assertEquals(1023, cpuGet(0, IAR));
        cpuSet(0, EOIR, 40);
        assertTrue(irq[0]);
    }

    @Test
    void binaryPointHasAMinimum() {
        cpuSet(0, BPR, 0);
        assertEquals(2, cpuGet(0, BPR));
    }

    @Test
    void priorityMaskHidesEqualPriorities() {
        open(33, 0xa0);
        gic.spi(1).set(true);
        cpuSet(0, PMR, 0xa0);
        assertFalse(irq[0]);
        assertEquals(1023, cpuGet(0, IAR));
        cpuSet(0, PMR, 0xa8);
        assertTrue(irq[0]);
    }

    @Test
    void onlyFivePriorityBitsAreKept() {
        setByte(IPRIORITYR + 35, 0xff);
        assertEquals(0xf800_0000L, get(IPRIORITYR + 32));
    }

    @Test
    void clearEnableStopsAnInterruptAndReadsBack() {
        open(33, 0xa0);
        gic.spi(1).set(true);
        set(ICENABLER + 4, 2);
        assertFalse(irq[0]);
        assertEquals(0, get(ISENABLER + 4));
        set(ISENABLER + 4, 2);
        assertEquals(2, get(ICENABLER + 4));
        assertTrue(irq[0]);
    }

    @Test
    void clearPendingClearsTheLatchButNotTheLine() {
        open(33, 0xa0);
        set(ISPENDR + 4, 2);
        assertTrue(irq[0]);
        set(ICPENDR + 4, 2);
        assertFalse(irq[0]);
        gic.spi(1).set(true);
        set(ICPENDR + 4, 2);
        assertEquals(2, get(ISPENDR + 4));
    }

    @Test
    void distributorDisabledForwardsNothing() {
        open(33, 0xa0);
        gic.spi(1).set(true);
        set(CTLR, 0);
        assertFalse(irq[0]);
        set(CTLR, 1);
        assertTrue(irq[0]);
    }

    @Test
    void splitEndDeactivatesOnlyThroughDir() {
        cpuSet(0, GICC_CTLR, 1 | 1 << 9);
        assertEquals(1 | 1 << 9, cpuGet(0, GICC_CTLR));
        open(33, 0xa0);
        gic.spi(1).set(true);
        assertEquals(33, cpuGet(0, IAR));
        cpuSet(0, EOIR, 33);
        assertEquals(0xff, cpuGet(0, RPR));
        assertEquals(2, get(ISACTIVER + 4));
        assertFalse(irq[0]);
        cpuSet(0, DIR, 33);
        assertTrue(irq[0]);
    }

    @Test
    void dirIsIgnoredUnlessTheEndIsSplit() {
        open(33, 0xa0);
        gic.spi(1).set(true);
        assertEquals(33, cpuGet(0, IAR));
        cpuSet(0, DIR, 33);
        assertEquals(2, get(ISACTIVER + 4));
    }

    @Test
    void targetRegisterChoosesTheCpu() {
        open(33, 0xa0);
        gic.spi(1).set(true);
        setByte(ITARGETSR + 33, 2);
        assertFalse(irq[0]);
        assertTrue(irq[1]);
        assertEquals(0x0101_0101, get(ITARGETSR));
    }

    @Test
    void interruptForBothCpusIsTakenByOne() {
        open(33, 0xa0);
        setByte(ITARGETSR + 33, 3);
        gic.spi(1).set(true);
        assertTrue(irq[0] && irq[1]);
        assertEquals(33, cpuGet(1, IAR));
        assertFalse(irq[0]);
        assertEquals(1023, cpuGet(0, IAR));
    }

    @Test
    void privateInterruptsAreBanked() {
        gic.distributor().write(ISENABLER, 4, 1L << 27, new Vcpu(1));
        assertEquals(0, get(ISENABLER));
        gic.ppi(1, 11).set(true);
        assertFalse(irq[0]);
        assertTrue(irq[1]);
        assertEquals(27, cpuGet(1, IAR));
    }

    @Test
    void sgiCarriesItsSenderAndKeepsSendersApart() {
        set(ISENABLER, 0xffff);
        set(SGIR, 1 << 16 | 3);
        gic.distributor().write(SGIR, 4, 1 << 16 | 3, new Vcpu(1));
        assertEquals(3, cpuGet(0, IAR));
        cpuSet(0, EOIR, 3);
        assertEquals(1 << 10 | 3, cpuGet(0, IAR));
        cpuSet(0, EOIR, 1 << 10 | 3);
        assertEquals(1023, cpuGet(0, IAR));
    }

    @Test
    void sgiFilterChoosesOthersOrSelf() {
        for (int cpu = 0; cpu < 2; cpu++) {
            gic.distributor().write(ISENABLER, 4, 0xffff, new Vcpu(cpu));
        }
        set(SGIR, 1 << 24 | 1);
        assertFalse(irq[0]);
        assertTrue(irq[1]);
        set(SGIR, 2 << 24 | 2);
        assertEquals(2, cpuGet(0, IAR));
    }

    @Test
    void sgiPendingBitsAreSetBySenderOnly() {
        set(ISENABLER, 0xffff);
        set(ISPENDR, 1);
        assertFalse(irq[0]);
        setByte(0xf20, 2);
        assertEquals(1 << 10, cpuGet(0, HPPIR));
        setByte(0xf10, 2);
        assertFalse(irq[0]);
    }

    @Test
    void groupZeroIsFiqWhenAsked() {
        cpuSet(0, GICC_CTLR, 1 | 1 << 3);
        open(33, 0xa0);
        gic.spi(1).set(true);
        assertTrue(fiq[0]);
        assertFalse(irq[0]);
    }

    @Test
    void groupOneNeedsTheAliasedRegister() {
        cpuSet(0, GICC_CTLR, 3);
        open(33, 0xa0);
        set(0x084, 2);
        gic.spi(1).set(true);
        assertEquals(1022, cpuGet(0, IAR));
        assertEquals(33, cpuGet(0, AIAR));
    }

    @Test
    void singleCpuNeedsNoTargets() {
        GicV2 one = new GicV2(1, 32);
        boolean[] level = new boolean[1];
        Vcpu cpu = new Vcpu(0);
        one.connect(0, on -> level[0] = on, InterruptLine.UNCONNECTED);
        one.distributor().write(CTLR, 4, 1, cpu);
        one.distributor().write(ISENABLER + 4, 4, 1, cpu);
        one.cpuInterface().write(PMR, 4, 0xff, cpu);
        one.cpuInterface().write(GICC_CTLR, 4, 1, cpu);
        one.spi(0).set(true);
        assertTrue(level[0]);
        assertEquals(0, one.distributor().read(ITARGETSR + 32, 4, cpu));
    }

    @Test
    void sgiConfigurationIsReadOnly() {
        set(ICFGR, 0);
        assertEquals(0xaaaa_aaaaL, get(ICFGR));
    }

    @Test
    void reservedRegistersReadAsZeroAndIgnoreWrites() {
        set(0x00c, -1);
        assertEquals(0, get(0x00c));
        set(0x004, 0);
        assertEquals(2 | 1 << 5, get(0x004));
    }

    @Test
    void wrongSizesAreFaults() {
        assertThrows(BusFault.class, () -> gic.distributor().read(CTLR, 1, new Vcpu(0)));
        assertThrows(BusFault.class, () -> gic.distributor().read(CTLR, 8, new Vcpu(0)));
        assertThrows(BusFault.class, () -> gic.distributor().read(2, 4, new Vcpu(0)));
    }

    @Test
    void saveAndLoadIsTheIdentity() {
        open(33, 0xa0);
        open(34, 0x80);
        gic.spi(1).set(true);
        cpuGet(0, IAR);
        gic.spi(2).set(true);
        GicState state = gic.save();
        GicV2 other = new GicV2(2, 64);
        boolean[] level = new boolean[1];
        other.connect(0, on -> level[0] = on, InterruptLine.UNCONNECTED);
        other.load(state);
        GicState again = other.save();
        assertArrayEquals(state.interrupts(), again.interrupts());
        assertArrayEquals(state.routes(), again.routes());
        assertEquals(state.interfaces(), again.interfaces());
        assertEquals(state.enabledGroups(), again.enabledGroups());
        assertTrue(level[0]);
        assertEquals(34, other.cpuInterface().read(IAR, 4, new Vcpu(0)));
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GicV2(9, 32));
        assertThrows(IllegalArgumentException.class, () -> new GicV2(1, 33));
        assertThrows(IllegalArgumentException.class, () -> gic.spi(64));
        assertThrows(IllegalArgumentException.class, () -> gic.ppi(2, 0));
        assertThrows(IllegalArgumentException.class, () -> gic.load(new GicV2(1, 64).save()));
    }
}
