package hvsh.machine;

import java.util.List;

/**
 * What the cores' time went to since the machine was switched on, in {@link hvsh.time.Ticks} and exact: the shares of the guests, the
 * hypervisor's and idle time make up the time of all cores. It follows from what is state anyway: the CPUs' instructions and
 * charges, trap counters, the scheduler and the run loop.
 *
 * @param cycle  ticks of a cycle
 * @param total  of all cores together
 * @param guests for each guest
 * @param idle   in which no core had anything to do
 */
public record CoreTime(long cycle, long total, List<Share> guests, long idle) {
    /**
     * A guest's.
     *
     * @param own        its instructions and exception entries
     * @param hypervisor what the hypervisor did for it: traps, calls, switches to it
     */
    public record Share(long own, long hypervisor) { }

    public CoreTime {
        guests = List.copyOf(guests);
    }

    /** Of all guests together. */
    public long hypervisor() {
        return guests.stream().mapToLong(Share::hypervisor).sum();
    }
}
