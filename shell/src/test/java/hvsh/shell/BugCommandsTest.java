package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a script that fails to a small report of it. */
final class BugCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final String PAGER = ROOT.resolve("testdata/machines/pager.yaml").toString();
    private static final String HANDSET = ROOT.resolve("testdata/machines/handset.yaml").toString();

    @TempDir
    private Path directory;

    private Path bug() {
        return directory.resolve("x.hvbug");
    }

    private CommandRun fail(String script, String... arguments) throws IOException {
        Path file = Files.writeString(directory.resolve("x.js"), script);
        String[] line = new String[4 + arguments.length];
        System.arraycopy(new String[] {"run", "--bug", bug().toString(), file.toString()}, 0, line, 0, 4);
        System.arraycopy(arguments, 0, line, 4, arguments.length);
        return CommandRun.real("", line);
    }

    private static CommandRun run(int status, String... arguments) {
        CommandRun run = CommandRun.real("", arguments);
        assertEquals(status, run.status(), run.out() + run.err());
        return run;
    }

    @Test
    void aScriptThatFailsLeavesAReportThatFailsAgainAndShrinks() throws IOException {
        Path script = ROOT.resolve("scripts/pager.js");
        CommandRun failed = run(1, "run", "--bug", bug().toString(), script.toString());
        assertTrue(failed.err().startsWith("hvsh: a report of 'pager' is in " + bug() + "; see it with: hvsh replay --shell " + bug() + "\n"), failed.err());
        assertEquals(run(1, "run", script.toString()).err(), failed.err().substring(failed.err().indexOf('\n') + 1));
        String replayed = run(0, "replay", "--failure", bug().toString()).out();
        for (String part : List.of("place: pager.js:13:", "failure: Error: the pager is on network ", "script: pager.js\n", "holds: machine.yaml, scripts/pager.js\n", "inputs: 4\n",
                "guest.uart0 is sent 'call me\\n'", "the failure is had again\n")) {
            assertTrue(replayed.contains(part), replayed);
        }
        String shrunk = run(0, "shrink", bug().toString()).out();
        assertTrue(shrunk.contains("4 inputs with 26 characters; left: 3 inputs with 3 characters\n"), shrunk);
        Path small = directory.resolve("x.small.hvbug");
        String again = run(0, "replay", "--failure", small.toString()).out();
        assertTrue(again.contains("inputs: 3\n") && again.contains("guest.uart0 is sent '\\n'"), again);
        byte[] first = Files.readAllBytes(small);
        run(0, "shrink", bug().toString(), "-o", directory.resolve("y.hvbug").toString());
        assertArrayEquals(first, Files.readAllBytes(directory.resolve("y.hvbug")));
        assertTrue(run(0, "shrink", small.toString()).out().contains("3 inputs with 3 characters; left: 3 inputs with 3 characters\n"));
        String few = run(0, "shrink", "--max-runs", "2", bug().toString()).out();
        assertTrue(few.contains("no more runs are allowed"), few);
    }

    @Test
    void aFunctionSaysWhatFailsToo() throws IOException {
        run(0, "run", Files.writeString(directory.resolve("f.js"), """
                const m = load('%s'); const { guest } = m.partitions; guest.uart.waitFor('ready');
                guest.cpu.x20 = 5n; guest.memory.writeU8('frames', 1); guest.uart.send('a\\nbc\\nd');
                m.run('3ms'); guest.pause(); guest.resume(); guest.uart.send('\\ne\\n'); m.run('5ms'); guest.cpu.sysreg.TPIDR_EL0 = 9n;
                m.bug('%s', { title: 'lost', fails: m => m.partitions.guest.memory.readU64('network') !== 868n });""".formatted(PAGER, bug())).toString());
        assertTrue(run(0, "replay", "--failure", bug().toString()).out().contains("title: lost\n"));
        String shrunk = run(0, "shrink", bug().toString()).out();
        assertTrue(shrunk.contains("7 inputs with 9 characters; left: 2 inputs with 3 characters\n"), shrunk);
        assertTrue(run(0, "replay", "--failure", directory.resolve("x.small.hvbug").toString()).out().contains("inputs: 2\n"));
        CommandRun untrue = fail("const m = load('" + PAGER + "'); const n = 3; m.bug('" + directory.resolve("no") + "', { fails: m => n === 3 })");
        assertTrue(untrue.err().contains("must be a function of the machine alone, and true of it as it is now") && untrue.err().contains("n is not defined"), untrue.err());
        assertFalse(Files.exists(directory.resolve("no")));
    }

    /** Of cells and what is typed, one cell matters; a cell cannot go that did not come. */
    @Test
    void whatIsInjectedOnTheAirIsLeftOutToo() throws IOException {
        String run = """
                const m = load('%s'); const cell = (arfcn, mcc) => m.radio.inject('cell.add', { arfcn, mcc, mnc: 1 });
                cell(5, 310); m.run('1ms'); cell(62, 262); cell(7, 234); m.run('1ms'); m.radio.inject('cell.remove', { arfcn: 5 });
                m.partitions.user.uart.send('hello'); m.run('550ms'); if (m.radio.country !== 262) throw 'not heard';
                """.formatted(ROOT.resolve("testdata/machines/gsm.yaml"));
        CommandRun failed = fail(run + "throw new Error('heard')");
        assertEquals(1, failed.status(), failed.err());
        Path function = directory.resolve("f.hvbug");
        run(0, "run", Files.writeString(directory.resolve("f.js"), run + "m.bug('" + function + "', { fails: m => m.radio.country === 262 })").toString());
        for (Path report : List.of(bug(), function)) {
            Path small = directory.resolve("small.hvbug");
            String shrunk = run(0, "shrink", report.toString(), "-o", small.toString()).out();
            assertTrue(shrunk.contains("left: 1 input with 0 characters\n"), shrunk);
            String again = run(0, "replay", "--failure", "--engine", "interpreter", small.toString()).out();
            assertTrue(again.contains("arfcn=62, mcc=262"), again);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "const a = load(A), b = load(B); a.run('1ms'); b.run('1ms'); throw 1             | handset",
            "const a = load(A), b = load(B); b.run('1ms'); a.run('1ms'); throw new Error('x') | pager",
            "const a = load(A), b = load(B); a.run('1ms'); b.run('1ms'); a.partitions.guest.memory.readU8('nothing') | pager",
            "const a = load(A), b = load(B); a.on({ interrupt: 'any' }, e => { b.run('1ms'); throw new Error('hook') }); a.run('1s') | pager",
            "const a = load(A); a.run('1ms'); const f = a.fork(); f.run('1ms'); f.partitions.guest.uart.waitFor('never', { max: '1ms' }) | pager",
    })
    void itIsOfTheMachineThatWasUsedLast(String script, String machine) throws IOException {
        CommandRun failed = fail(script.replace("load(A)", "load('" + PAGER + "')").replace("load(B)", "load('" + HANDSET + "')"));
        assertEquals(1, failed.status(), failed.err());
        assertTrue(failed.err().startsWith("hvsh: a report of '" + machine + "' is in "), failed.err());
        String replayed = run(0, "replay", "--failure", bug().toString()).out();
        assertTrue(replayed.contains("machine: " + machine + "\n"), replayed);
    }

    @Test
    void argumentsAndSavedMachinesArePartOfIt() throws IOException {
        CommandRun failed = fail("const m = load('" + PAGER + "'); m.run('5ms'); m.save('" + directory.resolve("s.hvsnap") + "');"
                + "const s = open('" + directory.resolve("s.hvsnap") + "'); s.run(args[1]); throw new Error(args[0] + s.icount)", "n = ", "2ms");
        assertEquals(1, failed.status(), failed.err());
        Files.delete(directory.resolve("s.hvsnap"));
        Files.delete(directory.resolve("x.js"));
        String replayed = run(0, "replay", "--failure", bug().toString()).out();
        assertTrue(replayed.contains("argument: 'n = '\n") && replayed.contains("argument: '2ms'\n"), replayed);
    }

    @Test
    void onlyAFailureLeavesAReport() throws IOException {
        assertEquals(new CommandRun(0, "fine\n", ""), fail("load('" + PAGER + "').run('1ms'); print('fine')"));
        assertEquals(2, fail("let let").status());
        assertEquals(2, fail("load('" + PAGER + "').run('1ms'); load('nothing.yaml')").status());
        CommandRun without = fail("throw new Error('early')");
        assertEquals(1, without.status());
        assertTrue(without.err().startsWith("hvsh: no report is written to " + bug() + ": the script used no machine\n"), without.err());
        assertFalse(Files.exists(bug()));
    }

    @Test
    void aFileThatCannotBeWrittenIsAnErrorBeforeTheScriptBegins() throws IOException {
        Path script = Files.writeString(directory.resolve("x.js"), "print('begun')");
        for (Path file : List.of(directory, directory.resolve("no/x.hvbug"), script.resolve("x.hvbug"))) {
            CommandRun refused = run(2, "run", "--bug", file.toString(), script.toString());
            assertEquals("", refused.out());
            assertTrue(refused.err().startsWith("hvsh: " + file + " cannot be written: "), refused.err());
        }
        CommandRun fine = run(0, "run", "--bug", bug().toString(), script.toString());
        assertEquals("begun\n", fine.out());
        assertFalse(Files.exists(bug()));
    }

    @Test
    void whatIsNoReportOrSaysNotWhatFailsIsRefused() throws IOException {
        Path plain = directory.resolve("plain.hvbug");
        run(0, "run", Files.writeString(directory.resolve("p.js"), "load('" + PAGER + "').bug('" + plain + "')").toString());
        run(0, "replay", plain.toString());
        for (String[] line : new String[][] {{"shrink", plain.toString()}, {"replay", "--failure", plain.toString()}}) {
            assertTrue(run(2, line).err().contains("does not say how its failure can be found out"));
        }
        assertTrue(run(2, "shrink", PAGER).err().contains("it is no bug report"));
        assertTrue(run(2, "shrink", "--max-runs", "0", plain.toString()).err().contains("at least 1"));
        assertTrue(run(2, "shrink", plain.toString(), "-o", directory.toString()).err().contains("cannot be written"));
    }

    @Test
    void aFailureThatDependsOnTheHourIsNotHadAgain() throws IOException {
        fail("const m = load('" + PAGER + "'); m.run('1ms'); const now = Date.now(); throw new Error([...String(now)].map(d => 'abcdefghij'[d]).join(''))");
        CommandRun replayed = run(1, "replay", "--failure", bug().toString());
        assertTrue(replayed.err().contains("the recorded state is reached, but not the failure: x.js:1:"), replayed.err());
        assertTrue(run(1, "shrink", bug().toString()).err().contains("the failure is not had again, so that there is nothing to go by"));
        run(0, "replay", bug().toString());
    }
}
