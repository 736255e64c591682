package hvsh.time;

/** The machine's source of random numbers: SplitMix64, whose whole state is one number. */
public final class Seeded {
    private static final long INCREMENT = 0x9e37_79b9_7f4a_7c15L;

    private long state;

    public Seeded(long seed) {
        state = seed;
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
