package hvsh.radio;

import hvsh.probe.Happening;
import hvsh.probe.Happening.RadioEvent;
import java.util.ArrayList;
import java.util.List;

/** Who is told what a transceiver does, as it does it; they are no part of its state. */
final class RadioListeners {
    private final RadioClock clock;
    private final List<Transceiver.Listener> all = new ArrayList<>();
    private final List<Radio.Capture> captures = new ArrayList<>();

    RadioListeners(RadioClock clock) {
        this.clock = clock;
    }

    void add(Transceiver.Listener listener) {
        all.add(listener);
    }

    void remove(Transceiver.Listener listener) {
        all.remove(listener);
    }

    void add(Radio.Capture capture) {
        captures.add(capture);
    }

    void remove(Radio.Capture capture) {
        captures.remove(capture);
    }

    /** A block was received, or sent whole. */
    void pass(byte[] block) {
        for (Radio.Capture capture : List.copyOf(captures)) {
            capture.passed(clock.now(), block.clone());
        }
    }

    void tell(RadioEvent event) {
        for (Transceiver.Listener listener : List.copyOf(all)) {
            listener.did(new Happening.Radio(event, clock.number()));
        }
    }
}
