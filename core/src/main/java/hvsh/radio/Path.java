package hvsh.radio;

import java.util.ArrayList;
import java.util.List;

/**
 * One direction of the front end: what is committed for coming frames, and its synthesizer. A commit latches the registers, so that
 * what is written later concerns the next one.
 *
 * <p>The synthesizer retunes as soon as the window before is over, and takes {@link #LOCK}; then the amplifier ramps. A commit
 * that leaves no time for both is late.
 */
final class Path {
    /** How long the synthesizer takes to a new frequency: 150 µs. */
    static final int LOCK = 1_950;
    /** Commits that can wait. */
    static final int DEPTH = 8;
    /** What the synthesizer reaches, in kHz: the bands of telephony from 700 MHz to 2.7 GHz. */
    private static final int LOWEST = 698_000;
    private static final int HIGHEST = 2_690_000;

    /**
     * What was committed.
     *
     * @param at    tick of the 13 MHz clock at which it begins
     * @param frame number of its frame
     * @param block what is to be emitted; empty if nothing was in the FIFO, and in a receiver
     */
    record Latched(long at, int frame, Setting window, Setting frequency, Setting bandwidth, Setting level, byte[] block) {
        long end() {
            return at + Window.length(window.value());
        }

        Emission emission() {
            return new Emission(at, frame, window, frequency, bandwidth, level, block);
        }
    }

    /** Is told when what was committed begins and ends. */
    interface Listener {
        void begins(Latched latched);

        void ends(Latched latched);
    }

    /** Everything that changes: what is still to begin, what has begun (one or none), and the synthesizer. */
    record State(List<Latched> waiting, List<Latched> running, int tuned, long locked, long free) { }

    private final Listener listener;
    private final List<Latched> waiting = new ArrayList<>();
    private final List<Latched> running = new ArrayList<>();
    /** Frequency of the last commit, and from when on the synthesizer has it. */
    private int tuned;
    private long locked;
    /** End of the last window that is committed. */
    private long free;

    Path(Listener listener) {
        this.listener = listener;
    }

    /**
     * Accepts a commit, unless it is late.
     *
     * @param ramp ticks that the amplifier needs before the window
     * @return ticks to spare; negative: it is late, or too many wait
     */
    long commit(Latched latched, int ramp, long now) {
        boolean retunes = latched.frequency.value() != tuned;
        long lock = Math.max(now, free) + (retunes ? LOCK : 0);
        long margin = waiting.size() == DEPTH ? -1 : latched.at - Math.max(lock, retunes ? 0 : locked) - ramp;
        if (margin >= 0) {
            waiting.add(latched);
            locked = retunes ? lock : locked;
            tuned = latched.frequency.value();
            free = latched.end();
        }
        return margin;
    }

    /** Whether the synthesizer has the frequency of the last commit. */
    boolean isLocked(long now) {
        return reaches(tuned) && now >= locked;
    }

    static boolean reaches(int khz) {
        return khz >= LOWEST && khz <= HIGHEST;
    }

    /** When something begins or ends next; the greatest long if nothing does. */
    long next() {
        if (!running.isEmpty()) {
            return running.getFirst().end();
        }
        return waiting.isEmpty() ? Long.MAX_VALUE : waiting.getFirst().at;
    }

    /** Begins and ends what is due. */
    void advance(long now) {
        while (next() <= now) {
            if (running.isEmpty()) {
                running.add(waiting.removeFirst());
                listener.begins(running.getFirst());
            } else {
                listener.ends(running.removeFirst());
            }
        }
    }

    /** Forgets what has not begun. */
    void forget() {
        waiting.clear();
        free = running.isEmpty() ? 0 : running.getFirst().end();
    }

    State save() {
        return new State(List.copyOf(waiting), List.copyOf(running), tuned, locked, free);
    }

    void load(State s) {
        waiting.clear();
        waiting.addAll(s.waiting);
        running.clear();
        running.addAll(s.running);
        tuned = s.tuned;
        locked = s.locked;
        free = s.free;
    }
}
