package hvsh.machine;

import hvsh.device.Alarmed;

/** Breaks the circle of a device that needs its timeline to be made and a timeline that needs its device. */
final class LateAlarm implements Alarmed {
    Alarmed target;

    @Override
    public void alarm(int kind) {
        target.alarm(kind);
    }
}
