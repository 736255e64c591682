package hvsh.cpu.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import hvsh.cpu.GuestException;
import hvsh.cpu.Sys;
import hvsh.cpu.SystemOps;
import hvsh.cpu.SystemRegisters;
import hvsh.memory.Bus;
import hvsh.memory.Page;
import hvsh.memory.Ram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PSTATE.PAN and UAO with real tables: a block of 2 MB that EL0 may use, and one that it may not. */
class PrivilegedAccessNeverTest {
    private static final long RAM = 0x4000_0000L;
    private static final long TABLES = RAM + 0x10_0000;
    private static final long USER = RAM;
    private static final long KERNEL = RAM + 0x20_0000;
    private static final int NORMAL = 1 << 10 | 3 << 8;
    private static final int FOR_USER = 1 << 6;
    private static final int PAN = 0b000_100;
    private static final int UAO = 0b000_011;
    private static final int PERMISSION_LEVEL_2 = 0x0e;

    private final Tables tables = new Tables();
    private final Bus bus = new Bus(new Ram(RAM, 0x40_0000));
    private final Cpu cpu = new Cpu(CpuModel.of(CpuDesign.MAX, false, false), 0, 0);

    @BeforeEach
    void mapTwoBlocks() {
        PhysicalAccess physical = new PhysicalAccess(bus, tables);
        physical.write(TABLES + 8 * (RAM >> 30), 8, TABLES + Page.SIZE | 3);
        physical.write(TABLES + Page.SIZE, 8, USER | NORMAL | FOR_USER | 1);
        physical.write(TABLES + Page.SIZE + 8, 8, KERNEL | NORMAL | 1);
        cpu.connect(new Mmu(cpu, bus, tables));
        cpu.sys[Sys.MAIR_EL1] = 0xff;
        cpu.sys[Sys.TCR_EL1] = 2L << 32 | 1 << 23 | 25;
        cpu.sys[Sys.TTBR0_EL1] = TABLES;
        SystemRegisters.write(cpu, "SCTLR_EL1", cpu.sys[Sys.SCTLR_EL1] | 1);
        cpu.store64(USER + 8, 11);
        cpu.store64(KERNEL + 8, 22);
    }

    private void assertRefused(Runnable access) {
        assertThrows(GuestException.class, access::run);
        assertEquals(PERMISSION_LEVEL_2, cpu.syndrome.iss & 0x3f);
    }

    @Test
    void panKeepsEl1FromUserMemoryAlone() {
        SystemOps.msrImmediate(cpu, 0, 1, PAN);
        assertRefused(() -> cpu.load64(USER + 8));
        assertRefused(() -> cpu.store64(USER + 8, 1));
        assertEquals(22, cpu.load64(KERNEL + 8));
        assertEquals(11, cpu.loadUnprivileged(USER + 8, 8), "LDTR accesses as EL0");
        SystemOps.msrImmediate(cpu, 0, 0, PAN);
        assertEquals(11, cpu.load64(USER + 8));
    }

    @Test
    void panDoesNotConcernEl0() {
        SystemOps.msrImmediate(cpu, 0, 1, PAN);
        cpu.setLevel(0, false);
        assertEquals(11, cpu.load64(USER + 8));
        assertRefused(() -> cpu.load64(KERNEL + 8));
    }

    @Test
    void uaoMakesUnprivilegedAccessesPrivileged() {
        assertRefused(() -> cpu.loadUnprivileged(KERNEL + 8, 8));
        SystemOps.msrImmediate(cpu, 0, 1, UAO);
        assertEquals(22, cpu.loadUnprivileged(KERNEL + 8, 8));
        SystemOps.msrImmediate(cpu, 0, 1, PAN);
        assertRefused(() -> cpu.loadUnprivileged(USER + 8, 8));
    }

    @Test
    void addressTranslationInstructionsIgnorePan() {
        SystemOps.msrImmediate(cpu, 0, 1, PAN);
        assertEquals(0, cpu.memory().translateForGuest(USER + 8, 1, 1, false, false) & 1);
    }
}
