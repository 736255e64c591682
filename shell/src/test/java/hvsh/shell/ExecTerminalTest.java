package hvsh.shell;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hvsh exec} at a real terminal. Skipped where there is no tmux. */
final class ExecTerminalTest {
    @TempDir
    Path home;

    @AutoClose
    private Tmux terminal;

    @Test
    void everyKeyGoesToTheProgramExceptTheOneThatLeaves() throws Exception {
        terminal = Tmux.start(home, Main.class, "exec", Launched.guest("user/user.elf"));
        terminal.waitFor("hvsh: press Ctrl-] to leave\nhvsh user partition\nuser$ ");
        terminal.type("C-c", "uname -a", "Enter");
        terminal.waitFor("user$ uname -a\nhvsh-user aarch64\nuser$ ");
        terminal.type("C-]");
        terminal.waitFor("status=0");
    }

    @Test
    void endOfTheProgramGivesTheTerminalBack() throws Exception {
        terminal = Tmux.start(home, Main.class, "exec", Launched.guest("user/user.elf"));
        terminal.waitFor("user$ ");
        terminal.type("poweroff", "Enter");
        terminal.waitFor("status=0");
        terminal.waitFor("\nisig icanon");
    }
}
