package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own file for starting, in a real terminal. Skipped where there is no tmux. */
final class InitTest {
    @TempDir
    private Path home;

    @AutoClose
    private Tmux terminal;

    private void write(String text) throws IOException {
        Files.writeString(Files.createDirectories(home.resolve(".config/hvsh")).resolve("init.js"), text);
    }

    @Test
    void itsCommandsAreCompletedAndWork() throws Exception {
        write("command('greet', 'greets somebody', who => 'hello ' + who)\n");
        terminal = Tmux.start(home, Main.class);
        terminal.waitFor("hvsh>");
        terminal.type(".gr", "Tab", " you", "Enter");
        terminal.waitFor("hvsh> .greet you\n'hello you'\nhvsh>");
        terminal.type("C-d");
        terminal.waitFor("status=0");
    }

    @Test
    void aWrongOneIsToldAndTheShellStarts() throws Exception {
        write("nope()\n");
        terminal = Tmux.start(home, Main.class);
        terminal.waitFor("ReferenceError: nope is not defined\nhvsh>");
    }

    @Test
    void itCanBeLeftOut() throws Exception {
        write("print('evaluated')\n");
        terminal = Tmux.start(home, Main.class, "--no-init");
        terminal.waitFor("hvsh>");
        terminal.type("40 + 2", "Enter");
        terminal.waitFor("hvsh> 40 + 2\n42\nhvsh>");
        assertFalse(terminal.screen().contains("evaluated"), terminal.screen());
    }
}
