package hvsh.radio;

import hvsh.gsm.OctetWriter;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Files of captured blocks: GSMTAP in UDP in IPv4, without a layer below (LINKTYPE_RAW's twin for IPv4, 228), which tshark dissects.
 * Times are virtual, with nanoseconds.
 */
public final class Pcap {
    /** The port that is GSMTAP's. */
    public static final int PORT = 4729;
    /** Bytes of the longest file that is read. */
    public static final int LONGEST = 1 << 26;
    private static final int NANOSECONDS = 0xa1b2_3c4d;
    private static final int MICROSECONDS = 0xa1b2_c3d4;
    private static final int IPV4 = 228;
    private static final int HEADER = 24;
    private static final int RECORD = 16;
    private static final int INTERNET = 20;
    private static final int DATAGRAM = 8;
    private static final int UDP = 17;
    private static final int LOOPBACK = 0x7f00_0001;

    private Pcap() { }

    /** What a file begins with. */
    public static byte[] header() {
        return ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).putInt(NANOSECONDS).putShort((short) 2).putShort((short) 4)
                .putLong(0).putInt(1 << 16).putInt(IPV4).array();
    }

    /**
     * A block as a file has it.
     *
     * @param tick  of the 13 MHz clock
     * @param block with its GSMTAP header
     */
    public static byte[] record(long tick, byte[] block) {
        int length = INTERNET + DATAGRAM + block.length;
        int nanoseconds = (int) (tick % RadioClock.SECOND * 1_000 / 13);
        byte[] internet = new OctetWriter().octet(0x45, 0).pair(length).pair(0).pair(0).octet(64, UDP).pair(0).pair(LOOPBACK >>> 16).pair(LOOPBACK & 0xffff)
                .pair(LOOPBACK >>> 16).pair(LOOPBACK & 0xffff).toBytes();
        int sum = checksum(internet);
        internet[10] = (byte) (sum >>> 8);
        internet[11] = (byte) sum;
        byte[] datagram = new OctetWriter().put(internet).pair(PORT).pair(PORT).pair(DATAGRAM + block.length).pair(0).put(block).toBytes();
        return ByteBuffer.allocate(RECORD + length).order(ByteOrder.LITTLE_ENDIAN).putInt((int) (tick / RadioClock.SECOND)).putInt(nanoseconds)
                .putInt(length).putInt(length).put(datagram).array();
    }

    /** RFC 791 §3.1. */
    private static int checksum(byte[] header) {
        int sum = 0;
        for (int i = 0; i < header.length; i += 2) {
            sum += (header[i] & 0xff) << 8 | header[i + 1] & 0xff;
        }
        return ~(sum + (sum >>> 16)) & 0xffff;
    }

    /**
     * The blocks in a file, with their headers; packets of anything else are passed over.
     *
     * @throws IllegalArgumentException if it is no such file
     */
    public static List<byte[]> blocks(byte[] file) {
        try {
            ByteBuffer from = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            int magic = from.getInt(0);
            if (magic == Integer.reverseBytes(NANOSECONDS) || magic == Integer.reverseBytes(MICROSECONDS)) {
                from.order(ByteOrder.BIG_ENDIAN);
            } else if (magic != NANOSECONDS && magic != MICROSECONDS) {
                throw new IllegalArgumentException("that is no pcap file; others are converted by 'tshark -F pcap'");
            }
            if ((from.getInt(20) & 0xffff) != IPV4) {
                throw new IllegalArgumentException("the packets are of link type %d; of use are those of raw IPv4, %d".formatted(from.getInt(20) & 0xffff, IPV4));
            }
            return blocks(from.position(HEADER));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the file ends in the middle of a packet", e);
        }
    }

    private static List<byte[]> blocks(ByteBuffer from) {
        List<byte[]> blocks = new ArrayList<>();
        while (from.hasRemaining()) {
            from.position(from.position() + 8);
            int length = from.getInt();
            from.getInt();
            if (length < 0 || length > from.remaining()) {
                throw new IllegalArgumentException("the file ends in the middle of a packet");
            }
            byte[] packet = new byte[length];
            from.get(packet);
            int internet = length == 0 ? 0 : (packet[0] & 15) * 4;
            boolean tap = internet >= INTERNET && length >= internet + DATAGRAM + Tap.LENGTH && packet[9] == UDP
                    && ((packet[internet + 2] & 0xff) << 8 | packet[internet + 3] & 0xff) == PORT;
            if (tap) {
                blocks.add(Arrays.copyOfRange(packet, internet + DATAGRAM, length));
            }
        }
        return blocks;
    }
}
