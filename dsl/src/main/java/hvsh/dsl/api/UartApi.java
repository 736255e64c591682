package hvsh.dsl.api;

import hvsh.dsl.line.HostEnd;
import hvsh.dsl.line.PtyEnd;
import hvsh.dsl.line.TcpEnd;
import hvsh.machine.RunResult;
import hvsh.machine.Uart;
import hvsh.replay.Input;
import hvsh.time.Ticks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The script's end of a serial port. */
@Described(name = "uart", type = "Uart", value = "The other end of a partition's serial port: what it wrote, and a way to type.")
final class UartApi extends Thing {
    private static final int SHOWN_LINES = 3;
    private static final int LAST_PORT = 65_535;
    /** Virtual time without output after which a match that could still grow has not grown. */
    private static final long SILENCE = 20 * Ticks.PER_MILLISECOND;

    private final PartitionApi partition;
    private final Uart uart;
    private final OutputApi output;
    /** The host's end that programs have; null if it has none. */
    private PortApi opened;
    /** Bytes of the output up to the end of what was waited for last. */
    private int seen;

    UartApi(PartitionApi partition, Uart uart) {
        super(partition.realm);
        this.partition = partition;
        this.uart = uart;
        output = new OutputApi(realm, uart);
    }

    @Override
    MachineApi owner() {
        return partition.machine();
    }

    @Member(value = "Its name, from the descriptor.", type = "string", example = "user.uart.name")
    String name() {
        return uart.name();
    }

    @Member(value = "All that the partition wrote so far.", type = "Output", example = "radio.uart.output.text")
    Object output() {
        return output;
    }

    @Member(value = "Types a text (UTF-8), now; the partition receives it when the machine runs.", type = "(text: string) => void",
            params = "text: what to type; end a line with \\n",
            example = "user.uart.waitFor('user$ '); user.uart.send('help\\n'); user.uart.waitFor('poweroff')")
    Object send(Arguments a) {
        type(a.text(0).getBytes(StandardCharsets.UTF_8));
        return null;
    }

    @Member(value = """
            Gives it a TCP port of this computer, at which a program converses with the partition.
            It is on the loopback interface. The machine runs for the program in serve(), and whenever it runs; the address is logged.""",
            type = "(port?: number) => Port",
            params = "port: number of the port; 0 or nothing: any that is free", returns = "the port, with serve() and close()",
            errors = "the port is not to be had; another port of this serial port is open",
            example = "const p = radio.uart.listen(0); p.serve({ wait: 0.1 }); p.close()")
    Object listen(Arguments a) {
        int number = a.count(0, 0, LAST_PORT);
        return open("TCP port " + number, () -> TcpEnd.open(number), "; take another, or 0 for any that is free");
    }

    @Member(value = """
            Gives it a pseudoterminal of this computer, a file like /dev/pts/3, which programs for serial lines open like a modem.
            The machine runs for such a program in serve(), and whenever it runs; the name is logged. It is there on Linux only.""",
            type = "() => Port",
            returns = "the port, with address, serve() and close()", errors = "this computer has none to give; another port of this serial port is open",
            example = "const p = radio.uart.pty(); p.serve({ wait: 0.1 }); p.close()")
    Object pty(Arguments none) {
        return open("a pseudoterminal", PtyEnd::open, "; listen() gives a TCP port");
    }

    /** Opens a host's end. */
    private interface Opening {
        HostEnd open() throws IOException;
    }

    private PortApi open(String what, Opening opening, String remedy) {
        realm.confinement().requireNetwork();
        if (opened != null) {
            throw new ApiException("%s has a port already, at %s; close() that first".formatted(shown(), opened.address()));
        }
        try {
            HostEnd end = opening.open();
            opened = new PortApi(this, end);
            realm.opened(opened);
            realm.log(shown() + " is at " + end.greeting());
            return opened;
        } catch (IOException e) {
            throw new ApiException("%s: %s is not to be had: %s%s".formatted(shown(), what, e.getMessage(), remedy));
        }
    }

    void closed(PortApi gone) {
        opened = opened == gone ? null : opened;
    }

    /** All that was written. */
    String text() {
        return uart.text();
    }

    /** {@code PARTITION.UART}, as messages and .attach call it. */
    String shown() {
        return partition.guest().name() + "." + uart.name();
    }

    /** Goes on waiting where another, of the same port, would. */
    void waitAfter(UartApi other) {
        seen = other.seen;
    }

    void type(byte[] bytes) {
        partition.machine().enter(new Input.Typed(partition.guest().number(), number(), bytes));
    }

    Uart port() {
        return uart;
    }

    private int number() {
        return partition.guest().uarts().indexOf(uart);
    }

    @Member(value = """
            Runs the machine until the partition has written a text, and stops right after its last byte.
            What was written before counts too, from behind the text that was waited for last. A match of a regular
            expression spans at most 4096 characters; one that could still grow, like \\d+ at its end, is decided by the
            byte behind it or by 20 ms of silence.""",
            type = "(text: string | RegExp, max?: { max?: Time }) => Match",
            params = {"text: text or regular expression", "{max}: { max: '10s' }, the most virtual time to spend (60 s)"},
            returns = "the match: it prints as the text; match[1] is the first group, match.groups.NAME a named one",
            errors = "the time is over first, or nothing can run any more",
            example = "radio.uart.waitFor(/camped on (\\d+)/)[1]")
    Object waitFor(Arguments a) {
        TextPattern pattern = TextPattern.of(realm, a);
        long patience = a.timeOption(1, "max", List.of("max"), PartitionApi.PATIENCE);
        seen = Math.min(seen, uart.output().length);
        TextPattern.Watch watch = pattern.watch(uart.output(), seen, () -> partition.machine().runner().stop(Runner.TEXT));
        if (watch.found() == null) {
            runUntil(watch, pattern, patience);
        }
        seen = watch.pending().end();
        return new MatchApi(realm, watch.pending().match(), watch.pending().text());
    }

    private void runUntil(TextPattern.Watch watch, TextPattern pattern, long patience) {
        MachineApi machine = partition.machine();
        long end = machine.after(patience);
        RunResult result;
        boolean silent;
        uart.listen(watch);
        try {
            do {
                int before = watch.end();
                result = machine.runner().run(Math.min(end, machine.after(SILENCE)));
                silent = watch.end() == before && watch.pending() != null;
            } while (result.reason() == RunResult.Reason.TIME && machine.machine().now() < end && !silent);
        } finally {
            uart.ignore(watch);
        }
        RunResultApi shown = machine.result(result);
        if (watch.pending() == null) {
            String when = result.reason() == RunResult.Reason.TIME ? "within " + Show.span(patience) + " of virtual time"
                    : "before the run ended (" + shown.reason() + ")";
            throw new ApiException("%s.%s did not write %s %s; its last output: %s"
                    .formatted(partition.guest().name(), uart.name(), pattern, when, last()));
        }
    }

    private String last() {
        List<String> lines = uart.text().lines().toList();
        String text = String.join(" ⏎ ", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        return text.isEmpty() ? "nothing" : "'" + OutputApi.printable(text) + "'";
    }

    @Override
    public String toString() {
        return "%s of %s: %s written, last: %s".formatted(uart.name(), partition.guest().name(),
                Show.count(uart.output().length, "byte"), last());
    }
}
