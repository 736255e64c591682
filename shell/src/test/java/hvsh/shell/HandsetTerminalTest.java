package hvsh.shell;

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
}
