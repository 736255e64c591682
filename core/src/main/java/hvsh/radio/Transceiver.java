package hvsh.radio;

import hvsh.device.Alarmed;
import hvsh.device.Register;
import hvsh.device.RegisterDevice;
import hvsh.device.RegisterFile;
import hvsh.irq.InterruptLine;
import hvsh.memory.Initiator;
import hvsh.network.NetworkView;
import hvsh.probe.Happening;
import hvsh.probe.Happening.RadioEvent;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import hvsh.time.Timeline;
import java.util.List;

/**
 * The radio's front end: the 13 MHz time base with frame numbers, a receiver and a transmitter that are programmed a frame or more
 * ahead, FIFOs of blocks, and the guard that every emission must pass.
 *
 * <p>Frame 0 begins at virtual time 0. Interrupt status bits are set whether or not they are enabled. A frame's windows are
 * programmed with the settings and a write of COMMIT, which latches them; what comes too late is not carried out and sets LATE.
 */
public final class Transceiver implements RegisterDevice<Transceiver.State>, Alarmed, Radio {
    /** Bytes of address space. */
    public static final long LENGTH = 0x1000;
    static final long COMMIT_TX = 1L << 31;
    static final long COMMIT_RX = 1L << 30;
    private static final int OVERFLOW = 1 << 16;
    private static final byte[] NOTHING = {};
    private static final int PATH_ALARM = 1;
    private static final long IDENTITY = 0x4856_5254; // "TRVH" in memory order
    private static final long VERSION = 0x0002_0000;
    private static final long KILOHERTZ = 0x7f_ffff;
    /** Two's complement. */
    private static final long QUARTER_DBM = 0x3ff;
    private static final long FRAME_NUMBER = 0x3f_ffff;
    private static final long TICKS = 0xffff;
    private static final long SYMBOLS = 0x3f;
    private static final long WORD = 0xffff_ffffL;

    /** Everything that changes. */
    public record State(boolean lte, Interrupts.State interrupts, Settings.State settings, Path.State tx, Path.State rx,
            Margins.State margins, BlockFifo.State txFifo, BlockFifo.State rxFifo, RadioGuard.State guard, Antenna.State antenna, Airtime.State airtime, Air.State air,
            int level) { }

    /** Is told what the transceiver does, as it does it. */
    @FunctionalInterface
    public interface Listener {
        void did(Happening.Radio event);
    }

    private final Settings settings = new Settings();
    private final Margins margins = new Margins();
    private final BlockFifo txFifo = new BlockFifo();
    private final BlockFifo rxFifo = new BlockFifo();
    private final RadioGuard guard = new RadioGuard();
    private final Antenna antenna = new Antenna();
    private final Airtime airtime = new Airtime();
    private final Air air;
    private final Timeline timeline;
    private final RadioClock clock;
    private final RadioListeners listeners;
    private final Interrupts interrupts;
    private final Path tx;
    private final Receiver receiver;
    private final Path rx;
    private final Surroundings surroundings;
    private final RegisterFile map;
    /** Who makes the present access. */
    private Writer writer = Writer.NOBODY;

    /** @param random decides what the medium does */
    public Transceiver(InterruptLine line, Timeline timeline, Seeded random) {
        this.timeline = timeline;
        air = new Air(random);
        clock = new RadioClock(timeline);
        listeners = new RadioListeners(clock);
        interrupts = new Interrupts(line, timeline, clock, () -> listeners.tell(RadioEvent.FRAME));
        tx = new Path(new Transmitter(guard, antenna, airtime, air, interrupts, listeners));
        receiver = new Receiver(air, guard, rxFifo, airtime, clock, interrupts, listeners);
        rx = new Path(receiver);
        surroundings = new Surroundings(air, receiver, guard, interrupts, clock, timeline);
        map = new RegisterFile(LENGTH, 4).with(time()).with(tuning()).with(windows()).with(fifos());
    }

    private Register[] time() {
        return new Register[] {
            Register.constant(0x00, "ID", IDENTITY),
            Register.constant(0x04, "VERSION", VERSION),
            Register.readOnly(0x08, "TIME_LO", 0, () -> clock.now() & WORD),
            Register.readOnly(0x0c, "TIME_HI", 0, () -> clock.now() >>> 32),
            Register.readOnly(0x10, "FRAME", 0, clock::number),
            Register.readOnly(0x14, "FRAME_TIME", 0, () -> clock.now() % clock.length()),
            Register.readWrite(0x18, "INT_ENABLE", 0, Interrupts.ALL, interrupts::enabled, interrupts::enable),
            Register.writeOneToClear(0x1c, "INT_STATUS", 0, Interrupts.ALL, interrupts::status, interrupts::clear),
            Register.readWrite(0x4c, "MODE", 0, 1, () -> clock.isLte() ? 1 : 0, this::setMode),
            Register.readWrite(0x64, "SLOT_COMPARE", 0, TICKS, interrupts::compare, interrupts::setCompare)};
    }

    private Register[] tuning() {
        return new Register[] {
            settings.txFrequency.row(0x20, "TX_FREQUENCY", KILOHERTZ, this::writer),
            settings.rxFrequency.row(0x24, "RX_FREQUENCY", KILOHERTZ, this::writer),
            settings.level.row(0x28, "PA_LEVEL", QUARTER_DBM, this::writer),
            settings.ramp.row(0x2c, "PA_RAMP", TICKS, this::writer),
            Register.readOnly(0x40, "LOCK", 0, () -> (rx.isLocked(clock.now()) ? 1 : 0) | (tx.isLocked(clock.now()) ? 2 : 0)),
            settings.bandwidth.row(0x5c, "TX_BANDWIDTH", TICKS, this::writer)};
    }

