package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElfImageTest {
    private static final int FIRST = 64;
    private static final int SECOND = 64 + 56;
    private static final int SECTIONS = 64 + 112 + 16;

    @Test
    void segmentsComeAtPhysicalAddressesWithTheirZeros() {
        ElfImage image = ElfImage.read("a.elf", file().array());
        assertEquals(2, image.segments().size());
        Segment text = image.segments().getFirst();
        assertEquals(0x4000_0000L, text.address());
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, text.bytes());
        assertEquals(0x4000_1fffL, image.segments().get(1).last());
    }

    @Test
    void entryIsTranslatedBySegment() {
        assertEquals(0x4000_0004L, ElfImage.read("a.elf", file().array()).entry());
    }

    @Test
    void everyTruncationOfWhatIsReadIsRefusedByName() {
        byte[] whole = file().array();
        for (int n = 0; n < SECTIONS + 2 * 64; n++) {
            byte[] cut = java.util.Arrays.copyOf(whole, n);
            assertTrue(assertThrows(ImageException.class, () -> ElfImage.read("a.elf", cut)).getMessage().startsWith("a.elf: "));
        }
    }

    @Test
    void noDamageEscapesAsAnotherException() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = file().array();
            for (int n = random.nextInt(4); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                ElfImage.read("a.elf", damaged);
            } catch (ImageException expected) {
                assertTrue(expected.getMessage().startsWith("a.elf: "));
            }
        }
    }

    @Test
    void wrongKindsOfFileAreExplained() {
        assertRefused(file().put(4, (byte) 1), "32-bit");
        assertRefused(file().put(5, (byte) 2), "big-endian");
        assertRefused(file().putShort(18, (short) 62), "not AArch64");
        assertRefused(file().putShort(16, (short) 1), "link it");
        assertRefused(file().putShort(56, (short) 0), "nothing to load");
    }

    @Test
    void hostileSegmentsAreRefused() {
        assertRefused(file().putLong(SECOND + 24, 0x4000_0007L), "overlaps");
        assertRefused(file().putLong(SECOND + 24, -8), "past the end");
        assertRefused(file().putLong(SECOND + 40, -1), "in memory");
        assertRefused(file().putLong(FIRST + 32, 0x1001), "in memory");
        assertRefused(file().putLong(FIRST + 8, Long.MAX_VALUE), "truncated or damaged");
        assertRefused(file().putLong(32, -64), "program header table");
        assertRefused(file().putLong(40, Long.MIN_VALUE), "section header table");
    }

    private static void assertRefused(ByteBuffer file, String why) {
        String message = assertThrows(ImageException.class, () -> ElfImage.read("a.elf", file.array())).getMessage();
        assertTrue(message.contains(why), message);
    }

    /** Two segments linked high and loaded at 0x4000_0000, and two sections behind them. */
    private static ByteBuffer file() {
        ByteBuffer b = ByteBuffer.allocate(SECTIONS + 2 * 64).order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(0x464c457f).put((byte) 2).put((byte) 1).put((byte) 1);
        b.putShort(16, (short) 2).putShort(18, (short) 183).putLong(24, 0xffff_0000_0000_0004L);
        b.putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) 2);
        b.putLong(40, SECTIONS).putShort(58, (short) 64).putShort(60, (short) 2);
        segment(b, FIRST, 176, 0xffff_0000_0000_0000L, 0x4000_0000L, 8, 0x1000);
        segment(b, SECOND, 184, 0xffff_0000_0000_1000L, 0x4000_1000L, 8, 0x1000);
        for (int i = 0; i < 8; i++) {
            b.put(176 + i, (byte) (i + 1));
        }
        return b;
    }

    private static void segment(ByteBuffer b, int at, long offset, long virtual, long physical, long inFile, long inMemory) {
        b.putInt(at, 1).putLong(at + 8, offset).putLong(at + 16, virtual).putLong(at + 24, physical)
                .putLong(at + 32, inFile).putLong(at + 40, inMemory);
    }
}
