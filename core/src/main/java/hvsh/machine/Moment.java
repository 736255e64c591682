package hvsh.machine;

import java.util.Comparator;

/**
 * A place in a machine's run, between two instructions. It is finer than a count of instructions: taking an interrupt,
 * a switch of partitions and waiting retire none, but take time. Moments of one run are in its order.
 *
 * @param reached time that all cores have reached, in {@link hvsh.time.Ticks}
 * @param inside  whether several cores are within an interval, one after the other
 * @param core    whose turn it is then; else 0
 * @param now     time of that core; else the same as {@code reached}
 * @param entered whether the CPU that comes next has been woken already, as by a run that stopped before its instruction
 */
public record Moment(long reached, boolean inside, int core, long now, boolean entered) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER = Comparator.comparingLong(Moment::reached)
            .thenComparing(Moment::inside).thenComparingInt(Moment::core).thenComparingLong(Moment::now)
            .thenComparing(Moment::entered);
    /** Where every run begins. */
    public static final Moment BEGIN = new Moment(0, false, 0, 0, false);

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
