package hvsh.machine;

import hvsh.device.Pl011;
import hvsh.snapshot.Snapshot;
import hvsh.time.EventQueue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The host's end of a serial port: everything the guest wrote, and a way to type. What is typed enters through the
 * event queue, so that it is part of the run. What a port writes to another guest's can be seen here too.
 */
public final class Uart implements Pl011.SerialPort {
    /** Sees every byte that the guest writes, as it writes it. */
    @FunctionalInterface
    public interface Listener {
        void wrote(byte b);
    }

    /** Sees that bytes have arrived at the guest, or that no more will come. */
    @FunctionalInterface
    interface Arrival {
        void arrived(boolean end);
    }

    private static final int INPUT = 0;
    private static final int END = 1;
    private static final byte[] NOTHING = new byte[0];

    private final String name;
    private final MachineTime time;
    private final int target;
    private final PrintedText output = new PrintedText();
    private final List<Listener> listeners = new ArrayList<>();
    private Pl011 device;
    private Uart peer;
    private Arrival arrival = end -> { };

    Uart(String name, MachineTime time) {
        this.name = name;
        this.time = time;
        EventQueue.Target receiver = event -> receive(event.kind(), event.payload());
        target = time.queue.register(receiver);
    }

    private void receive(int kind, byte[] bytes) {
        device.receive(bytes);
        arrival.arrived(kind == END);
    }

    void onArrival(Arrival target) {
        arrival = target;
    }

    void attach(Pl011 pl011) {
        device = pl011;
    }

    /** Says that another guest's port, not only the host, is at the other end. */
    void connect(Uart other) {
        peer = other;
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
        if (peer != null) {
            peer.device.receiveFromLine(b);
        }
    }

    /** Types bytes, now. */
    public void send(byte[] bytes) {
        time.queue.schedule(target, INPUT, time.now(), 0, bytes.clone());
    }

    /** Says, now, that nothing more will be typed; only semihosting can tell. */
    public void endInput() {
        time.queue.schedule(target, END, time.now(), 0, NOTHING);
    }

    /** How many bytes have arrived that the guest has not read yet. */
    public int unread() {
        return device.unread();
    }

    /** Takes an arrived byte away from the guest's serial port; there must be one. */
    byte take() {
        return device.take();
    }

    /** Forgets what was written so far, for whoever has passed it on. */
    public void forget() {
        output.clear();
    }

    /** All that was written so far, or since the last {@link #forget}. */
    public byte[] output() {
        return output.toBytes();
    }

    /** Bytes written so far, or since the last {@link #forget}. */
    int length() {
        return output.length();
    }

    /** Whether what was written so far, or since the last {@link #forget}, ends with these bytes. */
    boolean endsWith(byte[] end) {
        return output.endsWith(end);
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
