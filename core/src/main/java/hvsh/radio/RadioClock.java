package hvsh.radio;

import hvsh.time.Ticks;
import hvsh.time.Timeline;

/**
 * The radio's 13 MHz clock (3GPP TS 45.010): 48 ticks a symbol, 7 500 a slot, 60 000 a frame. In LTE's mode a frame number counts
 * subframes of 1 ms (3GPP TS 36.211 §4), 13 000 ticks, of which ten are a frame, whose numbers wrap at 1 024.
 */
final class RadioClock {
    /** Ticks in a second. */
    static final int SECOND = 13_000_000;
    static final int SYMBOL = 48;
    static final int SLOT = 7_500;
    static final int FRAME = 60_000;
    /** GSM's frame numbers wrap at 26 * 51 * 2048. */
    static final int HYPERFRAME = 2_715_648;
    static final int SUBFRAME = 13_000;
    static final int SUBFRAMES = 10_240;

    private final Timeline timeline;
    private boolean lte;

    RadioClock(Timeline timeline) {
        this.timeline = timeline;
    }

    void setLte(boolean on) {
        lte = on;
    }

    boolean isLte() {
        return lte;
    }

    /** Ticks since the machine was switched on. */
    long now() {
        return timeline.now() / Ticks.PER_RADIO;
    }

    /** Ticks of a frame. */
    int length() {
        return lte ? SUBFRAME : FRAME;
    }

    /** How many of GSM's frames have begun before this one, whatever the mode. */
    long gsmFrames() {
        return now() / FRAME;
    }

    /** How many frames have begun before this one, ever. */
    long frames() {
        return now() / length();
    }

    /** How many frame numbers there are. */
    int numbers() {
        return lte ? SUBFRAMES : HYPERFRAME;
    }

    /** The number of the present frame. */
    int number() {
        return (int) (frames() % numbers());
    }

    /**
     * First tick of the frame of a number that is nearest to the present one: it may be over.
     *
     * @param number of a frame, below {@link #numbers}
     */
    long begin(int number) {
        int ahead = Math.floorMod(number - number(), numbers());
        long distance = ahead > numbers() / 2 ? ahead - numbers() : ahead;
        return (frames() + distance) * length();
    }
}
