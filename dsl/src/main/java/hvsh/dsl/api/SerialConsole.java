package hvsh.dsl.api;

import hvsh.machine.Uart;
import java.io.ByteArrayOutputStream;

/** The other end of a serial port for a person: what is typed enters the machine's history, as with {@code uart.send}. */
public final class SerialConsole implements AutoCloseable {
    private final LiveMachine machine;
    private final UartApi uart;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Uart.Listener listener = written::write;

    SerialConsole(LiveMachine machine, UartApi uart) {
        this.machine = machine;
        this.uart = uart;
        uart.port().listen(listener);
    }

    public String name() {
        return uart.shown();
    }

    public LiveMachine machine() {
        return machine;
    }

    /** What the partition wrote since the last call. */
    public byte[] output() {
        byte[] bytes = written.toByteArray();
        written.reset();
        return bytes;
    }

    /** Types bytes, now. */
    public void type(byte[] bytes) {
        uart.type(bytes);
    }

    @Override
    public void close() {
        uart.port().ignore(listener);
    }
}
