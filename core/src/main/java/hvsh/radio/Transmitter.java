package hvsh.radio;

import hvsh.probe.Happening.RadioEvent;

/** What becomes of committed transmissions: the synthesizer must be there, and the guard must permit them. */
record Transmitter(RadioGuard guard, Antenna antenna, Airtime airtime, Air air, Interrupts interrupts, RadioListeners listeners)
        implements Path.Listener {
    @Override
    public void begins(Path.Latched latched) {
        Emission emission = latched.emission();
        if (!Path.reaches(emission.frequency().value())) {
            interrupts.raise(Interrupts.UNLOCK);
        } else if (guard.permits(emission)) {
            antenna.add(emission);
            listeners.tell(RadioEvent.EMISSION);
        } else {
            interrupts.raise(Interrupts.GUARD);
            listeners.tell(RadioEvent.REFUSAL);
        }
    }

    @Override
    public void ends(Path.Latched latched) {
        if (antenna.endsWith(latched.at())) {
            airtime.transmitted(latched.level().value(), latched.end() - latched.at());
            air.emitted(latched.emission()).ifPresent(listeners::pass);
            interrupts.raise(Interrupts.TX);
        }
    }
}
