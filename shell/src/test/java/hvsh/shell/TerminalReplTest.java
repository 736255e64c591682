package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell in a real terminal, typed. Skipped where there is no tmux. */
final class TerminalReplTest {
    @TempDir
    Path home;

    @AutoClose
    private Tmux terminal;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        terminal = Tmux.start(home, ScriptShell.class);
        terminal.waitFor("hvsh> ");
    }

    @Test
    void expressionIsAnsweredAndControlDLeavesWithStatusZero() throws Exception {
        terminal.type("6 * 7", "Enter");
        terminal.waitFor("\n42\nhvsh> ");
        terminal.type("C-d");
        terminal.waitFor("status=0");
    }

    @Test
    void unfinishedInputGetsAContinuationPrompt() throws Exception {
        terminal.type("[1,", "Enter");
        terminal.waitFor("  ... ");
        terminal.type("2]", "Enter");
        terminal.waitFor("\n[1, 2]\nhvsh> ");
    }

    @Test
    void tabShowsTheMenuAndCompletes() throws Exception {
        terminal.type("Math.c", "Tab");
        terminal.waitFor("cosh");
        assertTrue(terminal.screen().contains("member of Math"), terminal.screen());
        terminal.type("C-c");
        terminal.waitFor("hvsh> Math.c\nhvsh>");
        terminal.type("JSON.strin", "Tab", "([1])", "Enter");
        terminal.waitFor("\n'[1]'\nhvsh> ");
    }

    @Test
    void controlCStopsAnEndlessLoopAndTheSessionGoesOn() throws Exception {
        terminal.type("var n = 5; print('begun'); while (true) {}", "Enter");
        terminal.waitFor("\nbegun");
        terminal.type("C-c");
        terminal.waitFor("interrupted\nhvsh> ");
        terminal.type("n + 1", "Enter");
        terminal.waitFor("\n6\nhvsh> ");
    }

    @Test
    void controlCAtThePromptClearsTheLine() throws Exception {
        terminal.type("nonsense(");
        terminal.waitFor("hvsh> nonsense(");
        terminal.type("C-c");
        terminal.waitFor("hvsh> nonsense(\nhvsh>");
        terminal.type("1 + 1", "Enter");
        terminal.waitFor("\n2\nhvsh> ");
    }

    @Test
    void errorIsShownAndForgotten() throws Exception {
        terminal.type("nope", "Enter");
        terminal.waitFor("\nReferenceError: nope is not defined\nhvsh> ");
    }

    @Test
    void historyIsKeptAndSearched() throws Exception {
        terminal.type("'alpha' + 1", "Enter");
        terminal.waitFor("\n'alpha1'\nhvsh> ");
        terminal.type("C-r", "alp", "Enter");
        terminal.waitFor("\n'alpha1'\nhvsh> 'alpha' + 1\n'alpha1'\nhvsh> ");
        terminal.type(".exit", "Enter");
        terminal.waitFor("status=0");
        assertEquals("'alpha' + 1", Files.readAllLines(home.resolve(".local/state/hvsh/history")).getFirst());
    }

    @Test
    void severalLinesAreOneInputInTheEditor() throws Exception {
        terminal.type(".editor", "Enter");
        terminal.waitFor("type lines; Ctrl-D evaluates them, Ctrl-C drops them\n  ...");
        terminal.type("var a = [1,", "Enter", "2]", "Enter", "a.length", "Enter", "C-d");
        terminal.waitFor("\n2\nhvsh>");
        terminal.type(".editor", "Enter", "nonsense(", "Enter", "C-c");
        terminal.waitFor("nonsense(\n  ...\nhvsh>");
        terminal.type("a[1] + 40", "Enter");
        terminal.waitFor("\n42\nhvsh>");
    }
}
