package hvsh.radio;

import hvsh.device.Alarmed;
import hvsh.device.Register;
import hvsh.device.RegisterDevice;
import hvsh.device.RegisterFile;
import hvsh.irq.InterruptLine;
import hvsh.probe.Happening;
import hvsh.time.Ticks;
import hvsh.time.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * The radio's front end: a 13 MHz time base, TDMA frame numbers with an interrupt at each frame (3GPP TS 45.010), and
 * the synthesizers' and the power amplifier's settings, which are held but not yet emitted.
 *
 * <p>Frame 0 begins at virtual time 0. A frame that begins sets INT_STATUS.FRAME, whether or not that is enabled.
 */
public final class Transceiver implements RegisterDevice<Transceiver.State>, Alarmed {
    /** Bytes of address space. */
    public static final long LENGTH = 0x1000;
    /** Periods of the 13 MHz clock in a TDMA frame: 60/13 ms. */
    static final int FRAME = 60_000;
    /** Frame numbers wrap at a hyperframe: 26 * 51 * 2048. */
    static final int HYPERFRAME = 2_715_648;
    static final long INT_FRAME = 1;
    private static final long IDENTITY = 0x4856_5254; // "TRVH" in memory order
    private static final long VERSION = 0x0001_0000;
    private static final long KILOHERTZ = 0x7f_ffff;
    private static final long QUARTER_DBM = 0xff;
    private static final int FRAME_ALARM = 0;

    /**
     * Everything that changes.
     *
     * @param seen   frames that had begun when INT_STATUS was last cleared
     * @param raised level of the interrupt line
     * @param txKhz  transmit frequency in kHz
     * @param rxKhz  receive frequency in kHz
     * @param pa     power amplifier level in quarters of a dBm, two's complement of 8 bits
     */
    public record State(long seen, boolean enabled, boolean raised, int txKhz, int rxKhz, int pa) { }

    private final RegisterFile map = new RegisterFile(LENGTH, 4)
            .with(
                    Register.constant(0x00, "ID", IDENTITY),
                    Register.constant(0x04, "VERSION", VERSION),
                    Register.readOnly(0x08, "TIME_LO", 0, () -> clock() & 0xffff_ffffL),
                    Register.readOnly(0x0c, "TIME_HI", 0, () -> clock() >>> 32),
                    Register.readOnly(0x10, "FRAME", 0, () -> frames() % HYPERFRAME),
                    Register.readOnly(0x14, "FRAME_TIME", 0, () -> clock() % FRAME),
                    Register.readWrite(0x18, "INT_ENABLE", 0, INT_FRAME, () -> this.enabled ? INT_FRAME : 0,
                            this::writeEnable),
                    Register.writeOneToClear(0x1c, "INT_STATUS", 0, INT_FRAME, this::status, this::clear),
                    Register.readWrite(0x20, "TX_FREQUENCY", 0, KILOHERTZ, () -> this.txKhz, v -> this.txKhz = (int) v),
                    Register.readWrite(0x24, "RX_FREQUENCY", 0, KILOHERTZ, () -> this.rxKhz, v -> this.rxKhz = (int) v),
                    Register.readWrite(0x28, "PA_LEVEL", 0, QUARTER_DBM, () -> this.pa, v -> this.pa = (int) v),
                    Register.unimplemented(0x2c, "PA_RAMP", 0),
                    Register.unimplemented(0x30, "COMMIT", 0),
                    Register.unimplemented(0x34, "RX_WINDOW", 0),
                    Register.unimplemented(0x38, "TX_WINDOW", 0),
                    Register.unimplemented(0x3c, "TIMING_ADVANCE", 0),
                    Register.unimplemented(0x40, "LOCK", 0),
                    Register.unimplemented(0x44, "MARGIN", 0),
                    Register.unimplemented(0x50, "FIFO_STATUS", 0),
                    Register.unimplemented(0x54, "RX_FIFO", 0),
                    Register.unimplemented(0x58, "TX_FIFO", 0));
    /** Is told what the transceiver does, as it does it. */
    @FunctionalInterface
    public interface Listener {
        void did(Happening.Radio event);
    }

    private final List<Listener> listeners = new ArrayList<>();
    private final InterruptLine line;
    private final Timeline timeline;
    private long seen;
    private boolean enabled;
    private boolean raised;
    private int txKhz;
    private int rxKhz;
    private int pa;

    public Transceiver(InterruptLine line, Timeline timeline) {
        this.line = line;
        this.timeline = timeline;
    }

    @Override
    public String type() {
        return "transceiver";
    }

    @Override
    public RegisterFile map() {
        return map;
    }

    private long clock() {
        return timeline.now() / Ticks.PER_RADIO;
    }

    private long frames() {
        return clock() / FRAME;
    }

    private long status() {
        return frames() > seen ? INT_FRAME : 0;
    }

    private void writeEnable(long value) {
        enabled = value != 0;
        update();
    }

    private void clear(long bits) {
        if (bits != 0) {
            seen = frames();
        }
        update();
    }

    @Override
    public void alarm(int kind) {
        update();
    }

    /** Brings line and alarm in accord with the registers and the present; nobody waits for a frame that is masked. */
    private void update() {
        boolean pending = status() != 0;
        if (enabled && !pending) {
            timeline.setAlarm(FRAME_ALARM, (frames() + 1) * FRAME * Ticks.PER_RADIO);
        } else {
            timeline.clearAlarm(FRAME_ALARM);
        }
        boolean rises = enabled && pending && !raised;
        raised = enabled && pending;
        line.set(raised);
        if (rises) {
            tell(Happening.RadioEvent.FRAME);
        }
    }

    private void tell(Happening.RadioEvent event) {
        for (Listener listener : List.copyOf(listeners)) {
            listener.did(new Happening.Radio(event, frames() % HYPERFRAME));
        }
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void ignore(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public void reset(State made) {
        load(made);
        seen = frames();
        update();
    }

    @Override
    public State save() {
        return new State(seen, enabled, raised, txKhz, rxKhz, pa);
    }

    @Override
    public void load(State s) {
        seen = s.seen;
        enabled = s.enabled;
        raised = s.raised;
        txKhz = s.txKhz;
        rxKhz = s.rxKhz;
        pa = s.pa;
        line.set(raised);
    }
}
