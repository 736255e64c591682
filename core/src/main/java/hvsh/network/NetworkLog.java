package hvsh.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened in the network, in words: the last of it. */
public final class NetworkLog {
    static final int KEPT = 128;

    /** A line and the frame, counted from the beginning, of which it tells. */
    public record Line(long frame, String text) { }

    private final NetworkClock clock;
    private final List<Line> lines = new ArrayList<>();

    NetworkLog(NetworkClock clock) {
        this.clock = clock;
    }

    /** The line is part of the network's state, so that it is the same on every host. */
    void add(String format, Object... values) {
        lines.add(new Line(clock.frame(), String.format(Locale.ROOT, format, values)));
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
    }

    List<Line> save() {
        return List.copyOf(lines);
    }

    void load(List<Line> saved) {
        lines.clear();
        lines.addAll(saved);
    }
}
