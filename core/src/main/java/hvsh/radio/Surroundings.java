package hvsh.radio;

import hvsh.network.Network;
import hvsh.time.Ticks;
import hvsh.time.Timeline;

/** Events from outside and the network's work, each in the frame in which it is due. */
final class Surroundings {
    /** The kind of the alarm. */
    static final int ALARM = 2;

    private final Air air;
    private final Receiver receiver;
    private final RadioGuard guard;
    private final Interrupts interrupts;
    private final RadioClock clock;
    private final Timeline timeline;

    Surroundings(Air air, Receiver receiver, RadioGuard guard, Interrupts interrupts, RadioClock clock, Timeline timeline) {
        this.air = air;
        this.receiver = receiver;
        this.guard = guard;
        this.interrupts = interrupts;
        this.clock = clock;
        this.timeline = timeline;
    }

    /** Something happens now. */
    void happen(AirEvent event) {
        if (event instanceof AirEvent.Received received) {
            receiver.receive(received.block());
            interrupts.raise(Interrupts.RX);
        } else {
            air.happen(event, clock.gsmFrames());
        }
        work();
    }

    /** Something is to happen in a frame. */
    void plan(long frame, AirEvent event) {
        air.plan(new Air.Planned(frame, event));
        work();
    }

    /** The frame has begun that was waited for. */
    void alarm() {
        air.due(clock.gsmFrames()).forEach(this::attempt);
        air.tick(clock.gsmFrames());
        work();
    }

    /** What was planned may have become impossible. */
    private void attempt(AirEvent event) {
        try {
            happen(event);
        } catch (IllegalArgumentException e) {
            air.network().note(e.getMessage());
        }
    }

    /** Waits for the next frame in which there is something to do; the guard learns whether an emergency call is going on. */
    void work() {
        guard.setEmergency(air.network().isEmergency());
        long next = air.next();
        if (next == Network.NEVER) {
            timeline.clearAlarm(ALARM);
        } else {
            timeline.setAlarm(ALARM, next * RadioClock.FRAME * Ticks.PER_RADIO);
        }
    }
}
