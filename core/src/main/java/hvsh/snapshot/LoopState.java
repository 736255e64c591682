package hvsh.snapshot;

import java.util.List;

/**
 * Where a run loop is; times in {@link hvsh.time.Ticks}.
 *
 * @param now       the present, which within an interval is where the core whose turn it is stands
 * @param reached   all cores have reached this time
 * @param end       end of the interval that is being run, or was run last
 * @param core      whose turn it is in the interval
 * @param inside    whether an interval is being run
 * @param positions how far each core is
 * @param partition whose CPU ran last
 * @param vcpu      which of its CPUs that was
 * @param entered   whether that CPU was woken for a slice in which it did nothing yet
 */
public record LoopState(long now, long reached, long end, int core, boolean inside, List<Long> positions,
        int partition, int vcpu, boolean entered) { }
