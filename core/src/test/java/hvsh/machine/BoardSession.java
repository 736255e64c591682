package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program on the bare board, with what it printed and what was said about it. */
final class BoardSession {
    private static final Path GUESTS = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/guests");

    final Machine machine;
    final Uart uart;
    final List<String> diagnostics = new ArrayList<>();
    private int seen;

    BoardSession(MachineSpec spec) {
        this(spec, EngineFactory.TRANSLATOR);
    }

    BoardSession(MachineSpec spec, EngineFactory engine) {
        machine = new Machine(spec, engine);
        uart = machine.guests().getFirst().uarts().getFirst();
        machine.setOutside(new Outside() {
            @Override
            public void diagnose(String line) {
                diagnostics.add(line);
            }
        });
    }

    /** One of the small guests by its path in testdata/guests. */
    static BoardSession of(String program, int el, int gic, int cores) throws IOException {
        byte[] image = Files.readAllBytes(GUESTS.resolve(program));
        return new BoardSession(new VirtBoard(el, cores, 256 << 20, gic,
                new BootSpec(program, image, new byte[0], "", program + " first second"), Optional.empty()).spec());
    }

    /** Runs for at most so many more instructions. */
    RunResult run(long instructions) {
        return machine.runTo(machine.icount() + instructions);
    }

    /** Runs until the program has printed a text since the last wait; fails after so many instructions. */
    void waitFor(String text, long instructions) {
        StringBuilder printed = new StringBuilder(uart.text().substring(seen));
        Uart.Listener listener = b -> {
            printed.append((char) (b & 0xff));
            if (b == text.charAt(text.length() - 1) && printed.indexOf(text) >= 0) {
                machine.requestStop("found");
            }
        };
        if (printed.indexOf(text) < 0) {
            uart.listen(listener);
            RunResult result = run(instructions);
            uart.ignore(listener);
            assertTrue(printed.indexOf(text) >= 0, () -> "never printed '" + text + "': " + result + "\n" + uart.text());
        }
        seen = uart.text().indexOf(text, seen) + text.length();
    }

    void type(String text) {
        uart.send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs until the program ends itself and gives its status. */
    int runToEnd(long instructions) {
        RunResult result = run(instructions);
        assertEquals(RunResult.Reason.OFF, result.reason(), () -> result + "\n" + uart.text());
        return result.status();
    }
}
