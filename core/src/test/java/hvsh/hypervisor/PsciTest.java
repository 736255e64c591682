package hvsh.hypervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import org.junit.jupiter.api.Test;

class PsciTest {
    private static final long CPU_ON = 0xc400_0003L;
    private static final long AFFINITY_INFO = 0xc400_0004L;
    private static final long RAM = TwoPartitions.RAM;

    private final TwoPartitions two = new TwoPartitions();
    private final Partition partition = two.first;
    private final Cpu cpu = partition.vcpus().getFirst();
    private final Psci psci = new Psci(partition);

    PsciTest() {
        partition.start();
        two.second.start();
    }

    private long call(long id, long... arguments) {
        cpu.x[0] = id;
        for (int i = 0; i < 3; i++) {
            cpu.x[1 + i] = i < arguments.length ? arguments[i] : 0;
        }
        psci.call(cpu, false);
        return cpu.x[0];
    }

    @Test
    void versionAndFeaturesAreThoseOfPsci11() {
        assertEquals(0x1_0001, call(0x8400_0000L));
        assertEquals(0x1_0001, call(0x8000_0000L));
        assertEquals(0, call(0x8400_000aL, CPU_ON));
        assertEquals(Psci.NOT_SUPPORTED, call(0x8400_000aL, 0x8400_0005L));
        assertEquals(Psci.NOT_SUPPORTED, call(0x8400_0099L));
        assertEquals(Psci.NOT_SUPPORTED, call(0xc400_0008L), "SYSTEM_OFF has no 64-bit form");
    }

    @Test
    void secondCpuStartsWhereItIsTold() {
        assertEquals(1, call(AFFINITY_INFO, 1, 0));
        assertEquals(0, call(CPU_ON, 1, RAM + 0x100, 77));
        Cpu started = partition.vcpus().get(1);
        assertFalse(started.off);
        assertEquals(RAM + 0x100, started.pc);
        assertEquals(77, started.x[0]);
        assertEquals(Confinement.HCR, started.sys[Sys.HCR_EL2]);
        assertEquals(0, call(AFFINITY_INFO, 1, 0));
        assertEquals(Psci.ALREADY_ON, call(CPU_ON, 1, RAM, 0));
        assertEquals(Psci.ALREADY_ON, call(CPU_ON, 0, RAM, 0));
    }

    @Test
    void foreignAndMalformedAffinitiesAreRefused() {
        for (long mpidr : new long[] {2, -1, 0x100, 0x8000_0001L, 1L << 32, 0x1_0000_0001L, Long.MIN_VALUE}) {
            assertEquals(Psci.INVALID_PARAMETERS, call(CPU_ON, mpidr, RAM, 0), Long.toHexString(mpidr));
            assertEquals(Psci.INVALID_PARAMETERS, call(AFFINITY_INFO, mpidr, 0));
        }
        assertEquals(Psci.INVALID_PARAMETERS, call(AFFINITY_INFO, 0, 1));
    }

    @Test
    void entriesThatCannotBeExecutedAreRefused() {
        for (long entry : new long[] {RAM + 2, RAM - 4, RAM + TwoPartitions.SIZE, 0, 0x0800_0000L, -4, 1L << 40}) {
            assertEquals(Psci.INVALID_ADDRESS, call(CPU_ON, 1, entry, 0), Long.toHexString(entry));
        }
        assertTrue(partition.vcpus().get(1).off);
    }

    @Test
    void thirtyTwoBitFormReadsOnlyLowHalves() {
        assertEquals(0, call(0x8400_0003L, 0xffff_ffff_0000_0001L, 0xabcd_0000_0000_0000L | RAM, -1));
        assertEquals(0xffff_ffffL, partition.vcpus().get(1).x[0]);
    }

    @Test
    void offEndsThisPartitionOnly() {
        call(0x8400_0008L);
        assertEquals(Partition.State.OFF, partition.state());
        assertEquals(Partition.State.RUNNING, two.second.state());
        assertFalse(partition.isOn(0));
    }

    @Test
    void resetBeginsAnewAndReturnsNothing() {
        call(CPU_ON, 1, RAM, 0);
        cpu.x[5] = 99;
        call(0x8400_0009L);
        assertEquals(Partition.State.RUNNING, partition.state());
        assertEquals(0x1234, cpu.x[0], "the context of the first boot");
        assertEquals(0, cpu.x[5]);
        assertTrue(partition.vcpus().get(1).off);
    }

    @Test
    void cpuOffLeavesTheOthersOn() {
        call(CPU_ON, 1, RAM, 0);
        call(0x8400_0002L);
        assertTrue(cpu.off);
        assertTrue(partition.isOn(1));
    }

    @Test
    void suspendWaitsForAnInterruptAndRefusesReservedBits() {
        assertEquals(Psci.INVALID_PARAMETERS, call(0xc400_0001L, 1L << 32));
        assertEquals(Psci.INVALID_PARAMETERS, call(0xc400_0001L, 1 << 17));
        assertEquals(0, call(0xc400_0001L, 1 << 16, RAM, 0));
        assertTrue(cpu.waiting);
    }
}
