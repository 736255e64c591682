package hvsh.hypervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.ExceptionClass;
import hvsh.cpu.Sys;
import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import hvsh.memory.Mmio;
import org.junit.jupiter.api.Test;

class TrapsTest {
    private static final long PC = TwoPartitions.RAM + 0x40;
    private static final long VECTORS = TwoPartitions.RAM + 0x8000;
    private static final long DEVICE = 0x0900_0000L;
    private static final int ISV = 1 << 24;
    private static final int TRANSLATION_LEVEL_3 = 7;

    private final TwoPartitions two = new TwoPartitions();
    private final Partition partition = two.first;
    private final Cpu cpu = partition.vcpus().getFirst();
    private long stored = -1;

    TrapsTest() {
        partition.start();
        partition.bus().attach("device", DEVICE, 0x1000, new Mmio() {
            @Override
            public long read(long offset, int size, Initiator by) {
                if (offset == 0x800) {
                    throw BusFault.NO_ANSWER;
                }
                return 0x80f0_0000_8000_80f0L & (size == 8 ? -1 : (1L << 8 * size) - 1);
            }

            @Override
            public void write(long offset, int size, long value, Initiator by) {
                stored = value;
            }
        });
        cpu.sys[Sys.VBAR_EL1] = VECTORS;
    }

    /** Takes an exception to EL2 as the CPU would, and gives the cycles that were charged. */
    private long trap(int ec, int iss, long ipa, int fromEl) {
        cpu.sys[Sys.ESR_EL2] = (long) ec << 26 | 1 << 25 | iss;
        cpu.sys[Sys.ELR_EL2] = PC;
        cpu.sys[Sys.SPSR_EL2] = fromEl == 0 ? 0 : 5;
        cpu.sys[Sys.FAR_EL2] = 0xffff_0000_0000_0000L | ipa;
        cpu.sys[Sys.HPFAR_EL2] = ipa >>> 12 << 4;
        long before = cpu.charged;
        two.traps.getFirst().trap(cpu);
        return cpu.charged - before;
    }

    private static int access(int size, int register, boolean write, int more) {
        return ISV | size << 22 | register << 16 | (write ? 1 << 6 : 0) | more | TRANSLATION_LEVEL_3;
    }

    private void assertInjected(long esr, long vector) {
        assertEquals(Long.toHexString(esr), Long.toHexString(cpu.sys[Sys.ESR_EL1]));
        assertEquals(PC, cpu.sys[Sys.ELR_EL1]);
        assertEquals(Long.toHexString(VECTORS + vector), Long.toHexString(cpu.sys[Sys.ELR_EL2]));
        assertEquals(0x3c5, cpu.sys[Sys.SPSR_EL2]);
    }

    /** Else a partition could have the host keep more text in a second than it has memory. */
    @Test
    void textThatTheConsoleCallPrintsCostsWhatAsManyAccessesToASerialPortWould() {
        cpu.x[0] = 0xc600_0004L;
        cpu.x[1] = TwoPartitions.RAM;
        cpu.x[2] = 100;
        assertEquals(10 + 40 + 100 * 20, trap(ExceptionClass.HVC, 0, 0, 1));
        cpu.x[0] = 0xc600_0003L;
        assertEquals(10 + 40, trap(ExceptionClass.HVC, 0, 0, 1), "a character that is refused");
    }

