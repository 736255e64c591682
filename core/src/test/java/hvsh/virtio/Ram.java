package hvsh.virtio;

import hvsh.memory.BusFault;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One megabyte of guest memory at 0x4000_0000. */
final class Ram implements GuestMemory {
    static final long BASE = 0x4000_0000L;
    static final int SIZE = 1 << 20;
    final ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);

    private static int index(long ipa, int length) {
        if (ipa < BASE || ipa > BASE + SIZE - length) {
            throw BusFault.NO_ANSWER;
        }
        return (int) (ipa - BASE);
    }

    @Override
    public void read(long ipa, byte[] to, int offset, int length) {
        bytes.get(index(ipa, length), to, offset, length);
    }

    @Override
    public void write(long ipa, byte[] from, int offset, int length) {
        bytes.put(index(ipa, length), from, offset, length);
    }
}
