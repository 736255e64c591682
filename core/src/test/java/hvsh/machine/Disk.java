package hvsh.machine;

import hvsh.memory.Initiator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The least driver of a virtio disk (virtio 1.2, 5.2): one request at a time, at fixed places in RAM. */
final class Disk {
    private static final long DEVICE = 0x0a00_0000L;
    private static final long RING = 0x4038_0000L;
    private static final long DATA = RING + 0x4000;
    private static final int SECTOR = 512;
    private static final int WRITE = 2;
    private static final int NEXT = 1;

    private Disk() { }

    static void write(Machine machine, long sector, String text) {
        byte[] bytes = new byte[SECTOR];
        byte[] start = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, start.length);
        machine.memory().write(DATA, bytes, 0, SECTOR);
        request(machine, 1, sector, 0);
    }

    static String read(Machine machine, long sector, int length) {
        request(machine, 0, sector, WRITE);
        byte[] bytes = new byte[length];
        machine.memory().read(DATA, bytes, 0, length);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static void request(Machine machine, int type, long sector, int dataFlags) {
        ByteBuffer ring = ByteBuffer.allocate(0x4000).order(ByteOrder.LITTLE_ENDIAN);
        descriptor(ring, 0, RING + 0x3000, 16, NEXT, 1);
        descriptor(ring, 1, DATA, SECTOR, NEXT | dataFlags, 2);
        descriptor(ring, 2, RING + 0x3100, 1, WRITE, 0);
        ring.putShort(0x1002, (short) 1);
        ring.putInt(0x3000, type).putLong(0x3008, sector).put(0x3100, (byte) -1);
        machine.memory().write(RING, ring.array(), 0, ring.capacity());
        register(machine, 0x70, 0);
        register(machine, 0x70, 3);
        register(machine, 0x24, 1);
        register(machine, 0x20, 1);
        register(machine, 0x70, 11);
        register(machine, 0x38, 4);
        register(machine, 0x80, RING);
        register(machine, 0x90, RING + 0x1000);
        register(machine, 0xa0, RING + 0x2000);
        register(machine, 0x44, 1);
        register(machine, 0x70, 15);
        register(machine, 0x50, 0);
        byte[] status = new byte[1];
        machine.memory().read(RING + 0x3100, status, 0, 1);
        if (status[0] != 0) {
            throw new AssertionError("the disk answered with status " + status[0]);
        }
    }

    private static void descriptor(ByteBuffer ring, int index, long address, int length, int flags, int next) {
        ring.putLong(16 * index, address).putInt(16 * index + 8, length).putShort(16 * index + 12, (short) flags)
                .putShort(16 * index + 14, (short) next);
    }

    private static void register(Machine machine, long offset, long value) {
        machine.bus().writeDevice(DEVICE + offset, 4, value, Initiator.HOST);
    }
}
