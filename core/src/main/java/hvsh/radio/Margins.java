package hvsh.radio;

import java.util.Arrays;

/**
 * How much earlier than the last moment commits came: the smallest, and a histogram whose bucket n counts those of
 * 2^n to 2^(n+1) − 1 ticks; bucket 0 has 0 too. Late ones are counted by themselves.
 */
public final class Margins {
    /** Buckets: the last has everything of 32 768 ticks, half a frame, and more. */
    static final int BUCKETS = 16;
    private static final long NONE = Long.MAX_VALUE;

    /** Everything that changes; {@code smallest} is the greatest long while there is none. */
    public record State(long last, long smallest, long late, long[] histogram) { }

    private long last;
    private long smallest = NONE;
    private long late;
    private final long[] histogram = new long[BUCKETS];

    /** A commit had this much to spare, in ticks; a negative number says how late it was. */
    void add(long margin) {
        last = margin;
        smallest = Math.min(smallest, margin);
        if (margin < 0) {
            late++;
        } else {
            histogram[Math.min(BUCKETS - 1, 63 - Long.numberOfLeadingZeros(margin | 1))]++;
        }
    }

    /** The last one in ticks. */
    public long last() {
        return last;
    }

    /** The smallest one in ticks; 0 if there was none. */
    public long smallest() {
        return smallest == NONE ? 0 : smallest;
    }

    /** How many commits came too late. */
    public long late() {
        return late;
    }

    /** Commits by bucket. */
    public long[] histogram() {
        return histogram.clone();
    }

    void clear() {
        load(new State(0, NONE, 0, new long[BUCKETS]));
    }

    State save() {
        return new State(last, smallest, late, histogram.clone());
    }

    void load(State s) {
        last = s.last;
        smallest = s.smallest;
        late = s.late;
        System.arraycopy(Arrays.copyOf(s.histogram, BUCKETS), 0, histogram, 0, BUCKETS);
    }
}
