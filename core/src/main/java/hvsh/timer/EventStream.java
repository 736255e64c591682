package hvsh.timer;

import hvsh.time.Ticks;
import hvsh.time.Timeline;

/**
 * The stream of events that ends WFE, one each time that a bit of a counter view changes as asked (Arm ARM DDI 0487,
 * event streams). It is worked out only when a CPU begins to wait, so that a stream nobody waits for costs nothing: an event
 * that came while the CPU ran is not remembered, and the wait lasts until the next.
 */
public final class EventStream {
    private static final long ENABLE = 1 << 2;
    private static final long FALLING = 1 << 3;
    private static final int BIT_SHIFT = 4;

    private final Timeline timeline;

    /** @param timeline where the events are set as alarms, of kind 0 for CNTKCTL_EL1 and 1 for CNTHCTL_EL2 */
    public EventStream(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Sets the alarm for the next event.
     *
     * @param kind    the alarm
     * @param control CNTKCTL_EL1 or CNTHCTL_EL2, with EVNTEN, EVNTDIR and EVNTI
     * @param offset  what the counter view lags behind the physical counter
     */
    public void arm(int kind, long control, long offset) {
        if ((control & ENABLE) == 0) {
            return;
        }
        long half = 1L << (control >> BIT_SHIFT & 0xf);
        long physical = timeline.now() / Ticks.PER_COUNTER;
        long phase = physical - offset & 2 * half - 1;
        long due = (control & FALLING) != 0 ? 2 * half : half;
        long wait = due > phase ? due - phase : due + 2 * half - phase;
        timeline.setAlarm(kind, (physical + wait) * Ticks.PER_COUNTER);
    }
}
