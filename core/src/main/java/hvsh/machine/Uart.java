package hvsh.machine;

import hvsh.device.Pl011;
import hvsh.snapshot.Snapshot;
import hvsh.time.EventQueue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The host's end of a serial port: everything the guest wrote, and a way to type. What is typed enters through the
 * event queue, so that it is part of the run.
 */
public final class Uart implements Pl011.SerialPort {
    /** Sees every byte that the guest writes, as it writes it. */
    @FunctionalInterface
    public interface Listener {
        void wrote(byte b);
    }

    private final String name;
    private final MachineTime time;
    private final int target;
    private final PrintedText output = new PrintedText();
    private final List<Listener> listeners = new ArrayList<>();
    private Pl011 device;

    Uart(String name, MachineTime time) {
        this.name = name;
        this.time = time;
        EventQueue.Target receiver = event -> device.receive(event.payload());
        target = time.queue.register(receiver);
    }

    void attach(Pl011 pl011) {
        device = pl011;
    }

    public String name() {
        return name;
    }

    @Override
    public void transmit(byte b) {
        output.add(b);
        for (Listener listener : List.copyOf(listeners)) {
            listener.wrote(b);
        }
    }

    /** Types bytes, now. */
    public void send(byte[] bytes) {
        time.queue.schedule(target, 0, time.now(), 0, bytes.clone());
    }

    /** All that was written so far. */
    public byte[] output() {
        return output.toBytes();
    }

    /** All that was written so far, as UTF-8 with replacement of what is not. */
    public String text() {
        return new String(output.toBytes(), StandardCharsets.UTF_8);
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void ignore(Listener listener) {
        listeners.remove(listener);
    }

    Snapshot.Output save() {
        return output.save();
    }

    void load(Snapshot.Output saved) {
        output.load(saved);
    }
}
