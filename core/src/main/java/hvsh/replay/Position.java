package hvsh.replay;

import hvsh.machine.Moment;
import java.util.Comparator;

/**
 * A place in a machine's history: a moment, and how many inputs had come by then. Several can come at one moment.
 */
public record Position(Moment moment, int inputs) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::moment).thenComparingInt(Position::inputs);
    /** Where every history begins. */
    public static final Position BEGIN = new Position(Moment.BEGIN, 0);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
