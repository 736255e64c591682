package hvsh.time;

/**
 * Something that will happen at a time.
 *
 * @param at       when, in {@link Ticks}
 * @param sequence order of scheduling; breaks ties
 * @param target   number of the target in its queue
 * @param kind     what it means to the target
 * @param value    a number for the target
 * @param payload  bytes for the target, never changed once scheduled; may be empty
 */
public record Event(long at, long sequence, int target, int kind, long value, byte[] payload)
        implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
        int byTime = Long.compare(at, other.at);
        return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
}
