package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PipeReplTest {
    @Test
    void resultsAreOnStandardOutputWithoutPromptOrColour() {
        assertEquals(new CommandRun(0, "3\n'a'\n0xffn\n", ""), CommandRun.withInput("1 + 2\n'a'\n255n\nundefined\n"));
    }

    @Test
    void inputOverSeveralLinesIsOneEvaluation() {
        assertEquals("3\n", CommandRun.withInput("function f(a) {\n  return a + 1\n}\nf(2)\n").out().replace("[function f]\n", ""));
    }

    @Test
    void lastLineNeedsNoNewline() {
        assertEquals("3\n", CommandRun.withInput("1 + 2").out());
    }

    @Test
    void errorIsToldAndTheRestGoesOnButTheStatusIsOne() {
        CommandRun run = CommandRun.withInput("1\nnope\n2\n");
        assertEquals(1, run.status());
        assertEquals("1\n2\n", run.out());
        assertEquals("ReferenceError: nope is not defined\n", run.err());
    }

    @Test
    void unfinishedInputAtTheEndIsAnError() {
        CommandRun run = CommandRun.withInput("[1,\n2");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("SyntaxError"), run.err());
    }

    @Test
    void questionMarkAsksForHelp() {
        assertEquals("overview\nMath: no documentation\n", CommandRun.withInput("?\nMath?\n").out());
    }

    @Test
    void helpListsTheCommandsAndExitLeaves() {
        String out = CommandRun.withInput(".help\n.exit\n1\n").out();
        assertTrue(out.startsWith(".help        show this list\n"), out);
        assertTrue(out.endsWith("what runs\n"), out);
    }

    @Test
    void unknownCommandIsToldWithThoseThatExist() {
        assertEquals("there is no command .quit; commands: .help .load .exit\n", CommandRun.withInput(".quit\n").err());
    }

    @Test
    void numberWithALeadingDotIsNoCommand() {
        assertEquals("0.5\n", CommandRun.withInput(".5\n").out());
    }

    @Test
    void loadEvaluatesAFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("f.js"), "var a = 4\na * 2");
        assertEquals("8\n4\n", CommandRun.withInput(".load " + file + "\na\n").out());
        assertEquals(".load needs a file: .load scripts/handset.js\n", CommandRun.withInput(".load\n").err());
        assertEquals("there is no file 'no.js'\n", CommandRun.withInput(".load no.js\n").err());
    }
}
