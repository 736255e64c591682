package hvsh.hypervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.mmu.Stage2;
import hvsh.hypervisor.PartitionMap.Kind;
import hvsh.hypervisor.PartitionMap.Region;
import org.junit.jupiter.api.Test;

class PartitionMapTest {
    private final PartitionMap map = new PartitionMap();
    private final Stage2.Entry found = new Stage2.Entry();

    PartitionMapTest() {
        map.add(ram(0x4000_0000L, 0x1_4000_0000L, 0x40_1000));
        map.add(new Region("uart", Kind.DEVICE, 0x900_0000, 0xb00_0000, 0x1000, Stage2.READ | Stage2.WRITE));
    }

    private static Region ram(long ipa, long physical, long size) {
        return new Region("ram", Kind.RAM, ipa, physical, size, Stage2.READ | Stage2.WRITE | Stage2.EXECUTE);
    }

    private int level(long ipa) {
        map.translate(ipa, found);
        assertEquals(0, found.permissions);
        return found.level;
    }

    @Test
    void ramLeadsToItsPhysicalPage() {
        map.translate(0x4000_2fffL, found);
        assertEquals(0x1_4000_2000L, found.physical);
        assertEquals(Stage2.READ | Stage2.WRITE | Stage2.EXECUTE, found.permissions);
    }

    @Test
    void passedThroughDeviceIsDeviceMemory() {
        map.translate(0x900_0018, found);
        assertEquals(0xb00_0000, found.physical);
        assertEquals(Stage2.READ | Stage2.WRITE | Stage2.DEVICE, found.permissions);
    }

    @Test
    void edgesOfRegionsAreExact() {
        map.translate(0x4040_0fffL, found);
        assertEquals(0x1_4040_0000L, found.physical);
        assertEquals(3, level(0x4040_1000L));
        assertEquals(1, level(0x1_0000_0000L));
        assertEquals(2, level(0x3fff_ffffL));
    }

    @Test
    void faultsHaveTheLevelThatTablesWouldGive() {
        assertEquals(1, level(0x8000_0000L));
        assertEquals(2, level(0x4080_0000L));
        assertEquals(3, level(0x900_1000));
        assertEquals(0, level(1L << 40));
        assertEquals(0, level(-1));
    }

    @Test
    void leavesHaveTheLevelOfTheLargestBlock() {
        map.translate(0x4020_0000L, found);
        assertEquals(2, found.level);
        map.translate(0x4040_0000L, found);
        assertEquals(3, found.level);
    }

    @Test
    void overlapIsRefusedAndNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> map.add(ram(0x4040_0000L, 0, 0x2000)))
                .getMessage();
        assertTrue(message.contains("0x40400000 overlaps ram at 0x40000000"), message);
    }

    @Test
    void unalignedEmptyAndTooHighRegionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ram(0x800, 0, 0x1000));
        assertThrows(IllegalArgumentException.class, () -> ram(0, 0x800, 0x1000));
        assertThrows(IllegalArgumentException.class, () -> ram(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> ram((1L << 40) - 0x1000, 0, 0x2000));
        assertThrows(IllegalArgumentException.class, () -> ram(Long.MIN_VALUE, 0, 0x1000));
    }

    @Test
    void sharedRegionComesAndGoes() {
        map.add(new Region("shared", Kind.SHARED, 0x7000_0000L, 0x5000, 0x1000, Stage2.READ));
        map.translate(0x7000_0000L, found);
        assertEquals(0x5000, found.physical);
        assertTrue(map.remove(0x7000_0000L));
        assertEquals(2, level(0x7000_0000L));
        assertFalse(map.remove(0x7000_0000L));
    }

    @Test
    void savedMapIsTheSameMap() {
        PartitionMap copy = new PartitionMap();
        copy.load(map.save());
        assertEquals(map.save(), copy.save());
    }
}
