package hvsh.timer;

import hvsh.irq.InterruptLine;
import hvsh.time.Ticks;
import hvsh.time.Timeline;

/** One timer: a compare value against a view of the counter (Arm ARM DDI 0487, the Generic Timer in AArch64 state). */
final class Comparator {
    private static final long ENABLE = 1;
    private static final long IMASK = 1 << 1;
    private static final long ISTATUS = 1 << 2;

    private final Timeline timeline;
    private final int alarm;
    private InterruptLine line = InterruptLine.UNCONNECTED;
    private long offset;
    private long cval;
    private long ctl;
    private boolean level;

    Comparator(Timeline timeline, int alarm) {
        this.timeline = timeline;
        this.alarm = alarm;
    }

    void connect(InterruptLine line) {
        this.line = line;
    }

    /** The counter minus this view's offset. */
    long count() {
        return timeline.now() / Ticks.PER_COUNTER - offset;
    }

    void setOffset(long offset) {
        this.offset = offset;
        update();
    }

    long cval() {
        return cval;
    }

    void setCval(long value) {
        cval = value;
        update();
    }

    /** The distance to the compare value as the signed 32-bit down counter of the TimerValue view. */
    long tval() {
        return cval - count() & 0xffff_ffffL;
    }

    void setTval(long value) {
        setCval(count() + (int) value);
    }

    /** ISTATUS is computed when read; it reads as zero while the timer is disabled. */
    long ctl() {
        return (ctl & ENABLE) != 0 && met(count()) ? ctl | ISTATUS : ctl;
    }

    void setCtl(long value) {
        ctl = value & (ENABLE | IMASK);
        update();
    }

    /** The comparison is unsigned, on all 64 bits. */
    private boolean met(long count) {
        return Long.compareUnsigned(count, cval) >= 0;
    }

    /** Brings the line and the alarm in accord with the registers and the present. */
    void update() {
        long count = count();
        boolean armed = (ctl & (ENABLE | IMASK)) == ENABLE;
        boolean now = armed && met(count);
        long at = armed ? nextChange(count) : Ticks.NEVER;
        if (at == Ticks.NEVER) {
            timeline.clearAlarm(alarm);
        } else {
            timeline.setAlarm(alarm, at);
        }
        if (now != level) {
            level = now;
            line.set(now);
        }
    }

    /** When the condition changes next: when the count reaches the compare value or, once there, wraps to zero. */
    private long nextChange(long count) {
        long periods = met(count) ? -count : cval - count;
        long counter = timeline.now() / Ticks.PER_COUNTER;
        long reachable = Ticks.NEVER / Ticks.PER_COUNTER - counter;
        boolean never = periods == 0 || Long.compareUnsigned(periods, reachable) > 0;
        return never ? Ticks.NEVER : (counter + periods) * Ticks.PER_COUNTER;
    }

    GenericTimer.TimerState save() {
        return new GenericTimer.TimerState(cval, ctl, level);
    }

    void reset(GenericTimer.TimerState made) {
        cval = made.cval();
        ctl = made.ctl();
        update();
    }

    /** The line and the alarm are not touched: whoever holds them is loaded too. */
    void load(GenericTimer.TimerState state, long viewOffset) {
        offset = viewOffset;
        cval = state.cval();
        ctl = state.ctl();
        level = state.level();
    }
}
