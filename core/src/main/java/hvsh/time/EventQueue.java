package hvsh.time;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The one queue of things to come, in virtual time. Events are data, so that they can be hashed, saved and forked;
 * those due at the same tick happen in the order in which they were scheduled.
 */
public final class EventQueue {
    /** Receives the events of one target. */
    @FunctionalInterface
    public interface Target {
        void fire(Event event);
    }

    /** Is told that the nearest event may have come nearer, so that a running CPU can end its slice early. */
    @FunctionalInterface
    public interface Listener {
        void nearest(long at);
    }

    private final List<Target> targets = new ArrayList<>();
    private final TreeSet<Event> events = new TreeSet<>();
    private long sequence;
    private Listener listener = at -> { };

    /** Registers a target; its number is the order of registration, the same in every machine of one descriptor. */
    public int register(Target target) {
        targets.add(target);
        return targets.size() - 1;
    }

    public void setListener(Listener listener) {
        this.listener = listener;
    }

    /** Adds an event, in addition to whatever the target has pending. */
    public void schedule(int target, int kind, long at, long value, byte[] payload) {
        events.add(new Event(at, sequence++, target, kind, value, payload));
        listener.nearest(events.first().at());
    }

    /** Removes all events of this target and kind. */
    public void cancel(int target, int kind) {
        events.removeIf(e -> e.target() == target && e.kind() == kind);
    }

    /** Time of the nearest event, or {@link Ticks#NEVER}. */
    public long nearest() {
        return events.isEmpty() ? Ticks.NEVER : events.first().at();
    }

    /** Fires every event that is due at {@code now}, including those that firing adds. */
    public void fireDue(long now) {
        while (!events.isEmpty() && events.first().at() <= now) {
            Event event = events.pollFirst();
            targets.get(event.target()).fire(event);
        }
    }

    /** Everything pending, in order, with the next sequence number. */
    public State save() {
        return new State(List.copyOf(events), sequence);
    }

    /**
     * Takes on saved events.
     *
     * @throws IllegalArgumentException if one is for a target that is not registered
     */
    public void load(State state) {
        if (state.events().stream().anyMatch(event -> event.target() < 0 || event.target() >= targets.size())) {
            throw new IllegalArgumentException("a saved event is for a target that there is not");
        }
        events.clear();
        events.addAll(state.events());
        sequence = state.sequence();
        listener.nearest(nearest());
    }

    /** The queue as data. */
    public record State(List<Event> events, long sequence) { }
}
