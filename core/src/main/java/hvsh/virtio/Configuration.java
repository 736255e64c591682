package hvsh.virtio;

import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import hvsh.memory.Mmio;

/** The configuration space, readable in any size; behind its end it reads as zero, and it takes no writes. */
final class Configuration implements Mmio {
    private final byte[] bytes;

    Configuration(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long read(long offset, int size, Initiator by) {
        check(offset, size);
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            int at = (int) offset + i;
            value = value << 8 | (at < bytes.length ? bytes[at] & 0xff : 0);
        }
        return value;
    }

    @Override
    public void write(long offset, int size, long value, Initiator by) {
        check(offset, size);
    }

    private static void check(long offset, int size) {
        if (offset % size != 0) {
            throw BusFault.NO_ANSWER;
        }
    }
}
