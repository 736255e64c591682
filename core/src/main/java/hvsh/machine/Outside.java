package hvsh.machine;

/**
 * What surrounds a machine while it runs: where its input comes from, and how fast its idle time passes. All is called
 * on the thread that runs the machine; what is to enter from other threads waits on this side until it is asked for.
 */
public interface Outside {
    /** A machine by itself: no input, and idle time passes at once. */
    Outside NOTHING = new Outside() { };

    /** An interval has ended: input may now be given to serial ports, which stamps it with this instant. */
    default void between() { }

    /**
     * No CPU has anything to run. May wait in real time, for instance for input.
     *
     * @param now  virtual time
     * @param next when the machine goes on by itself, {@link hvsh.time.Ticks#NEVER} if it does not
     * @return the time to go on from, {@code now} to {@code next}; NEVER if the run is to end as idle
     */
    default long idle(long now, long next) {
        return next;
    }

    /** Something that whoever runs the machine ought to know, and the guest cannot be told: one line. */
    default void diagnose(String line) { }
}
