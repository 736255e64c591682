package hvsh.time;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A source of random numbers: SplitMix64, whose whole state is one number, and is known to who sees one output. */
public final class Seeded {
    private static final long INCREMENT = 0x9e37_79b9_7f4a_7c15L;

    private long state;

    public Seeded(long seed) {
        state = seed;
    }

    /**
     * A source of its own for one purpose. Its outputs tell nothing about the seed or about other purposes' sources,
     * except to who guesses the whole seed: SHA-256 lies between.
     *
     * @param seed    the machine's
     * @param purpose names from the greatest to the least, for example of a guest and of a device
     */
    public static Seeded derived(long seed, String... purpose) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, seed));
            for (String name : purpose) {
                sha.update((name + '\0').getBytes(StandardCharsets.UTF_8));
            }
            return new Seeded(ByteBuffer.wrap(sha.digest()).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public long next() {
        state += INCREMENT;
        long z = state;
        z = (z ^ z >>> 30) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ z >>> 27) * 0x94d0_49bb_1331_11ebL;
        return z ^ z >>> 31;
    }

    /** Fills an array from the source. */
    public byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = i % 8 == 0 ? next() : number >>> 8;
            bytes[i] = (byte) number;
        }
        return bytes;
    }

    public long save() {
        return state;
    }

    public void load(long saved) {
        state = saved;
    }
}