    private Register[] windows() {
        return new Register[] {
            Register.writeOnly(0x30, "COMMIT", COMMIT_TX | COMMIT_RX | FRAME_NUMBER, this::commit),
            settings.rxWindow.row(0x34, "RX_WINDOW", WORD, this::writer),
            settings.txWindow.row(0x38, "TX_WINDOW", WORD, this::writer),
            settings.advance.row(0x3c, "TIMING_ADVANCE", SYMBOLS, this::writer),
            Register.readOnly(0x44, "MARGIN", 0, () -> margins.last() & WORD),
            Register.readOnly(0x48, "MARGIN_MIN", 0, () -> margins.smallest() & WORD),
            Register.readOnly(0x68, "RX_LEVEL", Air.SILENCE & WORD, () -> receiver.level() & WORD)};
    }

    private Register[] fifos() {
        return new Register[] {
            Register.writeOneToClear(0x50, "FIFO_STATUS", 0, OVERFLOW,
                    () -> rxFifo.blocks() | txFifo.blocks() << 8 | (rxFifo.hasOverflowed() || txFifo.hasOverflowed() ? OVERFLOW : 0), this::clearOverflow),
            Register.port(0x54, "RX_FIFO", 0, rxFifo::peek, rxFifo::read, word -> { }),
            Register.port(0x58, "TX_FIFO", WORD, () -> 0, () -> 0, txFifo::write)};
    }

    private Writer writer() {
        return writer;
    }

    @Override
    public void happen(AirEvent event) {
        surroundings.happen(event);
    }

    @Override
    public void plan(long frame, AirEvent event) {
        surroundings.plan(frame, event);
    }

    @Override
    public NetworkView network() {
        return air.network().view();
    }

    @Override
    public List<Cell> cells() {
        return air.cells();
    }

    @Override
    public RadioGuard guard() {
        return guard;
    }

    @Override
    public Antenna antenna() {
        return antenna;
    }

    @Override
    public Airtime.State airtime() {
        return airtime.save();
    }

    @Override
    public Margins margins() {
        return margins;
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void ignore(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public void capture(Capture capture) {
        listeners.add(capture);
    }

    @Override
    public void release(Capture capture) {
        listeners.remove(capture);
    }

    @Override
    public String type() {
        return "transceiver";
    }

    @Override
    public RegisterFile map() {
        return map;
    }

    @Override
    public void write(long offset, int size, long value, Initiator by) {
        writer = Writer.of(by);
        map.write(offset, size, value, by);
    }

    private void clearOverflow(long bits) {
        if (bits != 0) {
            rxFifo.clearOverflow();
            txFifo.clearOverflow();
        }
    }

    /** What was committed for frames of the other kind is forgotten. */
    private void setMode(long mode) {
        if (clock.isLte() != (mode == 1)) {
            clock.setLte(mode == 1);
            tx.forget();
            rx.forget();
            interrupts.restart();
            proceed();
        }
    }

    /** Latches what is programmed for a frame: a transmission takes the oldest block from the FIFO, also if it is late. */
    private void commit(long value) {
        int frame = (int) ((value & FRAME_NUMBER) % clock.numbers());
        long begins = clock.begin(frame);
        if ((value & COMMIT_TX) != 0) {
            byte[] block = txFifo.take().orElse(NOTHING);
            judge(tx.commit(settings.transmission(begins, frame, block), settings.ramp.get().value(), clock.now()));
        }
        if ((value & COMMIT_RX) != 0) {
            judge(rx.commit(settings.reception(begins, frame), 0, clock.now()));
        }
        proceed();
    }

    private void judge(long margin) {
        margins.add(margin);
        if (margin < 0) {
            interrupts.raise(Interrupts.LATE);
            listeners.tell(RadioEvent.LATE);
        }
    }

    @Override
    public void alarm(int kind) {
        switch (kind) {
            case PATH_ALARM -> proceed();
            case Surroundings.ALARM -> surroundings.alarm();
            default -> interrupts.update();
        }
    }

    /** Begins and ends the windows that are due, and waits for the next. */
    private void proceed() {
        tx.advance(clock.now());
        rx.advance(clock.now());
        long next = Math.min(tx.next(), rx.next());
        if (next == Long.MAX_VALUE) {
            timeline.clearAlarm(PATH_ALARM);
        } else {
            timeline.setAlarm(PATH_ALARM, next * Ticks.PER_RADIO);
        }
        surroundings.work();
    }

    /** Guard, antenna, airtime, margins and network are none of the partition's, and stay. */
    @Override
    public void reset(State made) {
        load(new State(made.lte, made.interrupts, made.settings, made.tx, made.rx, margins.save(), made.txFifo, made.rxFifo,
                guard.save(), antenna.save(), airtime.save(), air.save(), made.level));
        interrupts.restart();
        timeline.clearAlarm(PATH_ALARM);
    }

    @Override
    public State save() {
        return new State(clock.isLte(), interrupts.save(), settings.save(), tx.save(), rx.save(), margins.save(), txFifo.save(),
                rxFifo.save(), guard.save(), antenna.save(), airtime.save(), air.save(), receiver.level());
    }

    @Override
    public void load(State s) {
        clock.setLte(s.lte);
        settings.load(s.settings);
        tx.load(s.tx);
        rx.load(s.rx);
        margins.load(s.margins);
        txFifo.load(s.txFifo);
        rxFifo.load(s.rxFifo);
        guard.load(s.guard);
        antenna.load(s.antenna);
        airtime.load(s.airtime);
        air.load(s.air);
        receiver.setLevel(s.level);
        interrupts.load(s.interrupts);
    }
}
