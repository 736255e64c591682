package hvsh.machine;

import hvsh.device.Pl011;
import hvsh.time.EventQueue;
import java.io.ByteArrayOutputStream;
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

    private final String name;
    private final MachineTime time;
    private final int target;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final List<Listener> listeners = new ArrayList<>();
    private Pl011 device;
    private Uart peer;

    Uart(String name, MachineTime time) {
        this.name = name;
        this.time = time;
        EventQueue.Target receiver = event -> device.receive(event.payload());
        target = time.queue.register(receiver);
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
        output.write(b);
        for (Listener listener : List.copyOf(listeners)) {
            listener.wrote(b);
        }
        if (peer != null) {
            peer.device.receiveFromLine(b);
        }
    }

    /** Types bytes, now. */
    public void send(byte[] bytes) {
        time.queue.schedule(target, 0, time.now(), 0, bytes.clone());
    }

    /** All that was written so far. */
    public byte[] output() {
        return output.toByteArray();
    }

    /** All that was written so far, as UTF-8 with replacement of what is not. */
    public String text() {
        return output.toString(StandardCharsets.UTF_8);
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void ignore(Listener listener) {
        listeners.remove(listener);
    }

    void restore(byte[] bytes) {
        output.reset();
        output.writeBytes(bytes);
    }
}
