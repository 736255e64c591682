package hvsh.dsl.api;

import hvsh.time.Ticks;

/** Keeps virtual time from running ahead of the wall clock. What was lost to a slow host is not made up for. */
final class Pace {
    private static final long LATENESS_NANOS = 20_000_000;

    private long virtual;
    private long host = System.nanoTime();

    /** @param now virtual time at the moment */
    Pace(long now) {
        virtual = now;
    }

    /** By how many nanoseconds the machine is ahead; negative or zero: it is not. */
    long early(long now) {
        long passed = (now - virtual) / Ticks.PER_NANOSECOND;
        long early = passed - (System.nanoTime() - host);
        if (early < -LATENESS_NANOS) {
            virtual = now;
            host = System.nanoTime();
        }
        return early;
    }
}
