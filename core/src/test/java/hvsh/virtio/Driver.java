package hvsh.virtio;

import hvsh.memory.Initiator;

/** A driver with one queue of eight entries, enough to talk to a device in tests. */
final class Driver {
    static final int NEXT = 1;
    static final int WRITE = 2;
    static final int INDIRECT = 4;
    static final int SIZE = 8;
    static final long TABLE = Ram.BASE;
    static final long AVAILABLE = Ram.BASE + 0x1000;
    static final long USED = Ram.BASE + 0x2000;
    static final long DATA = Ram.BASE + 0x10000;

    final Ram ram;
    private final VirtioMmio<?> device;
    private int offered;

    Driver(VirtioMmio<?> device, Ram ram) {
        this.device = device;
        this.ram = ram;
    }

    long read(int offset) {
        return device.read(offset, 4, Initiator.HOST);
    }

    void write(int offset, long value) {
        device.write(offset, 4, value, Initiator.HOST);
    }

    /** The initialisation of virtio 1.2, 3.1.1. */
    Driver start() {
        write(0x70, 0);
        write(0x70, 3);
        write(0x24, 0);
        write(0x20, 1 << 28);
        write(0x24, 1);
        write(0x20, 1);
        write(0x70, 0xb);
        write(0x30, 0);
        write(0x38, SIZE);
        write(0x80, TABLE);
        write(0x90, AVAILABLE);
        write(0xa0, USED);
        write(0x44, 1);
        write(0x70, 0xf);
        return this;
    }

    void descriptor(int index, long address, int length, int flags, int next) {
        descriptorAt(TABLE + 16L * index, address, length, flags, next);
    }

    void descriptorAt(long place, long address, int length, int flags, int next) {
        int at = (int) (place - Ram.BASE);
        ram.bytes.putLong(at, address).putInt(at + 8, length).putShort(at + 12, (short) flags)
                .putShort(at + 14, (short) next);
    }

    /** Offers the chain that starts at this descriptor and notifies the device. */
    void offer(int head) {
        int at = (int) (AVAILABLE - Ram.BASE);
        ram.bytes.putShort(at + 4 + 2 * (offered % SIZE), (short) head);
        offered++;
        ram.bytes.putShort(at + 2, (short) offered);
        write(0x50, 0);
    }

    int usedIndex() {
        return ram.bytes.getShort((int) (USED - Ram.BASE) + 2) & 0xffff;
    }

    int usedLength(int entry) {
        return ram.bytes.getInt((int) (USED - Ram.BASE) + 8 + 8 * entry);
    }

    boolean needsReset() {
        return (read(0x70) & 0x40) != 0;
    }
}
