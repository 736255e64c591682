package hvsh.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.time.Seeded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RamTest {
    private static final long BASE = 0x4000_0000L;
    private static final long SIZE = 5 << 20;

    private final Ram ram = new Ram(BASE, SIZE);

    private static void put(Ram ram, long offset, int value) {
        ram.writablePage(BASE + offset).bytes[(int) offset & Page.MASK] = (byte) value;
    }

    private static int get(Ram ram, long offset) {
        return ram.page(BASE + offset).bytes[(int) offset & Page.MASK];
    }

    /** The digest that RAM of this content has when it was never hashed before. */
    private static Digest fromScratch(Ram ram) {
        Ram other = new Ram(BASE, SIZE);
        for (long at = 0; at < SIZE; at += Page.SIZE) {
            System.arraycopy(ram.page(BASE + at).bytes, 0, other.writablePage(BASE + at).bytes, 0, Page.SIZE);
        }
        return other.digest();
    }

    @Test
    void digestFollowsEveryWriteAcrossSavesAndLoads() {
        Seeded random = new Seeded(3);
        List<RamImage> images = new ArrayList<>();
        List<Digest> digests = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int action = (int) (random.next() >>> 60);
            if (action < 10) {
                put(ram, (random.next() >>> 1) % 40 * 0x1_f001, action % 3);
            } else if (action < 12) {
                images.add(ram.save());
                digests.add(fromScratch(ram));
            } else if (action < 13 && !images.isEmpty()) {
                ram.load(images.get((int) ((random.next() >>> 1) % images.size())));
            } else if (action < 14) {
                ram.mappablePage(BASE + (random.next() >>> 1) % SIZE);
            } else {
                assertEquals(fromScratch(ram), ram.digest());
            }
        }
        assertTrue(images.size() > 10);
        for (int i = 0; i < images.size(); i++) {
            assertEquals(digests.get(i), images.get(i).digest());
        }
    }

    @Test
    void zeroesHaveTheDigestOfUntouchedMemory() {
        Digest untouched = ram.digest();
        ram.mappablePage(BASE + 0x5000);
        assertEquals(untouched, ram.digest());
        put(ram, 0x6000, 1);
        assertNotEquals(untouched, ram.digest());
        put(ram, 0x6000, 0);
        assertEquals(untouched, ram.digest());
    }

    @Test
    void theSameBytesElsewhereHaveAnotherDigest() {
        Ram other = new Ram(BASE, SIZE);
        put(ram, 0, 1);
        put(ram, 0x1000, 2);
        put(other, 0, 2);
        put(other, 0x1000, 1);
        assertNotEquals(other.digest(), ram.digest());
        put(other, 0, 1);
        put(other, 0x1000, 2);
        assertEquals(other.digest(), ram.digest());
    }

    @Test
    void anImageStaysAsItWasWhileTheRamIsWritten() {
        put(ram, 7, 1);
        RamImage image = ram.save();
        Page before = ram.page(BASE);
        put(ram, 7, 2);
        assertNotSame(before, ram.page(BASE));
        assertSame(before, image.page(BASE));
        ram.load(image);
        assertEquals(1, get(ram, 7));
        put(ram, 7, 3);
        ram.load(image);
        assertEquals(1, get(ram, 7));
    }

    @Test
    void ofAMappedPageThatIsReplacedTheListenerHears() {
        List<Page> replaced = new ArrayList<>();
        ram.setListener(replaced::add);
        put(ram, 0, 1);
        put(ram, 0x1000, 1);
        Page mapped = ram.mappablePage(BASE);
        mapped.mark(Page.MAPPED);
        ram.save();
        put(ram, 0, 2);
        put(ram, 0x1000, 2);
        assertEquals(List.of(mapped), replaced);
    }

    @Test
    void aCopyOfDecodedCodeIsCode() {
        put(ram, 0, 1);
        Page page = ram.page(BASE);
        page.mark(Page.CODE | Page.TABLE);
        page.setOps(new long[Page.WORDS]);
        ram.save();
        put(ram, 0, 2);
        Page copy = ram.page(BASE);
        assertTrue(copy.is(Page.CODE) && copy.is(Page.TABLE));
        assertNotSame(page.ops(), copy.ops());
    }

    @Test
    void anImageOfAnotherSizeIsRefused() {
        RamImage image = new Ram(BASE, 2 * SIZE).save();
        assertThrows(IllegalArgumentException.class, () -> ram.load(image));
    }
}
