package hvsh.time;

/**
 * The unit of virtual time: 1/13 ns, of which every clock in the machine is a whole multiple. 13 MHz is 1 000 ticks,
 * 62.5 MHz is 208, a 1 GHz CPU cycle is 13, a TDMA frame (60/13 ms) is 60 000 000. A long holds 22 years.
 */
public final class Ticks {
    public static final long PER_NANOSECOND = 13;
    public static final long PER_MICROSECOND = 13_000;
    public static final long PER_MILLISECOND = 13_000_000;
    public static final long PER_SECOND = 13_000_000_000L;
    /** One period of the generic timer's 62.5 MHz counter. */
    public static final long PER_COUNTER = 208;
    /** One period of the radio's 13 MHz clock. */
    public static final long PER_RADIO = 1_000;
    /** Never: later than any time that is reached. */
    public static final long NEVER = Long.MAX_VALUE;

    private Ticks() { }
}
