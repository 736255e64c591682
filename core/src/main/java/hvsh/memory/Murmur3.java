package hvsh.memory;

/**
 * MurmurHash3 x64 128 (public domain, Austin Appleby), fed with numbers instead of bytes: the same digest as over the
 * little-endian bytes of the numbers. It is fast, well mixed and the same on every host; it is no defence against
 * somebody who looks for collisions.
 */
public final class Murmur3 {
    private static final long C1 = 0x87c3_7b91_1142_53d5L;
    private static final long C2 = 0x4cf5_ad43_2745_937fL;
    private static final int ADD1 = 0x52dc_e729;
    private static final int ADD2 = 0x3849_5ab5;

    private long h1;
    private long h2;
    private long waiting;
    private long count;

    /** Takes the next number. */
    public void add(long value) {
        if ((count++ & 1) == 0) {
            waiting = value;
        } else {
            h1 = first(h1, h2, waiting);
            h2 = second(h2, h1, value);
        }
    }

    /** The digest of all numbers so far, and a new beginning. */
    public Digest digest() {
        long low = h1;
        if ((count & 1) != 0) {
            low ^= scramble1(waiting);
        }
        Digest digest = finish(low, h2, 8 * count);
        h1 = 0;
        h2 = 0;
        count = 0;
        return digest;
    }

    static long first(long h1, long h2, long value) {
        return (Long.rotateLeft(h1 ^ scramble1(value), 27) + h2) * 5 + ADD1;
    }

    static long second(long h2, long h1, long value) {
        return (Long.rotateLeft(h2 ^ scramble2(value), 31) + h1) * 5 + ADD2;
    }

    private static long scramble1(long value) {
        return Long.rotateLeft(value * C1, 31) * C2;
    }

    private static long scramble2(long value) {
        return Long.rotateLeft(value * C2, 33) * C1;
    }

    static Digest finish(long h1, long h2, long length) {
        long a = h1 ^ length;
        long b = h2 ^ length;
        a += b;
        b += a;
        a = mix(a);
        b = mix(b);
        a += b;
        return new Digest(a, b + a);
    }

    /** A bijection in which every bit of the result depends on every bit of the number. */
    static long mix(long number) {
        long k = (number ^ number >>> 33) * 0xff51_afd7_ed55_8ccdL;
        k = (k ^ k >>> 33) * 0xc4ce_b9fe_1a85_ec53L;
        return k ^ k >>> 33;
    }
}
