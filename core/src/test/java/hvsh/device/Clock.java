package hvsh.device;

import hvsh.time.Ticks;
import hvsh.time.Timeline;
import java.util.Map;
import java.util.TreeMap;

/** A timeline that a test moves by hand. */
public final class Clock implements Timeline {
    private final Map<Integer, Long> alarms = new TreeMap<>();
    public long now;

    @Override
    public long now() {
        return now;
    }

    @Override
    public void setAlarm(int kind, long at) {
        alarms.put(kind, at);
    }

    @Override
    public void clearAlarm(int kind) {
        alarms.remove(kind);
    }

    /** The nearest alarm, or {@link Ticks#NEVER}. */
    public long alarm() {
        return alarms.values().stream().mapToLong(Long::longValue).min().orElse(Ticks.NEVER);
    }

    /** Moves to a time; on the way each alarm is told when it is due. */
    public void moveTo(long ticks, Alarmed device) {
        while (alarm() <= ticks) {
            now = Math.max(now, alarm());
            int kind = alarms.entrySet().stream().filter(e -> e.getValue() <= now).findFirst().orElseThrow().getKey();
            alarms.remove(kind);
            device.alarm(kind);
        }
        now = ticks;
    }
}
