package hvsh.radio;

/** The registers that a commit latches; they take effect with it, not before. */
final class Settings {
    private static final int LEVEL_BITS = 10;

    /** Everything that changes. */
    record State(Setting txFrequency, Setting rxFrequency, Setting bandwidth, Setting level, Setting ramp, Setting advance,
            Setting txWindow, Setting rxWindow) { }

    final Held txFrequency = new Held();
    final Held rxFrequency = new Held();
    final Held bandwidth = new Held();
    final Held level = new Held();
    final Held ramp = new Held();
    final Held advance = new Held();
    final Held txWindow = new Held();
    final Held rxWindow = new Held();

    /** The transmitter's, for a frame that begins at a tick; the block is what it carries. */
    Path.Latched transmission(long frameBegins, int frame, byte[] block) {
        Setting power = new Setting(level.get().value() << 32 - LEVEL_BITS >> 32 - LEVEL_BITS, level.get().by());
        long at = frameBegins + Window.start(txWindow.get().value()) - (long) advance.get().value() * RadioClock.SYMBOL;
        return new Path.Latched(at, frame, txWindow.get(), txFrequency.get(), bandwidth.get(), power, block);
    }

    /** The receiver's. */
    Path.Latched reception(long frameBegins, int frame) {
        return new Path.Latched(frameBegins + Window.start(rxWindow.get().value()), frame, rxWindow.get(), rxFrequency.get(),
                Setting.RESET, Setting.RESET, new byte[0]);
    }

    State save() {
        return new State(txFrequency.get(), rxFrequency.get(), bandwidth.get(), level.get(), ramp.get(), advance.get(), txWindow.get(),
                rxWindow.get());
    }

    void load(State s) {
        txFrequency.set(s.txFrequency);
        rxFrequency.set(s.rxFrequency);
        bandwidth.set(s.bandwidth);
        level.set(s.level);
        ramp.set(s.ramp);
        advance.set(s.advance);
        txWindow.set(s.txWindow);
        rxWindow.set(s.rxWindow);
    }
}
