package hvsh.replay;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * How records stand in a log: length, checksum, content. The checksum is also of the record's number, so that none can be
 * missing or stand elsewhere.
 */
final class RecordFrame {
    static final int HEAD = 2 * Integer.BYTES;

    private RecordFrame() { }

    /** A record with its frame, ready to be written at once. */
    static ByteBuffer of(long number, byte... content) {
        return ByteBuffer.allocate(HEAD + content.length).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).putInt(sum(number, content))
                .put(content).flip();
    }

    static int sum(long number, byte... content) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).flip());
        sum.update(content);
        return (int) sum.getValue();
    }
}
