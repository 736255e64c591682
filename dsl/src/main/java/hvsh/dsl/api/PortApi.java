package hvsh.dsl.api;

import hvsh.dsl.line.Exchange;
import hvsh.dsl.line.HostEnd;
import hvsh.dsl.line.TcpEnd;
import hvsh.machine.RunResult;
import hvsh.machine.Uart;
import hvsh.time.Ticks;
import java.util.List;

/** A host's end of a serial port. */
@Described(name = "port", type = "Port", value = """
        A place on this computer where programs converse with a serial port of the machine: a TCP port or a pseudoterminal.
        Whenever the machine runs, what they type enters it, and its history; what the partition writes reaches them too.
        One program at a time.""")
final class PortApi extends Thing {
    /** Virtual time from one look at what was typed to the next. */
    static final long SPAN = Ticks.PER_MILLISECOND;

    /** Why a conversation ended. */
    static final String CLOSED = "closed";

    private static final List<String> OPTIONS = List.of("wait", "max");
    /** Bytes that wait in the partition's serial port at most. */
    private static final int UNREAD = 4096;
    /** Virtual time without an answer after which a client that has said its last is sent away. */
    private static final long SILENCE = 100 * Ticks.PER_MILLISECOND;

    private final UartApi line;
    private final HostEnd end;
    private final Exchange exchange;
    private final Uart.Listener listener = this::wrote;
    private long lastWord;

    PortApi(UartApi line, HostEnd end) {
        super(line.realm);
        this.line = line;
        this.end = end;
        exchange = end.exchange();
        line.port().listen(listener);
    }

    private void wrote(byte b) {
        exchange.write(b);
        lastWord = owner().machine().now();
    }

    @Override
    MachineApi owner() {
        return line.owner();
    }

    /** Gives the machine what was typed, as far as the partition has room for it. */
    void feed() {
        int room = exchange.hasNews() ? UNREAD - line.port().unread() : 0;
        if (room > 0) {
            lastWord = owner().machine().now();
            line.type(exchange.take(room));
        }
        if (exchange.isFinished() && isSilent()) {
            exchange.dismiss();
        }
    }

    private boolean isSilent() {
        return line.port().unread() == 0 && owner().machine().now() - lastWord > SILENCE;
    }

    @Member(value = "What programs open: '127.0.0.1:5555' or '/dev/pts/3'.", type = "string", example = "const p = radio.uart.listen(0); p.address; p.close()")
    Object address() {
        return end.address();
    }

    @Member(value = "Number of the TCP port; null for a pseudoterminal.", type = "number | null", example = "const p = radio.uart.listen(0); p.number > 0; p.close()")
    Object number() {
        return end instanceof TcpEnd tcp ? tcp.port() : null;
    }

    @Member(value = "Whether a program is there at the moment.", type = "boolean", example = "const p = radio.uart.listen(0); p.connected; p.close()")
    Object connected() {
        return exchange.hasClient();
    }

    @Member(value = "Bytes that the partition wrote and the program there did not read in time, a BigInt; up to 1 MiB waits for it.",
            type = "bigint", example = "const p = radio.uart.listen(0); p.lost; p.close()")
    Object lost() {
        return realm.big(exchange.lost());
    }

    @Member(value = """
            Waits for a program and runs the machine for it, until it goes away.
            Virtual time passes as the wall clock does at most, so that timeouts on both sides mean the same. Breakpoints and
            Ctrl-C end the run as always, and the conversation goes on with the next. machine.run() serves too, at its own pace.""",
            type = "(options?: { wait?: number, max?: Time }) => Result",
            params = "{options}: { wait: 10 }, the most seconds of real time to wait for a program; { max: '10s' }, the most virtual time to spend",
            returns = "how the run ended: reason is 'gone', 'nobody' came, 'time' (max has passed), 'closed', or as for machine.run",
            errors = "it is closed; it is called in a hook's function", example = "const p = radio.uart.listen(0); p.serve({ wait: 0.1 }).reason; p.close()")
    Object serve(Arguments a) {
        MachineApi machine = owner();
        machine.hooks().refuseInside("serve a program");
        long wait = Debugging.milliseconds(a, 0, OPTIONS);
        long until = machine.after(a.timeOption(0, "max", OPTIONS, Ticks.NEVER));
        if (exchange.isClosed()) {
            throw a.misplaced("is too late: the port was closed; make another with " + line.shown() + ".listen() or pty()");
        }
        realm.whileServing(exchange::wake);
        try {
            int since = exchange.hasNews() ? -1 : exchange.arrivals();
            boolean came = exchange.awaitClient(since, wait < 0 ? wait : wait * 1_000_000);
            return came ? converse(until) : stopped(Debugging.NOBODY);
        } finally {
            realm.whileServing(null);
        }
    }

    private RunResultApi converse(long until) {
        MachineApi machine = owner();
        Pace pace = new Pace(machine.machine().now());
        for (;;) {
            RunResult result = machine.runner().run(Math.min(until, machine.after(SPAN)));
            if (result.reason() != RunResult.Reason.TIME || machine.machine().now() >= until) {
                return machine.result(result);
            }
            if (exchange.isClosed()) {
                return stopped(CLOSED);
            }
            if (!exchange.hasClient() && !exchange.hasNews()) {
                return stopped(Debugging.GONE);
            }
            long early = pace.early(machine.machine().now());
            if (early > 0) {
                exchange.await(early);
            }
        }
    }

    private RunResultApi stopped(String why) {
        return owner().result(owner().runner().here(realm.isInterrupted() ? Runner.INTERRUPTED : why));
    }

    @Member(value = "Sends the program away and lets no more come. The end of the script or the shell does too.", type = "() => void",
            example = "const p = radio.uart.listen(0); p.close()")
    Object close(Arguments none) {
        close();
        return realm.undefined();
    }

    void close() {
        line.port().ignore(listener);
        end.close();
        realm.closed(this);
        line.closed(this);
    }

    @Override
    public String toString() {
        String state = exchange.isClosed() ? "closed" : exchange.hasClient() ? "in use" : "free";
        return "%s at %s, %s".formatted(line.shown(), end.address(), state);
    }
}
