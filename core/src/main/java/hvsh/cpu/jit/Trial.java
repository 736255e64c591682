package hvsh.cpu.jit;

import hvsh.memory.Page;

/**
 * The time of an optimized region before HotSpot has compiled it for what it really does. HotSpot must see it run for that, but it
 * runs slowly until then: so it gets a short stretch now and then, half of the time, in place of the baseline regions that it is to
 * follow, until it is the faster one. Machines that share it need not agree; all of it is a guess, and no guest can see it.
 */
final class Trial {
    /** Cycles of a stretch of it: few, because HotSpot counts stretches, too. */
    static final int STRETCH = 5_000;
    /** Stretches in a row that were faster. */
    private static final int WINS = 3;
    private static final double CLEARLY = 1.1;
    /** Shorter stretches tell nothing. */
    private static final long SHORT = 2_500;
    private static final double NEW = 0.2;

    private final Translation candidate;
    private volatile boolean isWon;
    private int wins;
    private long next;
    /** Cycles a nanosecond of what it is to follow, with the latest weighing most. */
    private double rival;

    Trial(Translation candidate) {
        this.candidate = candidate;
    }

    /** The host's time in nanoseconds, which only trials are judged by. */
    static long clock() {
        return System.nanoTime();
    }

    /** Whether it has done its time; it is to be installed. */
    boolean isWon() {
        return isWon;
    }

    boolean isDue(long now) {
        return !isWon && now - next >= 0;
    }

    /** The region if control may enter it at a word of this page, else null. */
    Region regionFor(Page page, int index) {
        return candidate.begins(index) && candidate.fits(page) ? candidate.region() : null;
    }

    /** What follows from a stretch. */
    void ran(boolean tried, long cycles, long begin, long end) {
        double speed = (double) cycles / Math.max(1, end - begin);
        if (tried) {
            next = end + (end - begin);
        }
        if (cycles < SHORT) {
            return;
        }
        if (!tried) {
            rival = rival == 0 ? speed : rival + NEW * (speed - rival);
        } else if (rival != 0) {
            wins = speed > CLEARLY * rival ? wins + 1 : 0;
            isWon = wins >= WINS;
        }
    }

    void install(Page page) {
        candidate.isReady = true;
        candidate.install(page);
    }
}
