package hvsh.radio;

import hvsh.probe.Happening.RadioEvent;

/** What becomes of committed receptions: a level is measured, a block may be heard, and the guard hears of which country it is. */
final class Receiver implements Path.Listener {
    private final Air air;
    private final RadioGuard guard;
    private final BlockFifo fifo;
    private final Airtime airtime;
    private final RadioClock clock;
    private final Interrupts interrupts;
    private final RadioListeners listeners;
    private int level = Air.SILENCE;

    Receiver(Air air, RadioGuard guard, BlockFifo fifo, Airtime airtime, RadioClock clock, Interrupts interrupts, RadioListeners listeners) {
        this.air = air;
        this.guard = guard;
        this.fifo = fifo;
        this.airtime = airtime;
        this.clock = clock;
        this.interrupts = interrupts;
        this.listeners = listeners;
    }

    /** Level in dBm of the window that ended last. */
    int level() {
        return level;
    }

    void setLevel(int dbm) {
        level = dbm;
    }

    @Override
    public void begins(Path.Latched latched) {
        if (!Path.reaches(latched.frequency().value())) {
            interrupts.raise(Interrupts.UNLOCK);
        }
    }

    /** The cells are GSM's, which nothing is heard of in LTE's mode. */
    @Override
    public void ends(Path.Latched latched) {
        airtime.received(latched.end() - latched.at());
        level = Air.SILENCE;
        if (!clock.isLte() && Path.reaches(latched.frequency().value())) {
            Air.Heard heard = air.heard(latched);
            level = heard.level();
            heard.block().ifPresent(this::receive);
        }
        interrupts.raise(Interrupts.RX);
    }

    void receive(byte[] block) {
        Broadcast.country(block).ifPresent(mcc -> guard.heard(mcc, clock.now()));
        fifo.offer(block);
        listeners.tell(RadioEvent.RECEPTION);
        listeners.pass(block);
    }
}
