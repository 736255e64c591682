package hvsh.virtio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.device.CowBytes;
import hvsh.device.Line;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileRingTest {
    private final Ram ram = new Ram();
    private final Line line = new Line();
    private final VirtioMmio<CowBytes.State> device =
            new VirtioMmio<>(line, ram, new VirtioBlock(new MemoryDisk(new byte[65_536], false), "disk0"));
    private final Driver driver = new Driver(device, ram).start();

    private void assertRefused() {
        assertTrue(driver.needsReset());
        assertEquals(2, driver.read(0x60) & 2);
        assertTrue(line.high);
        driver.start();
        assertFalse(driver.needsReset());
        assertFalse(line.high);
    }

    @Test
    void aLoopNeedsReset() {
        driver.descriptor(0, Driver.DATA, 16, Driver.NEXT, 1);
        driver.descriptor(1, Driver.DATA, 16, Driver.NEXT, 0);
        driver.offer(0);
        assertRefused();
    }

    @Test
    void aHugeLengthNeedsReset() {
        driver.descriptor(0, Driver.DATA, -1, Driver.WRITE, 0);
        driver.offer(0);
        assertRefused();
    }

    @Test
    void aBadAddressNeedsReset() {
        for (long address : new long[] {0, -8, Long.MAX_VALUE, Ram.BASE + Ram.SIZE - 8}) {
            driver.start();
            ram.bytes.putShort((int) (Driver.AVAILABLE - Ram.BASE) + 2, (short) 1);
            ram.bytes.putShort((int) (Driver.AVAILABLE - Ram.BASE) + 4, (short) 0);
            driver.descriptor(0, address, 16, Driver.NEXT, 1);
            driver.descriptor(1, Driver.DATA, 1, Driver.WRITE, 0);
            driver.write(0x50, 0);
            assertRefused();
        }
    }

    @Test
    void anIndexThatJumpsNeedsReset() {
        ram.bytes.putShort((int) (Driver.AVAILABLE - Ram.BASE) + 2, (short) 9);
        driver.write(0x50, 0);
        assertRefused();
    }

    @Test
    void headAndNextOutsideTheTableNeedReset() {
        driver.offer(Driver.SIZE);
        assertRefused();
        driver.descriptor(0, Driver.DATA, 16, Driver.NEXT, 500);
        ram.bytes.putShort((int) (Driver.AVAILABLE - Ram.BASE) + 4, (short) 0);
        driver.write(0x50, 0);
        assertRefused();
    }

    @Test
    void nestedIndirectTablesNeedReset() {
        driver.descriptor(0, Driver.TABLE, 16, Driver.INDIRECT, 0);
        driver.offer(0);
        assertRefused();
    }

    @Test
    void aReadableBufferAfterAWritableOneNeedsReset() {
        driver.descriptor(0, Driver.DATA, 16, Driver.NEXT | Driver.WRITE, 1);
        driver.descriptor(1, Driver.DATA, 16, 0, 0);
        driver.offer(0);
        assertRefused();
    }

    @Test
    void ringsOutsideOfMemoryNeedReset() {
        driver.write(0x44, 0);
        driver.write(0x94, -1);
        driver.write(0x44, 1);
        driver.write(0x50, 0);
        assertRefused();
    }

    @Test
    void aQueueOfImpossibleSizeNeedsReset() {
        for (int size : new int[] {0, 3, 512, -1}) {
            driver.write(0x44, 0);
            driver.write(0x38, size);
            driver.write(0x44, 1);
            assertRefused();
        }
    }

    @Test
    void notifyingABadQueueOrAStoppedDeviceDoesNothing() {
        driver.write(0x50, 7);
        driver.write(0x50, -1);
        assertFalse(driver.needsReset());
        driver.write(0x70, 0);
        driver.offer(0);
        assertEquals(0, driver.usedIndex());
    }

    @Test
    void featuresThatWereNotOfferedAreNotAccepted() {
        driver.write(0x70, 0);
        driver.write(0x70, 3);
        driver.write(0x20, 1 << 23);
        driver.write(0x24, 1);
        driver.write(0x20, 1);
        driver.write(0x70, 0xb);
        assertEquals(3, driver.read(0x70));
    }

    @Test
    void randomRingsNeverHangOrEscapeTheDevice() {
        Random random = new Random(2);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int round = 0; round < 5_000; round++) {
                driver.start();
                for (int i = 0; i < Driver.SIZE; i++) {
                    driver.descriptor(i, Ram.BASE + random.nextInt(Ram.SIZE), random.nextInt(1 << random.nextInt(21)),
                            random.nextInt(8) & random.nextInt(8), random.nextInt(Driver.SIZE + 1));
                }
                driver.write(0x44, 0);
                driver.write(0x44, 1);
                for (int i = 0; i < 16; i += 2) {
                    ram.bytes.putShort((int) (Driver.AVAILABLE - Ram.BASE) + 4 + i, (short) random.nextInt(8));
                }
                ram.bytes.putShort((int) (Driver.AVAILABLE - Ram.BASE) + 2, (short) random.nextInt(9));
                driver.write(0x50, 0);
            }
        });
    }
}
