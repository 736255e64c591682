package hvsh.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.time.Seeded;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
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

    /** Values of the author's MurmurHash3_x64_128 with seed 0: of nothing, and of "abcdefgh" and "abcdefghijklmnop". */
    @Test
    void murmurGivesThePublishedValues() {
        assertEquals(new Digest(0, 0), murmur());
        assertEquals(new Digest(0xcc8a_0ab0_37ef_8c02L, 0x4889_0d60_eb69_40a1L), murmur(0x6867_6665_6463_6261L));
        assertEquals(new Digest(0xc4ca_3ca3_224c_b723L, 0x4333_d695_b331_eb1aL),
                murmur(0x6867_6665_6463_6261L, 0x706f_6e6d_6c6b_6a69L));
    }

    /** The same worked out with whole numbers, one lane after the other. */
    @Test
    void fourLanesKeepProductsAndMurmurMakesOneDigestOfThem() {
        for (int length : new int[] {0, 32, 64, 96, 160, Page.SIZE}) {
            byte[] bytes = new Seeded(length).bytes(length);
            long[] seeds = {0x6a09e667f3bcc909L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L};
            long[] numbers = new long[9 + length % 64 / 8];
            numbers[8] = length;
            LongBuffer content = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
            for (int lane = 0; lane < 4; lane++) {
                long low = seeds[lane];
                long high = seeds[(lane + 1) % 4];
                for (int at = 2 * lane; at < length / 64 * 8; at += 8) {
                    long x = content.get(at) + low;
                    BigInteger product = BigInteger.valueOf(x).multiply(BigInteger.valueOf(content.get(at + 1) ^ high));
                    low = product.shiftRight(64).longValue() + high;
                    high = product.longValue() ^ x;
                }
                numbers[2 * lane] = low;
                numbers[2 * lane + 1] = high;
            }
            content.position(length / 64 * 8).get(numbers, 9, numbers.length - 9);
            assertEquals(murmur(numbers), Digest.of(bytes), length + " bytes");
        }
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
