package hvsh.radio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For how long a transceiver received, and transmitted at each level, in ticks of 13 MHz. A window counts when it ends. */
public final class Airtime {
    /** Time on the air at a level in quarters of a dBm. */
    public record Level(int quarters, long ticks) { }

    /** Everything that changes; levels from the lowest up, each once. */
    public record State(long receiving, List<Level> transmitting) {
        public State {
            transmitting = List.copyOf(transmitting);
        }
    }

    private long receiving;
    private final Map<Integer, Long> transmitting = new TreeMap<>();

    void received(long ticks) {
        receiving += ticks;
    }

    void transmitted(int quarters, long ticks) {
        transmitting.merge(quarters, ticks, Long::sum);
    }

    State save() {
        return new State(receiving, transmitting.entrySet().stream().map(e -> new Level(e.getKey(), e.getValue())).toList());
    }

    void load(State s) {
        receiving = s.receiving;
        transmitting.clear();
        s.transmitting.forEach(level -> transmitted(level.quarters, level.ticks));
    }
}
