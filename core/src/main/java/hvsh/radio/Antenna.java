package hvsh.radio;

import java.util.ArrayList;
import java.util.List;

/** The trace of what was emitted. */
public final class Antenna {
    /** Emissions that are kept; of older ones only the number is. */
    static final int KEPT = 64;

    /** Everything that changes. */
    public record State(long emitted, List<Emission> last) { }

    private long emitted;
    private final List<Emission> last = new ArrayList<>();

    void add(Emission emission) {
        emitted++;
        last.add(emission);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
    }

    /** Whether the last emission began at this tick. */
    boolean endsWith(long at) {
        return !last.isEmpty() && last.getLast().at() == at;
    }

    /** How many emissions there were, ever. */
    public long emitted() {
        return emitted;
    }

    /** The last of them, oldest first. */
    public List<Emission> last() {
        return List.copyOf(last);
    }

    State save() {
        return new State(emitted, List.copyOf(last));
    }

    void load(State s) {
        emitted = s.emitted;
        last.clear();
        last.addAll(s.last);
    }
}
