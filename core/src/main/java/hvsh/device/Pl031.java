package hvsh.device;

import hvsh.irq.InterruptLine;
import hvsh.time.Ticks;
import hvsh.time.Timeline;

/**
 * The PrimeCell real time clock (Arm DDI 0224): counts seconds of virtual time in 32 bits.
 *
 * <p>It runs from the start, as if firmware had enabled it, and cannot be stopped (nor can the real one, once started).
 */
public final class Pl031 implements RegisterDevice<Pl031.State>, Alarmed {
    /** Everything that changes; {@code base} is what the counter showed, or would have shown, at time 0. */
    public record State(int base, int match, int load, boolean enabled, boolean raised) { }

    private static final int MATCH_ALARM = 0;

    private final RegisterFile map;
    private final InterruptLine line;
    private final Timeline timeline;
    private int base;
    private int match;
    private int load;
    private boolean enabled;
    private boolean raised;

    /**
     * A clock.
     *
     * @param epochSeconds seconds since 1970 at virtual time 0; the counter shows the low 32 bits
     */
    public Pl031(InterruptLine line, Timeline timeline, long epochSeconds) {
        this.line = line;
        this.timeline = timeline;
        base = (int) epochSeconds;
        load = base;
        map = new RegisterFile(PrimeCell.PAGE, 1 | 2 | 4)
            .with(
                    Register.readOnly(0x00, "RTCDR", base & 0xffff_ffffL, this::counter),
                    Register.readWrite(0x04, "RTCMR", 0, 0xffff_ffffL, () -> this.match & 0xffff_ffffL,
                            this::writeMatch),
                    Register.readWrite(0x08, "RTCLR", base & 0xffff_ffffL, 0xffff_ffffL, () -> this.load & 0xffff_ffffL,
                            this::writeLoad),
                    Register.readOnly(0x0c, "RTCCR", 1, () -> 1),
                    Register.readWrite(0x10, "RTCIMSC", 0, 1, () -> this.enabled ? 1 : 0, this::writeMask),
                    Register.readOnly(0x14, "RTCRIS", 0, () -> this.raised ? 1 : 0),
                    Register.readOnly(0x18, "RTCMIS", 0, () -> this.raised && this.enabled ? 1 : 0),
                    Register.writeOnly(0x1c, "RTCICR", 1, this::clear))
            .with(PrimeCell.identification(0x031, 1));
    }

    @Override
    public String type() {
        return "pl031";
    }

    @Override
    public RegisterFile map() {
        return map;
    }

    private long elapsed() {
        return timeline.now() / Ticks.PER_SECOND;
    }

    private long counter() {
        return base + elapsed() & 0xffff_ffffL;
    }

    private void writeMatch(long value) {
        match = (int) value;
        setAlarm();
    }

    private void writeLoad(long value) {
        load = (int) value;
        base = (int) (value - elapsed());
        setAlarm();
    }

    private void setAlarm() {
        long seconds = elapsed() + (match - counter() & 0xffff_ffffL);
        if (seconds > Ticks.NEVER / Ticks.PER_SECOND) {
            timeline.clearAlarm(MATCH_ALARM); // only after virtual time has ended
        } else {
            timeline.setAlarm(MATCH_ALARM, seconds * Ticks.PER_SECOND);
        }
    }

    @Override
    public void alarm(int kind) {
        raised = true;
        updateLine();
    }

    private void writeMask(long value) {
        enabled = value != 0;
        updateLine();
    }

    private void clear(long value) {
        raised &= value == 0;
        updateLine();
    }

    private void updateLine() {
        line.set(raised && enabled);
    }

    @Override
    public State save() {
        return new State(base, match, load, enabled, raised);
    }

    @Override
    public void load(State s) {
        base = s.base;
        match = s.match;
        load = s.load;
        enabled = s.enabled;
        raised = s.raised;
        updateLine();
    }
}
