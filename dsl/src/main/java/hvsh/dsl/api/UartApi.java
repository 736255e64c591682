package hvsh.dsl.api;

import hvsh.machine.RunResult;
import hvsh.machine.Uart;
import hvsh.replay.Input;
import hvsh.time.Ticks;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The script's end of a serial port. */
@Described(name = "uart", value = "The other end of a partition's serial port: what it wrote, and a way to type.")
final class UartApi extends Thing {
    private static final int SHOWN_LINES = 3;
    /** Virtual time without output after which a match that could still grow has not grown. */
    private static final long SILENCE = 20 * Ticks.PER_MILLISECOND;

    private final PartitionApi partition;
    private final Uart uart;
    private final OutputApi output;
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

    @Member(value = "Its name, from the descriptor.", example = "user.uart.name")
    String name() {
        return uart.name();
    }

    @Member(value = "All that the partition wrote so far.", example = "radio.uart.output.text")
    Object output() {
        return output;
    }

    @Member(value = "Types a text (UTF-8), now; the partition receives it when the machine runs.", params = "text: what to type; end a line with \\n",
            example = "user.uart.waitFor('user$ '); user.uart.send('help\\n'); user.uart.waitFor('poweroff')")
    Object send(Arguments a) {
        type(a.text(0).getBytes(StandardCharsets.UTF_8));
        return null;
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
