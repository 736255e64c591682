package hvsh.cpu.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import hvsh.cpu.GuestException;
import hvsh.cpu.Hcr;
import hvsh.cpu.MemoryUnit;
import hvsh.cpu.Operation;
import hvsh.cpu.Sys;
import hvsh.cpu.SystemRegisters;
import hvsh.memory.Bus;
import hvsh.memory.Page;
import hvsh.memory.Ram;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access flag and dirty state by hardware, as far as no guest can show it: what {@code conform/dirty.c} does not have. */
class HardwareUpdatesTest {
    private static final long RAM = 0x4000_0000L;
    private static final long TABLES = RAM + 0x10_0000;
    private static final long LAST = TABLES + 2 * Page.SIZE;
    private static final long VA = RAM + 5 * Page.SIZE;
    private static final long LEAF = LAST + 8 * 5;
    private static final long AF = 1 << 10;
    private static final long READ_ONLY = 1 << 7;
    private static final long DBM = 1L << 51;
    private static final long PAGE = RAM + 0x20_0000 | 3 << 8 | 3;
    private static final long HA_HD = 3L << 39;
    private static final int UNSUPPORTED = 0x31;

    private final Tables tables = new Tables();
    private final Ram ram = new Ram(RAM, 0x40_0000);
    private final Bus bus = new Bus(ram);
    private final PhysicalAccess physical = new PhysicalAccess(bus, tables);
    private final Cpu cpu = new Cpu(CpuModel.of(CpuDesign.NEOVERSE_N1, true, false), 0, 0);

    @BeforeEach
    void mapOnePage() {
        physical.write(TABLES + 8 * (RAM >> 30), 8, TABLES + Page.SIZE | 3);
        physical.write(TABLES + Page.SIZE, 8, LAST | 3);
        physical.write(LEAF, 8, PAGE | READ_ONLY | DBM);
        cpu.connect(new Mmu(cpu, bus, tables));
        ram.setListener(old -> cpu.tlb.dropPage(old));
        cpu.sys[Sys.MAIR_EL1] = -1;
        cpu.sys[Sys.TCR_EL1] = HA_HD | 5L << 32 | 1 << 23 | 25;
        cpu.sys[Sys.TTBR0_EL1] = TABLES;
        SystemRegisters.write(cpu, "SCTLR_EL1", cpu.sys[Sys.SCTLR_EL1] | 1);
    }

    private long leaf() {
        return PhysicalAccess.read(ram.page(LEAF), (int) LEAF & Page.MASK, 8);
    }

    @Test
    void aLoadSetsTheAccessFlagAndAStoreMakesDirty() {
        assertEquals(0, cpu.load64(VA));
        assertEquals(PAGE | READ_ONLY | DBM | AF, leaf());
        cpu.store64(VA, 7);
        assertEquals(PAGE | DBM | AF, leaf());
        assertEquals(7, cpu.load64(VA));
    }

    @Test
    void whatSoftwareClearsIsSetAgainByTheNextAccess() {
        cpu.store64(VA, 7);
        physical.write(LEAF, 8, PAGE | READ_ONLY | DBM | AF);
        assertEquals(7, cpu.load64(VA));
        assertEquals(PAGE | READ_ONLY | DBM | AF, leaf());
        cpu.store64(VA, 8);
        assertEquals(PAGE | DBM | AF, leaf());
        physical.write(LEAF, 8, PAGE | DBM);
        cpu.load8(VA);
        assertEquals(PAGE | DBM | AF, leaf());
    }

    @Test
    void inspectorsSeeWhatWouldBeAndChangeNothing() {
        assertEquals(RAM + 0x20_0000, cpu.memory().probe(VA));
        assertEquals(RAM + 0x20_0000, cpu.memory().probeIntermediate(VA));
        assertEquals(true, cpu.memory().holds(VA, 8, 0));
        assertEquals(PAGE | READ_ONLY | DBM, leaf());
        assertThrows(GuestException.class, () -> cpu.memory().check(VA + Page.SIZE, MemoryUnit.Touch.STORE));
        assertEquals(PAGE | READ_ONLY | DBM, leaf());
    }

    @Test
    void aTableThatAForkSharesIsCopiedFirst() {
        var saved = ram.save();
        cpu.store64(VA, 7);
        assertEquals(PAGE | DBM | AF, leaf());
        ram.load(saved);
        tables.flush();
        assertEquals(PAGE | READ_ONLY | DBM, leaf());
        cpu.load64(VA);
        assertEquals(PAGE | READ_ONLY | DBM | AF, leaf());
    }

    @Test
    void instructionsThatWereDecodedFromTheDescriptorAreForgotten() {
        Page page = ram.mappablePage(LEAF);
        physical.beginCode(page);
        long[] ops = new long[Page.WORDS];
        Arrays.fill(ops, 1);
        page.setOps(ops);
        cpu.load64(VA);
        int word = (int) (LEAF & Page.MASK) / 4;
        assertEquals(Operation.UNDECODED, ram.page(LEAF).ops()[word]);
        assertEquals(1, ram.page(LEAF).ops()[word + 2]);
    }

    @Test
    void bothPagesOfAnAccessAcrossThemAreMarked() {
        physical.write(LEAF + 8, 8, PAGE + Page.SIZE | READ_ONLY | DBM);
        cpu.store64(VA + Page.SIZE - 4, 0x1122_3344_5566_7788L);
        assertEquals(PAGE | DBM | AF, leaf());
        assertEquals(PAGE + Page.SIZE | DBM | AF, PhysicalAccess.read(ram.page(LEAF), (int) LEAF + 8 & Page.MASK, 8));
    }

    /** One word is stage 1's leaf and stage 2's: the one clears bit 7 where the other sets it, for ever. */
    @Test
    void aDescriptorOfBothStagesIsAnUnsupportedUpdate() {
        long second = TABLES + 4 * Page.SIZE;
        long ipa = 0x8000_0000L + 5 * Page.SIZE;
        long normal = 15 << 2;
        physical.write(second + 8, 8, RAM | AF | normal | 3 << 6 | 1);
        physical.write(second + 16, 8, second + Page.SIZE | 3);
        physical.write(second + Page.SIZE, 8, LAST | 3);
        physical.write(LEAF, 8, ipa | DBM | READ_ONLY | 1 << 6 | normal | AF | 3);
        SystemRegisters.write(cpu, "VTCR_EL2", 3 << 21 | 5 << 16 | 1 << 6 | 25);
        SystemRegisters.write(cpu, "VTTBR_EL2", second);
        SystemRegisters.write(cpu, "HCR_EL2", Hcr.VM);
        for (int again = 0; again < 3; again++) {
            assertThrows(GuestException.class, () -> cpu.store64(VA, 1));
            assertEquals(UNSUPPORTED, cpu.syndrome.iss & 0x3f);
        }
    }
}
