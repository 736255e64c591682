package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PipeReplTest {
    private static final Path MACHINES = Path.of(System.getProperty("hvsh.root", ".."), "testdata/machines");
    private static final String HANDSET = MACHINES.resolve("handset.yaml").toString();

    @TempDir
    private Path directory;

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
        assertEquals("the input ends in the middle of a statement: close what is open (a bracket, a string, a comment)\n", run.err());
    }

    @Test
    void questionMarkAsksForHelp() {
        assertEquals("overview\nMath: no documentation\n", CommandRun.withInput("?\nMath?\n").out());
    }

    @Test
    void helpListsTheCommandsAndExitLeaves() {
        String out = CommandRun.withInput(".help\n.exit\n1\n").out();
        assertTrue(out.startsWith(".help                      show this list\n"), out);
        assertTrue(out.endsWith("what runs\n"), out);
    }

    @Test
    void unknownCommandIsToldWithThoseThatExist() {
        assertEquals("there is no command .quit; commands: .help .load .save .editor .top .panel .attach .status .exit\n", CommandRun.withInput(".quit\n").err());
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

    @Test
    void aLineThatIsNotUtf8IsLeftOut() {
        byte[] input = "1\n'a\u00ffb'\n2\n".getBytes(StandardCharsets.ISO_8859_1);
        CommandRun run = CommandRun.of(new ByteArrayInputStream(input));
        assertEquals(new CommandRun(1, "1\n2\n", "line 2 is not UTF-8 text; it was left out\n"), run);
    }

    @Test
    void aLineOfTenMegabytesIsEvaluated() {
        assertEquals(new CommandRun(0, "10000000\n", ""), CommandRun.real("'" + "x".repeat(10_000_000) + "'.length\n"));
    }

    @Test
    void whatOnlyATerminalCanSaysSo() {
        CommandRun run = CommandRun.withInput(".editor\n.status on\n.status maybe\n.top\n.attach user\n");
        assertEquals("""
                .editor needs a terminal; through a pipe an input may have several lines anyway
                .status needs a terminal
                .status needs on or off
                there is no machine yet; load one: machine = load('testdata/machines/handset.yaml')
                there is no machine yet; load one: machine = load('testdata/machines/handset.yaml')
                """, run.err());
    }

    @Test
    void viewsAreShownOnceWithin80Columns() {
        CommandRun run = CommandRun.real("machine.run('20ms').reason\n.top\n.panel\n.attach user\n", HANDSET);
        assertEquals(".attach needs a terminal; a script types with user.uarts.uart0.send('text')\n", run.err());
        String[] lines = run.out().split("\n");
        assertEquals("handset  20.000 ms  icount=1 175", lines[1]);
        assertEquals("PARTITION  STATE    CPUS   %CPU  %WINDOW   TRAPS/S    INSN/S AT", lines[3]);
        assertTrue(lines[4].matches("radio +running +1 +0\\.\\d\\d +0\\.\\d\\d +[\\d ]+ main\\+0x88"), lines[4]);
        assertTrue(run.out().contains("\nhandset  20.000 ms  icount=1 175\nradio/cpu0\nx0 "), run.out());
        assertTrue(run.out().contains("\n> 0000000040000308  17fffffe  b 0x40000300"), run.out());
        assertTrue(Stream.of(lines).allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void viewsShowTheRadiosMarginAndTheSourceWhereTheyAreKnown() {
        String radio = CommandRun.real("machine.run('20ms').reason\n.top\n", MACHINES.resolve("gsm.yaml").toString()).out();
        assertTrue(radio.matches("(?s).*\nradio margin: last \\d+\\.\\d us, smallest \\d+\\.\\d us, 0 late\n.*"), radio);
        String source = CommandRun.real("guest.until('walk').reason\n.panel\n", MACHINES.resolve("calls.yaml").toString()).out();
        assertTrue(source.matches("(?s).*\n> 0[0-9a-f]{15}  [0-9a-f]{8}  [^\n]+\n.*\n\\S*calls\\.c\n.*\n> +\\d+  [^\n]+\n.*"), source);
        assertTrue(Stream.of(source.split("\n")).allMatch(line -> line.length() <= 80), source);
    }

    @Test
    void whatWasTypedIsSavedAndLoadedAgain() throws IOException {
        Path file = directory.resolve("session.js");
        CommandRun run = CommandRun.real("var a = 40\nnope\nfunction f() {\n  return a + 2\n}\n.save " + file + "\n.save " + file + "\n");
        assertEquals("var a = 40\nfunction f() {\n  return a + 2\n}\n", Files.readString(file));
        assertTrue(run.err().endsWith("'" + file + "' is there already; name another, or remove it first\n"), run.err());
        assertEquals("0x2an\n", CommandRun.real(".load " + file + "\nBigInt(f())\n").out().replace("[function f]\n", ""));
        Files.write(file, new byte[] {'1', (byte) 0xff});
        assertEquals("'" + file + "' is not UTF-8 text; convert it\n", CommandRun.real(".load " + file + "\n").err());
    }

    @Test
    void scriptsDefineCommandsAndUnderscoreIsTheLastValue() {
        CommandRun run = CommandRun.real("command('twice', 'says it twice', text => text + text)\n.twice ab\n7n\n_ + 1n\n_\n.help\n"
                + ".nothing\ncommand('a b', '', () => 1)\n");
        assertTrue(run.out().startsWith("'abab'\n0x7n\n0x8n\n0x8n\n.help "), run.out());
        assertTrue(run.out().contains("\n.twice                     says it twice\n"), run.out());
        assertTrue(run.err().startsWith("there is no command .nothing; commands: .help") && run.err().contains(".exit .twice\n"), run.err());
        assertTrue(run.err().contains("must begin with a letter"), run.err());
    }
}
