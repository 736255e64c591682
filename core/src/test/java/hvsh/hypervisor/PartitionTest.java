package hvsh.hypervisor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final long RAM = TwoPartitions.RAM;

    private final TwoPartitions two = new TwoPartitions();
    private final Partition partition = two.first;
    private final Cpu cpu = partition.vcpus().getFirst();

    @Test
    void startsItsFirstCpuBehindStage2() {
        assertEquals(Partition.State.OFF, partition.state());
        partition.start();
        assertTrue(partition.isOn(0));
        assertFalse(partition.isOn(1));
        assertEquals(RAM, cpu.pc);
        assertEquals(1, cpu.el);
        assertEquals(Confinement.HCR, cpu.sys[Sys.HCR_EL2]);
        assertEquals(1L << 48, cpu.sys[Sys.VTTBR_EL2] & 0xffffL << 48);
        assertEquals(2L << 48, two.second.vcpus().getFirst().sys[Sys.VTTBR_EL2] & 0xffffL << 48);
    }

    @Test
    void pausedPartitionIsOnAgainWhenResumed() {
        partition.start();
        cpu.x[7] = 42;
        partition.pause();
        assertFalse(partition.isOn(0));
        partition.resume();
        assertTrue(partition.isOn(0));
        assertEquals(42, cpu.x[7]);
    }

    @Test
    void whatMakesNoSenseInAStateIsRefusedWithThatState() {
        assertEquals("partition 'first' does not run (it is off)",
                assertThrows(IllegalStateException.class, partition::pause).getMessage());
        assertEquals("partition 'first' is not paused (it is off)",
                assertThrows(IllegalStateException.class, partition::resume).getMessage());
        partition.start();
        assertEquals("partition 'first' is not off; use reset or restart (it is running)",
                assertThrows(IllegalStateException.class, partition::start).getMessage());
    }

    @Test
    void resetKeepsMemoryBesidesTheImage() {
        partition.start();
        two.write(partition, RAM, (byte) 9);
        two.write(partition, RAM + 0x5000, (byte) 9);
        int before = two.deviceResets;
        partition.reset();
        assertArrayEquals(new byte[] {1, 2, 3, 4}, two.read(partition, RAM, 4));
        assertEquals(9, two.read(partition, RAM + 0x5000, 1)[0]);
        assertEquals(before + 1, two.deviceResets);
    }

    @Test
    void restartLeavesNoByteOfBefore() {
        partition.start();
        two.second.start();
        byte[] secret = new byte[TwoPartitions.SIZE];
        Arrays.fill(secret, (byte) 0x5a);
        two.write(partition, RAM, secret);
        two.write(two.second, RAM, secret);
        Arrays.fill(cpu.x, 0x5a5a);
        Arrays.fill(cpu.v, 0x5a5a);
        partition.restart();
        byte[] expected = new byte[TwoPartitions.SIZE];
        System.arraycopy(new byte[] {1, 2, 3, 4}, 0, expected, 0, 4);
        assertArrayEquals(expected, two.read(partition, RAM, TwoPartitions.SIZE));
        assertArrayEquals(secret, two.read(two.second, RAM, TwoPartitions.SIZE), "others keep theirs");
        for (int i = 1; i < 31; i++) {
            assertEquals(0, cpu.x[i]);
        }
        assertTrue(Arrays.stream(cpu.v).allMatch(lane -> lane == 0));
    }

    @Test
    void restartForgetsMessagesDoorbellsAndFaults() {
        Partition strict = two.add("strict", 1, true);
        strict.start();
        partition.start();
        two.call64(partition, 7, strict.id(), RAM, 4);
        two.call64(partition, 5, strict.id());
        strict.stop(FaultReport.of("strict", 0, 0, 0, 0, "read", 4, 0));
        assertEquals(Partition.State.FAULTED, strict.state());
        strict.restart();
        assertNull(strict.fault());
        assertEquals(CallResult.EMPTY, two.call64(strict, 8, RAM, 64));
        assertEquals(0, two.call64(strict, 6));
        assertTrue(strict.isOn(0));
    }

    @Test
    void savedStateComesBack() {
        partition.start();
        two.second.start();
        two.call64(two.second, 7, 0, RAM, 4);
        long handle = two.call64(two.second, 9, RAM, 0x1000, 0, 1);
        two.call64(partition, 10, handle, 0x9000_0000L);
        PartitionState saved = partition.save();
        Grants.State grants = two.partitions.grants().save();
        partition.restart();
        partition.pause();
        partition.load(saved);
        two.partitions.grants().load(grants);
        assertEquals(Partition.State.RUNNING, partition.state());
        assertEquals(RAM + TwoPartitions.SIZE, partition.map().find(0x9000_0000L).physical());
        assertEquals(0, two.call64(partition, 11, handle));
        assertEquals(4, two.call64(partition, 8, RAM, 64));
    }
}
