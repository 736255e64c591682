package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handset by hand, typed in a real terminal. Skipped where there is no tmux. */
final class HandsetTerminalTest {
    private static final Path HANDSET = Path.of(System.getProperty("hvsh.root", ".."), "testdata/machines/handset.yaml").toAbsolutePath();

    @TempDir
    Path home;

    @AutoClose
    private Tmux terminal;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        terminal = Tmux.start(home, Main.class, HANDSET.toString());
        terminal.waitFor("help: ?\nhvsh>");
    }

    @Test
    void waitTypeReadDisassembleStepAndGoOn() throws Exception {
        terminal.type("user.uart.waitFor('user$ ')", "Enter");
        terminal.waitFor("\nuser$\nhvsh>");
        terminal.type("user.uart.send('uname -a\\n')", "Enter", "user.uart.waitFor(/hvsh-user \\w+/)", "Enter");
        terminal.waitFor("\nhvsh-user aarch64\nhvsh>");
        terminal.type("user.cpu.pc", "Enter");
        terminal.waitFor("hvsh> user.cpu.pc\n0x4000");
        terminal.type("user.cpu.disassemble(user.cpu.pc, 2)", "Enter");
        terminal.waitFor("\n> 000000004000");
        terminal.type("user.cpu.step(3)", "Enter");
        terminal.waitFor("\nstopped  user/cpu0  ");
        terminal.type("machine.run('5ms')", "Enter");
        terminal.waitFor("\ntime  ");
        terminal.type("C-d");
        terminal.waitFor("status=0");
    }

    @Test
    void aHooksFunctionOpensTheShellInTheMiddleOfTheRun() throws Exception {
        terminal.type("radio.on({ write: 'beats', size: 8, value: 2 }, e => debugHere(e)); print('end', machine.run('20ms').reason)", "Enter");
        terminal.waitFor("\ndebugHere: look and change; .exit goes on\ndebug>");
        terminal.type("here.value + radio.memory.readU64('beats')", "Enter");
        terminal.waitFor("\n0x4n\ndebug>");
        terminal.type("nope", "Enter");
        terminal.waitFor("ReferenceError: nope is not defined\ndebug>");
        terminal.type("machine.run('1ms')", "Enter");
        terminal.waitFor("a hook's function cannot run the machine");
        terminal.type(".exit", "Enter");
        terminal.waitFor("\nend time\nhvsh>");
    }

    @Test
    void controlCStopsARunningMachineWhichGoesOnLater() throws Exception {
        terminal.type("begin = machine.time; print('it runs'); machine.run()", "Enter");
        terminal.waitFor("\nit runs");
        terminal.type("C-c");
        terminal.waitFor("^Cinterrupted  ");
        terminal.type("machine.run('1ms').reason + (machine.time > begin)", "Enter");
        terminal.waitFor("\n'timetrue'\nhvsh>");
    }

    @Test
    void tabCompletesLiveThingsWithTheirDescriptions() throws Exception {
        terminal.type("radio.uart.w", "Tab");
        terminal.waitFor("hvsh> radio.uart.waitFor");
        terminal.type("('camped')", "Enter");
        terminal.waitFor("\ncamped\nhvsh>");
        terminal.type("machine.r", "Tab");
        terminal.waitFor("Runs the machine: for a time");
        assertTrue(terminal.screen().contains("restore"), terminal.screen());
    }

    @Test
    void aSerialPortIsTheTerminalUntilTheKeyThatLeaves() throws Exception {
        terminal.type(".attach user.u", "Tab", "Enter");
        terminal.waitFor("attached to user.uart0; Ctrl-] comes back");
        terminal.waitFor("\nuser$");
        terminal.type("uname -a", "Enter");
        terminal.waitFor("\nhvsh-user aarch64\nuser$");
        terminal.type("C-c", "C-]");
        terminal.waitFor("user$\nhvsh>");
        terminal.type("machine.goto('1ms'); machine.run('1s'); user.uart.output.text.includes('hvsh-user')", "Enter");
        terminal.waitFor("\ntrue\nhvsh>"); // what was typed is part of the history
        terminal.type(".attach nobody", "Enter");
        terminal.waitFor("there is no serial port 'nobody'; there are radio.uart0, radio.modem");
    }

    @Test
    void viewsFillTheTerminalWhateverItsSize() throws Exception {
        terminal.type(".top", "Enter");
        terminal.waitFor("PARTITION  STATE    CPUS   %CPU  %WINDOW   TRAPS/S    INSN/S AT\nradio      running     1 ");
        terminal.waitFor(" of real time, ");
        terminal.resize(40, 10);
        terminal.waitFor("PARTITION  STATE    CPUS   %CPU  %WINDO…\nradio ");
        terminal.resize(80, 24);
        terminal.type("q");
        terminal.waitFor("hvsh> .top\nhvsh>");
        terminal.type(".panel", "Enter");
        terminal.waitFor("stopped; s steps, space goes on, q leaves");
        terminal.type("s");
        terminal.waitFor("nzcv=");
        terminal.type("C-c");
        terminal.waitFor("hvsh> .panel\nhvsh>");
        assertTrue(terminal.screen().stripTrailing().lines().toList().getLast().matches("handset {2}[\\d.]+ m?s {2}icount=[\\d ]+ {2}\\w+/cpu0 .*"), terminal.screen());
        terminal.type(".status off", "Enter", "machine.name", "Enter");
        terminal.waitFor("'handset'\nhvsh>");
        assertTrue(terminal.screen().stripTrailing().endsWith("hvsh>"), terminal.screen());
    }

    @Test
    void changedRegistersAreMarkedAndALongRunTellsHowFarItIs() throws Exception {
        terminal.type("radio.cpu.step(200).reason", "Enter", "radio.cpu.step(200); radio.cpu", "Enter");
        terminal.waitFor("\nradio/cpu0\nx0 ");
        assertTrue(terminal.screen().matches("(?s).*(x\\d+ ?|sp )\\*[0-9a-f]{16}.*"), terminal.screen());
        terminal.type("machine.run()", "Enter");
        terminal.waitFor(" MIPS; Ctrl-C stops");
        terminal.type("C-c");
        terminal.waitFor("interrupted  ");
        assertFalse(terminal.screen().contains("Ctrl-C stops"), terminal.screen());
    }

    @Test
    void aSignalInARunLeavesTheTerminalAsItWas() throws Exception {
        terminal.type("print('it runs'); machine.run()", "Enter");
        terminal.waitFor("\nit runs");
        terminal.terminate();
        terminal.waitFor("status=143\nisig icanon");
    }

    @Test
    void anOperationThatCannotBeStoppedDoesNotHoldThePrompt() throws Exception {
        terminal.type("print('begun'); (3n ** 3000000n) ** 90n; 1", "Enter");
        terminal.waitFor("\nbegun");
        terminal.type("C-c");
        terminal.waitFor("^Cthe last input still runs, in one step that cannot be stopped; .exit leaves\nhvsh>");
        terminal.type("1 + 1", "Enter");
        terminal.waitFor("hvsh> 1 + 1\nthe last input still runs");
        terminal.type(".exit", "Enter");
        terminal.waitFor("status=0");
    }
}
