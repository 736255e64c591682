package hvsh.network;

import hvsh.gsm.NetworkTime;

/** The network's time: that of the machine, which begins with 2026, until an event sets it. Frames are 3/650 s. */
final class NetworkClock {
    static final long EPOCH = 1_767_225_600L;
    private static final int FRAMES = 650;
    private static final int SECONDS = 3;

    /**
     * Everything that changes.
     *
     * @param frame    the present one, counted from the beginning
     * @param offset   seconds of UTC at frame 0
     * @param quarters of an hour that local time is ahead
     */
    record State(long frame, long offset, int quarters, int summer) { }

    private long frame;
    private long offset = EPOCH;
    private int quarters;
    private int summer;

    long frame() {
        return frame;
    }

    void moveTo(long now) {
        frame = Math.max(frame, now);
    }

    /** The frame number in so many seconds. */
    long in(int seconds) {
        return frame + frames(seconds);
    }

    /** Frames in so many seconds. */
    static long frames(int seconds) {
        return (long) seconds * FRAMES / SECONDS;
    }

    long utc() {
        return offset + frame * SECONDS / FRAMES;
    }

    NetworkTime time() {
        return new NetworkTime(utc() + quarters * 900L, quarters, summer);
    }

    void set(long utc, int zone, int daylight) {
        offset += utc - utc();
        quarters = zone;
        summer = daylight;
    }

    State save() {
        return new State(frame, offset, quarters, summer);
    }

    void load(State s) {
        frame = s.frame;
        offset = s.offset;
        quarters = s.quarters;
        summer = s.summer;
    }
}
