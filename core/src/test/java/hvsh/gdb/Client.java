package hvsh.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.machine.Machine;
import hvsh.machine.Outside;
import hvsh.machine.RunResult;
import hvsh.replay.History;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A debugger that says what a test wants, to a session on a thread of its own, which has the machine until it ends. */
final class Client implements Link, AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    final History history;
    final CompletableFuture<Session.End> end;
    /** Text that GDB would show. */
    final StringBuilder shown = new StringBuilder();
    /** Bytes of acknowledgments that came. */
    final StringBuilder acknowledged = new StringBuilder();
    private final BlockingQueue<Integer> toServer = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> fromServer = new LinkedBlockingQueue<>();
    private Runnable stop;
    private boolean silent;

    Client(Machine machine) {
        this(new History(machine));
    }

    Client(History history) {
        this.history = history;
        Debuggee debuggee = new Debuggee() {
            @Override
            public History history() {
                return history;
            }

            @Override
            public RunResult run(Cpu counted, long count, BooleanSupplier over) {
                history.machine().setOutside(new Outside() {
                    @Override
                    public void between() {
                        if (over.getAsBoolean()) {
                            stop();
                        }
                    }
                });
                return history.runOn(counted, count);
            }

            @Override
            public void stop() {
                history.machine().requestStop("debugger");
            }

            @Override
            public void nudge() {
                history.requestStop("debugger");
            }
        };
        Session session = new Session(debuggee, this);
        end = CompletableFuture.supplyAsync(session::run, task -> Thread.ofPlatform().daemon().start(task));
    }

    @Override
    public int read() {
        try {
            return toServer.take();
        } catch (InterruptedException e) {
            return END;
        }
    }

    @Override
    public void send(byte[] bytes) {
        for (byte b : bytes) {
            fromServer.add(b & 0xff);
        }
    }

    @Override
    public synchronized void listen(Runnable action) {
        stop = action;
        if (action != null && (toServer.contains(BREAK) || toServer.contains(END))) {
            action.run();
        }
    }

    /** Sends bytes as they are. */
    synchronized void raw(String bytes) {
        for (byte b : bytes.getBytes(StandardCharsets.ISO_8859_1)) {
            toServer.add(b & 0xff);
        }
        if (bytes.indexOf(BREAK) >= 0 && stop != null) {
            stop.run();
        }
    }

    static String framed(String content) {
        return "$%s#%02x".formatted(content, content.chars().sum() & 0xff);
    }

    /** Sends a packet and gives the answer. */
    String ask(String packet) {
        raw(framed(packet));
        return answer();
    }

    /** Neither side acknowledges from now on. */
    void stopAcknowledging() {
        assertEquals("OK", ask("QStartNoAckMode"));
        silent = true;
    }

    /** What a packet that is not as it should be is answered with, which must be an error. */
    void refused(String packet) {
        String answer = ask(packet);
        assertTrue(answer.matches("E[0-9a-f]{2}"), () -> packet + " was answered with '" + answer + "'");
    }

    /** The content of the next packet that is no text to be shown. */
    String answer() {
        for (;;) {
            String packet = packet();
            if (packet.length() > 1 && packet.charAt(0) == 'O' && !packet.equals("OK")) {
                shown.append(new String(HexFormat.of().parseHex(packet.substring(1)), StandardCharsets.UTF_8));
            } else {
                return packet;
            }
        }
    }

    private String packet() {
        int b = next();
        for (; b != '$'; b = next()) {
            acknowledged.append((char) b);
        }
        StringBuilder content = new StringBuilder();
        int sum = 0;
        for (b = next(); b != '#'; b = next()) {
            sum += b;
            boolean escape = b == '}';
            if (escape) {
                b = next();
                sum += b;
            }
            content.append((char) (escape ? b ^ 0x20 : b));
        }
        assertEquals("%02x".formatted(sum & 0xff), "" + (char) next() + (char) next());
        if (!silent) {
            raw("+");
        }
        return content.toString();
    }

    private int next() {
        try {
            Integer b = fromServer.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertNotNull(b, () -> "no answer; the session: " + (end.isCompletedExceptionally() ? end.exceptionNow() : end));
            return b;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A monitor command's text. */
    String monitor(String command) {
        shown.setLength(0);
        assertEquals("OK", ask("qRcmd," + Hex.of(command)));
        return shown.toString();
    }

    /** A register's value. */
    long register(int number) {
        String digits = ask("p" + Integer.toHexString(number));
        return Hex.number(HexFormat.of().parseHex(digits), 0, Math.min(8, digits.length() / 2));
    }

    long pc() {
        return register(TargetRegisters.PC);
    }

    long word(long address) {
        return Hex.number(HexFormat.of().parseHex(ask("m%x,8".formatted(address))), 0, 8);
    }

    /** Goes away without a word. */
    @Override
    public void close() {
        synchronized (this) {
            toServer.add(END);
            if (stop != null) {
                stop.run();
            }
        }
        end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