    @Test
    void emulatedLoadsExtendAsTheInstructionSays() {
        trap(ExceptionClass.DATA_ABORT_LOWER, access(0, 3, false, 0), DEVICE, 1);
        assertEquals(0xf0, cpu.x[3]);
        trap(ExceptionClass.DATA_ABORT_LOWER, access(0, 3, false, 1 << 21), DEVICE, 1);
        assertEquals(0xffff_fff0L, cpu.x[3], "LDRSB W");
        trap(ExceptionClass.DATA_ABORT_LOWER, access(1, 3, false, 1 << 21 | 1 << 15), DEVICE, 1);
        assertEquals(0xffff_ffff_ffff_80f0L, cpu.x[3], "LDRSH X");
        trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, false, 1 << 21 | 1 << 15), DEVICE, 1);
        assertEquals(0xffff_ffff_8000_80f0L, cpu.x[3], "LDRSW");
        trap(ExceptionClass.DATA_ABORT_LOWER, access(3, 3, false, 1 << 15), DEVICE, 1);
        assertEquals(0x80f0_0000_8000_80f0L, cpu.x[3]);
        assertEquals(PC + 4, cpu.sys[Sys.ELR_EL2]);
        long sp = cpu.x[Cpu.SP];
        trap(ExceptionClass.DATA_ABORT_LOWER, access(3, 31, false, 1 << 15), DEVICE, 1);
        assertEquals(sp, cpu.x[Cpu.SP], "register 31 is XZR");
    }

    @Test
    void emulatedStoresHaveTheirSize() {
        cpu.x[4] = 0x1122_3344_5566_7788L;
        trap(ExceptionClass.DATA_ABORT_LOWER, access(0, 4, true, 0), DEVICE, 1);
        assertEquals(0x88, stored);
        trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 4, true, 0), DEVICE, 1);
        assertEquals(0x5566_7788L, stored);
        trap(ExceptionClass.DATA_ABORT_LOWER, access(3, 31, true, 1 << 15), DEVICE, 1);
        assertEquals(0, stored);
    }

    @Test
    void whatNoDeviceAnswersIsAnExternalAbortFromTheLevelOfTheAccess() {
        trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, false, 0), 0x0b00_0000L, 1);
        assertInjected(0x9600_0010L, 0x200);
        trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, true, 0), 0x0b00_0000L, 0);
        assertInjected(0x9200_0050L, 0x400);
        trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, false, 0), DEVICE + 0x800, 1);
        assertInjected(0x9600_0010L, 0x200);
        trap(ExceptionClass.DATA_ABORT_LOWER, access(3, 3, false, 0), DEVICE + 0xffc, 1);
        assertInjected(0x9600_0010L, 0x200);
        trap(ExceptionClass.INSTRUCTION_ABORT_LOWER, TRANSLATION_LEVEL_3, DEVICE, 1);
        assertInjected(0x8600_0010L, 0x200);
        assertEquals(0xffff_0000_0900_0000L, cpu.sys[Sys.FAR_EL1]);
    }

    @Test
    void withoutAValidSyndromeNothingIsEmulated() {
        trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, true, 0) & ~ISV, DEVICE, 1);
        assertInjected(0x9600_0050L, 0x200);
        assertEquals(-1, stored);
    }

    @Test
    void permissionFaultsAreNotEmulated() {
        trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, true, 0) & ~0x3f | 0x0f, DEVICE, 1);
        assertInjected(0x9600_0050L, 0x200);
        assertEquals(-1, stored);
    }

    @Test
    void everyOtherClassIsAnUndefinedInstruction() {
        for (int ec = 0; ec < 64; ec++) {
            boolean handled = switch (ec) {
                case ExceptionClass.WFX, ExceptionClass.HVC, ExceptionClass.SMC, ExceptionClass.DATA_ABORT_LOWER,
                        ExceptionClass.INSTRUCTION_ABORT_LOWER -> true;
                default -> false;
            };
            if (!handled) {
                trap(ec, 0, 0, 1);
                assertInjected(0x0200_0000L, 0x200);
            }
        }
    }

    @Test
    void callsThatNobodyServesAreNotSupported() {
        cpu.x[0] = 0x8400_0000L;
        trap(ExceptionClass.SMC, 0, 0, 1);
        assertEquals(-1, cpu.x[0], "there is no firmware below");
        assertEquals(PC + 4, cpu.sys[Sys.ELR_EL2]);
        cpu.x[0] = 0x8400_0000L;
        trap(ExceptionClass.HVC, 1, 0, 1);
        assertEquals(-1, cpu.x[0], "HVC #1 is no call");
        cpu.x[0] = 0x8400_0000L;
        trap(ExceptionClass.HVC, 0, 0, 1);
        assertEquals(0x1_0001, cpu.x[0]);
        assertEquals(PC, cpu.sys[Sys.ELR_EL2], "which the CPU has set behind the HVC");
    }

    @Test
    void everyTrapIsChargedToItsAccount() {
        assertEquals(10 + 20, trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, true, 0), DEVICE, 1));
        assertEquals(10 + 80, trap(ExceptionClass.DATA_ABORT_LOWER, access(2, 3, true, 0), 0x0b00_0000L, 1));
        cpu.x[0] = 0x8600_0001L;
        assertEquals(10 + 40, trap(ExceptionClass.HVC, 0, 0, 1));
        assertEquals(10, trap(ExceptionClass.WFX, 0, 0, 1));
        assertEquals(new TrapCounters.Count(2, 120), partition.counters().get("data-abort"));
        assertEquals(new TrapCounters.Count(1, 50), partition.counters().get("hvc"));
        assertEquals(new TrapCounters.Count(0, 0), two.second.counters().get("hvc"));
    }

    @Test
    void trappedSystemRegisterIsCountedByName() {
        trap(ExceptionClass.SYSTEM_REGISTER, 3 << 20 | 1 << 17 | 1 << 10 | 1, 0, 1);
        assertTrue(partition.counters().save().keySet().stream().anyMatch(name -> name.equals("sysreg ACTLR_EL1")),
                partition.counters().save().keySet().toString());
    }

    @Test
    void partitionThatStopsOnFaultsIsNotGivenAnAbort() {
        Partition strict = two.add("strict", 1, true);
        strict.start();
        Cpu its = strict.vcpus().getFirst();
        its.sys[Sys.ESR_EL2] = (long) ExceptionClass.DATA_ABORT_LOWER << 26 | access(1, 3, true, 0);
        its.sys[Sys.ELR_EL2] = PC;
        its.sys[Sys.FAR_EL2] = 0x1234;
        its.sys[Sys.HPFAR_EL2] = 0xb000L << 4;
        its.sys[Sys.ESR_EL1] = 0;
        its.x[3] = 0xabcd_1234L;
        two.traps.getLast().trap(its);
        assertEquals(Partition.State.FAULTED, strict.state());
        assertEquals("strict/cpu0 at pc 0x40000040: write of 2 bytes of 0x1234 at guest-physical 0xb000234 "
                + "(virtual 0x1234), which the partition does not own", strict.fault().text());
        assertEquals(0, its.sys[Sys.ESR_EL1]);
        assertNull(partition.fault());
    }
}
