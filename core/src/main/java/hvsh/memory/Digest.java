package hvsh.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** 128 bits that stand for some content: equal contents have equal digests, on every host. */
public record Digest(long first, long second) {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 32;

    /**
     * The digest of a block of bytes: MurmurHash3 of the MurmurHash3 of its halves. The halves are worked on in turn,
     * because one chain of multiplications leaves the multiplier idle half of the time.
     *
     * @throws IllegalArgumentException if the length is not a multiple of 32
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length % BLOCK != 0) {
            throw new IllegalArgumentException("a digest is of a multiple of 32 bytes, not of " + bytes.length);
        }
        int half = bytes.length / 2;
        long a1 = 0;
        long a2 = 0;
        long b1 = 0;
        long b2 = 0;
        for (int i = 0; i < half; i += 16) {
            a1 = Murmur3.first(a1, a2, (long) LONG.get(bytes, i));
            b1 = Murmur3.first(b1, b2, (long) LONG.get(bytes, half + i));
            a2 = Murmur3.second(a2, a1, (long) LONG.get(bytes, i + 8));
            b2 = Murmur3.second(b2, b1, (long) LONG.get(bytes, half + i + 8));
        }
        Digest a = Murmur3.finish(a1, a2, half);
        Digest b = Murmur3.finish(b1, b2, half);
        long h1 = Murmur3.first(0, 0, a.first);
        long h2 = Murmur3.second(0, h1, a.second);
        h1 = Murmur3.first(h1, h2, b.first);
        h2 = Murmur3.second(h2, h1, b.second);
        return Murmur3.finish(h1, h2, BLOCK);
    }
}
