package hvsh.radio;

import hvsh.probe.Happening.RadioEvent;

/** What becomes of committed receptions: a block may be heard, and the guard hears of which country it is. */
record Receiver(Cells cells, RadioGuard guard, BlockFifo fifo, RadioClock clock, Interrupts interrupts, RadioListeners listeners)
        implements Path.Listener {
    @Override
    public void begins(Path.Latched latched) {
        if (!Path.reaches(latched.frequency().value())) {
            interrupts.raise(Interrupts.UNLOCK);
        }
    }

    /** The cells are GSM's, which nothing is heard of in LTE's mode. */
    @Override
    public void ends(Path.Latched latched) {
        if (!clock.isLte() && Path.reaches(latched.frequency().value())) {
            cells.heard(latched).ifPresent(this::receive);
        }
        interrupts.raise(Interrupts.RX);
    }

    private void receive(byte[] block) {
        Broadcast.country(block).ifPresent(mcc -> guard.heard(mcc, clock.now()));
        fifo.offer(block);
        listeners.tell(RadioEvent.RECEPTION);
    }
}
