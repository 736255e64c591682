package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.gsm.OctetWriter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PcapTest {
    private static final byte[] BLOCK = new Tap(true, 62, 1, -70, 0x12345, 8, 3).block(new byte[23]);

    private static byte[] file(byte[]... records) {
        OctetWriter to = new OctetWriter().put(Pcap.header());
        for (byte[] record : records) {
            to.put(record);
        }
        return to.toBytes();
    }

    @Test
    void octetByOctet() {
        assertEquals("4d3cb2a1" + "02000400" + "0000000000000000" + "00000100" + "e4000000", HexFormat.of().formatHex(Pcap.header()));
        assertEquals("03000000" + "8074d21a" + "43000000".repeat(2) + "45000043" + "00000000" + "40117ca8" + "7f000001".repeat(2)
                + "12791279" + "002f0000" + "02040101" + "403eba14" + "00012345" + "08000300" + "00".repeat(23),
                HexFormat.of().formatHex(Pcap.record(3 * 13_000_000L + 5_850_000, BLOCK)));
    }

    @Test
    void whatIsWrittenIsRead() {
        List<byte[]> blocks = Pcap.blocks(file(Pcap.record(1, BLOCK), Pcap.record(2, new Tap(false, 5, 0, 0, 1, 3, 0).block(new byte[] {7}))));
        assertEquals(2, blocks.size());
        assertArrayEquals(BLOCK, blocks.getFirst());
        assertEquals(17, blocks.getLast().length);
        byte[] other = Pcap.record(1, BLOCK);
        other[16 + 9] = 6;
        assertEquals(0, Pcap.blocks(file(other)).size(), "TCP");
    }

    @Test
    void whatIsNoFileIsRefused() {
        byte[] good = file(Pcap.record(1, BLOCK));
        for (int length = 0; length < good.length; length++) {
            int cut = length;
            if (length != 24) {
                assertThrows(IllegalArgumentException.class, () -> Pcap.blocks(Arrays.copyOf(good, cut)), () -> "cut to " + cut);
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = good.clone();
            for (int n = 0; n < 3; n++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                Pcap.blocks(bad);
            } catch (IllegalArgumentException e) {
                assertEquals(false, e.getMessage().isEmpty());
            }
        }
    }
}
