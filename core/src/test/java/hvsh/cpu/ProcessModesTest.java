package hvsh.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.time.Seeded;
import org.junit.jupiter.api.Test;

/** PSTATE.PAN, UAO, DIT and SSBS, and RNDR. */
class ProcessModesTest {
    private static final int SPAN = 1 << 23;
    private static final int PAN_SET = 0b000_100;

    private final Cpu cpu = new Cpu(CpuModel.of(CpuDesign.MAX, false, false), 0, 0);

    @Test
    void fieldsAreWrittenByImmediateAndReadAsRegisters() {
        SystemOps.msrImmediate(cpu, 0, 1, PAN_SET);
        SystemOps.msrImmediate(cpu, 3, 1, 2);
        assertEquals(1 << 22, SystemRegisters.read(cpu, "PAN"));
        assertEquals(1 << 24, SystemRegisters.read(cpu, "DIT"));
        assertEquals(0, SystemRegisters.read(cpu, "SSBS"));
        assertEquals(1 << 22 | 1 << 24, Exceptions.saveState(cpu) & 0x1c0_1000);
    }

    @Test
    void exceptionsSetPanUnlessSpanSaysOtherwise() {
        cpu.sys[Sys.SCTLR_EL1] &= ~SPAN;
        assertEquals(ProcessModes.PAN | ProcessModes.DIT, ProcessModes.entered(cpu, ProcessModes.UAO | ProcessModes.DIT, 1));
        cpu.sys[Sys.SCTLR_EL1] |= SPAN | 1L << 44;
        assertEquals(ProcessModes.SSBS, ProcessModes.entered(cpu, ProcessModes.UAO, 1));
    }

    @Test
    void cpusWithoutTheFeaturesHaveNoneOfThem() {
        Cpu old = new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, false), 0, 0);
        assertThrows(GuestException.class, () -> SystemOps.msrImmediate(old, 0, 1, PAN_SET));
        assertThrows(GuestException.class, () -> SystemOps.mrs(old, 3, 0, 4, 2, 3, 0));
        assertThrows(GuestException.class, () -> SystemOps.mrs(old, 3, 3, 2, 4, 0, 0));
        ProcessModes.restore(old, -1L, true);
        assertEquals(0, old.modes);
        old.sys[Sys.SCTLR_EL1] &= ~SPAN;
        assertEquals(0, ProcessModes.entered(old, 0, 1));
    }

    @Test
    void panAndUaoAreUndefinedAtEl0() {
        cpu.setLevel(0, false);
        assertThrows(GuestException.class, () -> SystemOps.msrImmediate(cpu, 0, 1, PAN_SET));
        SystemOps.msrImmediate(cpu, 3, 1, 1);
        assertEquals(1 << 12, SystemRegisters.read(cpu, "SSBS"));
    }

    @Test
    void randomNumbersComeFromTheCpusSeedAndAreSavedWithIt() {
        cpu.nzcv = 0xf;
        SystemOps.mrs(cpu, 3, 3, 2, 4, 0, 0);
        assertEquals(4, cpu.nzcv, "no source: failure");
        assertEquals(0, cpu.x[0]);
        cpu.random = new Seeded(9);
        SystemOps.mrs(cpu, 3, 3, 2, 4, 1, 1);
        assertEquals(new Seeded(9).next(), cpu.x[1]);
        assertEquals(0, cpu.nzcv);
        CpuState saved = cpu.save();
        long next = cpu.random.next();
        cpu.load(saved);
        assertEquals(next, cpu.random.next());
    }
}
