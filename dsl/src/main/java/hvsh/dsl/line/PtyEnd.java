package hvsh.dsl.line;

import java.io.IOException;

/**
 * A pseudoterminal: a file that programs for serial lines open as they open a serial port. Whether one has it open is seen
 * from the master's hang-up. A terminal that nobody has set up otherwise is raw, so that it does not echo what the guest writes.
 */
public final class PtyEnd implements HostEnd {
    private static final int PATIENCE_MILLIS = 100;
    private static final int LOOK_MILLIS = 20;

    private final Pseudoterminal master;
    private final Exchange exchange = new Exchange();
    private final Thread reader;
    private volatile Thread writer;

    private PtyEnd(Pseudoterminal master) {
        this.master = master;
        reader = Thread.ofPlatform().daemon().name("hvsh-line-terminal").start(this::serve);
    }

    /** Makes one. @throws IOException if this host has none to give */
    public static PtyEnd open() throws IOException {
        return new PtyEnd(Pseudoterminal.open());
    }

    @Override
    public String address() {
        return master.path();
    }

    @Override
    public String greeting() {
        return address() + "; for example: screen " + address();
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    private void serve() {
        int client = 0;
        byte[] some = new byte[4096];
        try {
            while (!exchange.isClosed()) {
                Pseudoterminal.State state = master.await(PATIENCE_MILLIS);
                if (client == 0 && (state.isOpen() || state.readable())) {
                    master.makeRaw();
                    client = arrive();
                }
                if (state.readable()) {
                    exchange.type(some, master.read(some));
                } else if (!state.isOpen()) {
                    leave(client);
                    client = 0;
                    Thread.sleep(LOOK_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private int arrive() throws InterruptedException {
        int number = exchange.arrive();
        writer = Thread.ofPlatform().daemon().name("hvsh-line-output").start(() -> write(number));
        return number;
    }

    /** Its writer has ended before another one begins. */
    private void leave(int number) throws InterruptedException {
        exchange.leave(number);
        if (writer != null) {
            writer.join();
        }
    }

    private void write(int number) {
        try {
            for (byte[] bytes = exchange.written(number); bytes != null; bytes = exchange.written(number)) {
                for (int done = 0; done < bytes.length && exchange.isCurrent(number);) {
                    int n = master.write(bytes, done);
                    done += Math.max(n, 0);
                    if (n <= 0) {
                        master.awaitRoom(PATIENCE_MILLIS);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        exchange.close();
        try {
            reader.join();
            leave(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        master.close();
    }
}
