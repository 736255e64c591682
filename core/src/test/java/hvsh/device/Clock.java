package hvsh.device;

import hvsh.time.Ticks;
import hvsh.time.Timeline;

/** A timeline with one alarm that a test moves by hand. */
public final class Clock implements Timeline {
    public long now;
    public long alarm = Ticks.NEVER;

    @Override
    public long now() {
        return now;
    }

    @Override
    public void setAlarm(int kind, long at) {
        alarm = at;
    }

    @Override
    public void clearAlarm(int kind) {
        alarm = Ticks.NEVER;
    }

    /** Moves to a time and fires the alarm if it is due. */
    public void moveTo(long ticks, Alarmed device) {
        now = ticks;
        if (alarm <= now) {
            alarm = Ticks.NEVER;
            device.alarm(0);
        }
    }
}
