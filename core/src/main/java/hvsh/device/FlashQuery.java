package hvsh.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What one chip of the flash bank answers to a query (JEDEC JESD68.01; command set 0001 of JEP137B). */
final class FlashQuery {
    private static final int QUERY = 0x10;
    private static final int GEOMETRY = 0x27;
    private static final int PRIMARY = 0x31;
    private static final int TABLE_LENGTH = 0x40;

    private FlashQuery() { }

    /**
     * The query table of a chip with equal blocks.
     *
     * @param chipSize  bytes, a power of two
     * @param blockSize bytes, a power of two, of which the chip has at most 65 536
     * @param bufferLog logarithm of the bytes in the chip's write buffer
     */
    static byte[] table(int chipSize, int blockSize, int bufferLog) {
        ByteBuffer table = ByteBuffer.allocate(TABLE_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        table.position(QUERY).put(new byte[] {'Q', 'R', 'Y'});
        table.putShort((short) 1).putShort((short) PRIMARY).putInt(0);
        table.put((byte) 0x45).put((byte) 0x55).putShort((short) 0); // 4.5 V to 5.5 V, no programming voltage
        table.put(new byte[] {7, 7, 10, 0, 4, 4, 4, 0});             // typical times and how many times as long at most
        table.position(GEOMETRY).put((byte) (31 - Integer.numberOfLeadingZeros(chipSize)));
        table.putShort((short) 2);                                   // 8- and 16-bit interface
        table.putShort((short) bufferLog).put((byte) 1);             // one region of equal blocks
        table.putShort((short) (chipSize / blockSize - 1)).putShort((short) (blockSize / 256));
        table.position(PRIMARY).put(new byte[] {'P', 'R', 'I', '1', '0'});
        return table.array();
    }
}
