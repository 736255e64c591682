package hvsh.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.time.Seeded;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static Digest murmur(long... numbers) {
        Murmur3 murmur = new Murmur3();
        for (long number : numbers) {
            murmur.add(number);
        }
        return murmur.digest();
    }

    private static long[] longs(byte[] bytes) {
        long[] longs = new long[bytes.length / 8];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(longs);
        return longs;
    }

    /** Values of the author's MurmurHash3_x64_128 with seed 0: of nothing, and of "abcdefgh" and "abcdefghijklmnop". */
    @Test
    void murmurGivesThePublishedValues() {
        assertEquals(new Digest(0, 0), murmur());
        assertEquals(new Digest(0xcc8a_0ab0_37ef_8c02L, 0x4889_0d60_eb69_40a1L), murmur(0x6867_6665_6463_6261L));
        assertEquals(new Digest(0xc4ca_3ca3_224c_b723L, 0x4333_d695_b331_eb1aL),
                murmur(0x6867_6665_6463_6261L, 0x706f_6e6d_6c6b_6a69L));
    }

    @Test
    void aBlockHasTheMurmurOfTheMurmursOfItsHalves() {
        byte[] bytes = new Seeded(1).bytes(Page.SIZE);
        long[] longs = longs(bytes);
        Digest a = murmur(Arrays.copyOf(longs, longs.length / 2));
        Digest b = murmur(Arrays.copyOfRange(longs, longs.length / 2, longs.length));
        assertEquals(murmur(a.first(), a.second(), b.first(), b.second()), Digest.of(bytes));
    }

    @Test
    void everyBitOfAPageMatters() {
        byte[] bytes = new byte[Page.SIZE];
        Set<Digest> seen = new HashSet<>(Set.of(Digest.of(bytes)));
        Set<Long> halves = new HashSet<>();
        for (int bit = 0; bit < 8 * Page.SIZE; bit++) {
            bytes[bit >> 3] ^= (byte) (1 << (bit & 7));
            Digest digest = Digest.of(bytes);
            seen.add(digest);
            halves.add(digest.first());
            halves.add(digest.second());
            bytes[bit >> 3] ^= (byte) (1 << (bit & 7));
        }
        assertEquals(8 * Page.SIZE + 1, seen.size());
        assertEquals(2 * 8 * Page.SIZE, halves.size());
    }

    @Test
    void aBlockOfAnOddLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Digest.of(new byte[33]));
    }
}
