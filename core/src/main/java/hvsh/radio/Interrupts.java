package hvsh.radio;

import hvsh.irq.InterruptLine;
import hvsh.time.Ticks;
import hvsh.time.Timeline;

/**
 * The transceiver's interrupts. Frames and the compared tick come by themselves and are worked out from the clock; nobody waits for
 * one that is masked.
 */
final class Interrupts {
    /** A frame begins. */
    static final int FRAME = 1;
    /** The frame is as old as SLOT_COMPARE says. */
    static final int SLOT = 2;
    /** A receive window is over. */
    static final int RX = 4;
    /** An emission is over. */
    static final int TX = 8;
    /** A commit came too late. */
    static final int LATE = 16;
    /** A window began without its synthesizer locked. */
    static final int UNLOCK = 32;
    /** The guard refused an emission. */
    static final int GUARD = 64;
    static final int ALL = 127;
    private static final int ALARM = 0;

    /**
     * Everything that changes.
     *
     * @param frames   frames that had begun when FRAME was last cleared
     * @param compares frames whose compared tick had been when SLOT was
     * @param bits     the other status bits
     * @param raised   level of the line
     * @param begun    a frame has begun that is enabled and not cleared
     */
    record State(long frames, long compares, int compare, int bits, int enabled, boolean raised, boolean begun) { }

    private final InterruptLine line;
    private final Timeline timeline;
    private final RadioClock clock;
    private final Runnable onFrame;
    private long frames;
    private long compares;
    private int compare;
    private int bits;
    private int enabled;
    private boolean raised;
    private boolean begun;

    /** @param onFrame is called when an enabled frame interrupt comes */
    Interrupts(InterruptLine line, Timeline timeline, RadioClock clock, Runnable onFrame) {
        this.onFrame = onFrame;
        this.line = line;
        this.timeline = timeline;
        this.clock = clock;
        compares = compared();
    }

    /** How many frames have become as old as SLOT_COMPARE says. */
    private long compared() {
        return (clock.now() - compare + clock.length()) / clock.length();
    }

    long status() {
        return bits | (clock.frames() > frames ? FRAME : 0) | (compared() > compares ? SLOT : 0);
    }

    long enabled() {
        return enabled;
    }

    void enable(long mask) {
        enabled = (int) mask;
        update();
    }

    long compare() {
        return compare;
    }

    /** A tick that has been in this frame does not count any more. */
    void setCompare(long tick) {
        compare = (int) tick;
        compares = compared();
        update();
    }

    void clear(long which) {
        bits &= ~(int) which;
        frames = (which & FRAME) != 0 ? clock.frames() : frames;
        compares = (which & SLOT) != 0 ? compared() : compares;
        update();
    }

    void raise(int bit) {
        bits |= bit;
        update();
    }

    /** Forgets what has been. */
    void restart() {
        bits = 0;
        frames = clock.frames();
        compares = compared();
        update();
    }

    /** Brings line and alarm in accord with the registers and the present. */
    void update() {
        raised = (status() & enabled) != 0;
        long next = Long.MAX_VALUE;
        if ((enabled & FRAME) != 0) {
            next = (clock.frames() + 1) * clock.length();
        }
        if ((enabled & SLOT) != 0) {
            next = Math.min(next, compared() * clock.length() + compare);
        }
        if (raised || next == Long.MAX_VALUE) {
            timeline.clearAlarm(ALARM);
        } else {
            timeline.setAlarm(ALARM, next * Ticks.PER_RADIO);
        }
        line.set(raised);
        boolean before = begun;
        begun = (status() & enabled & FRAME) != 0;
        if (begun && !before) {
            onFrame.run();
        }
    }

    State save() {
        return new State(frames, compares, compare, bits, enabled, raised, begun);
    }

    void load(State s) {
        frames = s.frames;
        compares = s.compares;
        compare = s.compare;
        bits = s.bits;
        enabled = s.enabled;
        raised = s.raised;
        begun = s.begun;
        line.set(raised);
    }
}
