package hvsh.virtio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.device.CowBytes;
import hvsh.device.Line;
import hvsh.device.States;
import hvsh.memory.Initiator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VirtioBlockTest {
    private static final long HEADER = Driver.DATA;
    private static final long BUFFER = Driver.DATA + 0x1000;
    private static final long STATUS = Driver.DATA + 0x800;
    private final Ram ram = new Ram();
    private final Line line = new Line();
    private final byte[] image = new byte[100_000];
    private VirtioMmio<CowBytes.State> device = device(false);
    private Driver driver = new Driver(device, ram).start();

    private VirtioMmio<CowBytes.State> device(boolean readOnly) {
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i / 512);
        }
        return new VirtioMmio<>(line, ram, new VirtioBlock(new MemoryDisk(image, readOnly), "disk0"));
    }

    private int request(int type, long sector, int length, boolean deviceWrites) {
        int header = (int) (HEADER - Ram.BASE);
        ram.bytes.putInt(header, type).putLong(header + 8, sector);
        ram.bytes.put((int) (STATUS - Ram.BASE), (byte) 0x7f);
        driver.descriptor(0, HEADER, 16, Driver.NEXT, 1);
        driver.descriptor(1, BUFFER, length, Driver.NEXT | (deviceWrites ? Driver.WRITE : 0), 2);
        driver.descriptor(2, STATUS, 1, Driver.WRITE, 0);
        driver.offer(0);
        return ram.bytes.get((int) (STATUS - Ram.BASE));
    }

    private byte[] buffer(int length) {
        byte[] bytes = new byte[length];
        ram.read(BUFFER, bytes, 0, length);
        return bytes;
    }

    @Test
    void capacityCountsWholeSectors() {
        assertEquals(196, device.read(0x100, 8, Initiator.HOST));
        assertEquals(196, device.read(0x100, 1, Initiator.HOST));
    }

    @Test
    void readsSectorsAndInterrupts() {
        assertEquals(0, request(0, 7, 1024, true));
        assertEquals(7, buffer(1024)[511]);
        assertEquals(8, buffer(1024)[512]);
        assertEquals(1025, driver.usedLength(0));
        assertEquals(1, driver.read(0x60));
        assertTrue(line.high);
        driver.write(0x64, 1);
        assertFalse(line.high);
    }

    @Test
    void writesSectorsWithoutTouchingTheImage() {
        byte[] text = Arrays.copyOf("hello".getBytes(StandardCharsets.US_ASCII), 512);
        ram.write(BUFFER, text, 0, 512);
        assertEquals(0, request(1, 3, 512, false));
        ram.write(BUFFER, new byte[512], 0, 512);
        request(0, 3, 512, true);
        assertArrayEquals(text, buffer(512));
        assertEquals(3, image[3 * 512]);
    }

    @Test
    void beyondTheEndIsAnError() {
        assertEquals(1, request(0, 195, 1024, true));
        assertEquals(1, request(0, -1, 512, true));
        assertEquals(1, request(1, Long.MAX_VALUE, 512, false));
        assertEquals(1, request(0, 0, 100, true));
        assertFalse(driver.needsReset());
    }

    @Test
    void aReadOnlyDiskRefusesWritesAndSaysSo() {
        device = device(true);
        driver = new Driver(device, ram).start();
        assertEquals(1 << 5, driver.read(0x10) & 1 << 5);
        assertEquals(1, request(1, 0, 512, false));
    }

    @Test
    void flushAndIdentityAreServedAndOthersAreUnsupported() {
        assertEquals(0, request(4, 0, 0, false));
        assertEquals(0, request(8, 0, 20, true));
        assertEquals("disk0", new String(buffer(5), StandardCharsets.US_ASCII));
        assertEquals(2, request(99, 0, 512, true));
    }

    @Test
    void indirectTablesAndOddCutsGiveTheSameRequest() {
        int header = (int) (HEADER - Ram.BASE);
        ram.bytes.putInt(header, 0).putLong(header + 8, 5);
        long table = Driver.DATA + 0x8000;
        driver.descriptorAt(table, HEADER, 3, Driver.NEXT, 1);
        driver.descriptorAt(table + 16, HEADER + 3, 13, Driver.NEXT, 2);
        driver.descriptorAt(table + 32, BUFFER, 500, Driver.NEXT | Driver.WRITE, 3);
        driver.descriptorAt(table + 48, BUFFER + 500, 13, Driver.WRITE, 0);
        driver.descriptor(4, table, 64, Driver.INDIRECT, 0);
        driver.offer(4);
        assertEquals(1, driver.usedIndex());
        assertEquals(5, buffer(513)[511]);
        assertEquals(0, buffer(513)[512]);
    }

    @Test
    void loadRestoresDiskAndQueue() {
        ram.write(BUFFER, new byte[] {99}, 0, 1);
        request(1, 0, 512, false);
        VirtioMmio.State<CowBytes.State> state = device.save();
        ram.write(BUFFER, new byte[] {42}, 0, 1);
        request(1, 0, 512, false);
        device.load(state);
        assertEquals(States.flat(state), States.flat(device.save()));
        driver.write(0x50, 0); // what was offered after the save is served again
        assertEquals(2, driver.usedIndex());
        assertFalse(driver.needsReset());
    }
}
