package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {
    @TempDir
    Path directory;

    @Test
    void unknownOptionIsRefusedWithAHintToTheHelp() {
        assertRefused("hvsh: Unknown option: '--frob'; see 'hvsh exec --help'", CommandRun.of("exec", "--frob", "x"));
    }

    @Test
    void misspeltOptionIsCorrected() {
        String message = refusal(CommandRun.of("exec", "--memry=64M", "x"));
        assertTrue(message.contains("did you mean --memory"), message);
    }

    @Test
    void unknownCommandIsRefusedWithTheListOfCommands() {
        assertRefused("hvsh: 'rnu' is neither a command nor a file; commands: shell, run, exec, test, replay, shrink, dap, check, guests, bench, doctor, api",
                CommandRun.of("rnu", "x.js"));
    }

    @Test
    void missingFileIsRefusedByEveryCommandThatTakesOne() {
        for (String command : new String[] {"shell", "run", "exec", "check"}) {
            assertRefused("hvsh: there is no file 'nowhere.yaml'", CommandRun.of(command, "nowhere.yaml"));
        }
        assertRefused("hvsh: there is no file 'nowhere.yaml'", CommandRun.of("nowhere.yaml"));
    }

    @Test
    void directoryInPlaceOfAFileIsRefused() {
        assertRefused("hvsh: '" + directory + "' is a directory; name a file in it", CommandRun.of("run", directory.toString()));
    }

    @Test
    void missingArgumentIsRefused() {
        assertRefused("hvsh: Missing required parameter: 'SCRIPT.js'; see 'hvsh run --help'", CommandRun.of("run"));
    }

    @Test
    void secondMachineIsRefused() throws IOException {
        assertRefused("hvsh: one machine at a time; drop 'b.yaml'", CommandRun.of(file("a.yaml", "machine: a"), "b.yaml"));
    }

    @Test
    void benchmarksRunByName() {
        Optional<Path> home = Optional.of(Path.of(System.getProperty("hvsh.root")));
        CommandRun run = CommandRun.of(Map.of("XDG_CACHE_HOME", directory.toString()), home, "", "bench", "pagefault", "--json");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().matches("\\{\"name\": \"pagefault\", \"instructions\": 3\\d{7}, \"seconds\": .*, \"warmMips\": .*}\n"), run.out());
        CommandRun unknown = CommandRun.of(Map.of("XDG_CACHE_HOME", directory.toString()), home, "", "bench", "boots");
        assertTrue(refusal(unknown).startsWith("hvsh: there is no benchmark 'boots'"), unknown.err());
        assertTrue(refusal(CommandRun.of("bench")).contains("start hvsh by its launcher"));
    }

    @Test
    void scriptGetsEverythingAfterItsNameAndGivesTheStatus() throws IOException {
        assertEquals(new CommandRun(3, "", ""), CommandRun.of("run", file("s.js", "count"), "--help", "-x", "y"));
    }

    @Test
    void scriptThatDoesNotParseIsWrongInputAndOneThatThrowsFailed() throws IOException {
        assertEquals(2, CommandRun.of("run", file("syntax.js", "let let")).status());
        CommandRun thrown = CommandRun.of("run", file("throws.js", "throw new Error('oops')"));
        assertEquals(1, thrown.status());
        assertTrue(thrown.err().endsWith("Error: oops\n"), thrown.err());
        assertFalse(thrown.err().contains("\tat "), thrown.err());
    }

    @Test
    void verboseAddsTheStackTrace() throws IOException {
        CommandRun run = CommandRun.of("run", "--verbose", file("throws.js", "throw new Error('oops')"));
        assertTrue(run.err().contains("\tat "), run.err());
    }

    @Test
    void checkPrintsItsFindingAsTextAndAsJson() throws IOException {
        String good = file("good.yaml", "machine: m");
        assertEquals(new CommandRun(0, "m: well\n", ""), CommandRun.of("check", good));
        assertEquals("{\"file\": \"" + good + "\", \"ok\": true, \"message\": \"m: well\"}\n", CommandRun.of("check", "--json", good).out());
        String bad = file("bad.yaml", "x");
        assertRefused("hvsh: bad.yaml:1:1: a descriptor begins with 'machine:'; add the machine's name", CommandRun.of("check", bad));
        CommandRun json = CommandRun.of("check", "--json", bad);
        assertEquals(2, json.status());
        assertTrue(json.out().contains("\"ok\": false"), json.out());
    }

    @Test
    void execHandsItsOptionsOn() throws IOException {
        String program = file("p.elf", "");
        CommandRun run = CommandRun.of("exec", program, "--el", "2", "--memory", "64M", "--gdb", "1234", "--max-instructions", "10", "--", "-a", "b");
        assertEquals("ExecOptions[program=" + program + ", el=2, cpu=cortex-a57, memory=67108864, cores=1, gic=2, append=, "
                + "initrd=Optional.empty, drive=Optional.empty, maxInstructions=OptionalLong[10], "
                + "uart=Optional.empty, gdb=Optional[GdbAddress[address=null, port=1234]], record=Optional.empty, coverage=Optional.empty, arguments=[-a, b]]\n", run.out());
    }

    @Test
    void execRefusesWhatTheBoardCannotBe() throws IOException {
        String program = file("p.elf", "");
        assertRefused("hvsh: --el must be 1 or 2, not 3", CommandRun.of("exec", "--el", "3", program));
        assertRefused("hvsh: --gic must be 2 or 3, not 4", CommandRun.of("exec", "--gic", "4", program));
        assertRefused("hvsh: --uart: 'tcp:70000' is no end of a serial line; write tcp:PORT with a number from 0 to 65535, or pty",
                CommandRun.of("exec", "--uart", "tcp:70000", program));
        assertRefused("hvsh: --gdb: '70000' is no port; give a number from 0 to 65535, or an address before it: 192.0.2.1:1234",
                CommandRun.of("exec", "--gdb", "70000", program));
        assertRefused("hvsh: --smp must be 1 to 8, not 0", CommandRun.of("exec", "--smp", "0", program));
        assertRefused("hvsh: --memory must be more than 0; try --memory 256M", CommandRun.of("exec", "--memory", "0", program));
        assertRefused("hvsh: there is no file 'no.gz'", CommandRun.of("exec", "--initrd", "no.gz", program));
    }

    @Test
    void guestsAreListedFromTheCache() throws IOException {
        var environment = Map.of("XDG_CACHE_HOME", directory.toString());
        assertTrue(CommandRun.of(environment, "", "guests").out().lines().allMatch(line -> line.endsWith("not fetched")));
        Path cache = Files.createDirectories(directory.resolve("hvsh/guests/debian"));
        for (String name : Guest.ALL.getFirst().files()) {
            Files.writeString(cache.resolve(name), "12345");
        }
        assertTrue(CommandRun.of(environment, "", "guests").out().lines().findFirst().orElseThrow().endsWith("cached, 1 MiB"));
        String json = CommandRun.of(environment, "", "guests", "--json").out();
        assertTrue(json.contains("\"cached\": true, \"bytes\": 20"), json);
    }

    @Test
    void fetchNeedsTheLauncherAndAKnownGuest() {
        assertTrue(refusal(CommandRun.of("guests", "fetch", "debian")).contains("start hvsh by its launcher scripts/hvsh"));
        assertRefused("hvsh: there is no guest 'plan9'; known: debian, debian-programs", CommandRun.of("guests", "fetch", "plan9"));
        assertRefused("hvsh: fetch which guest? known: debian, debian-programs", CommandRun.of("guests", "fetch"));
        assertTrue(refusal(CommandRun.of("guests", "remove")).contains("knows 'fetch', not 'remove'"));
    }

    @Test
    void fetchRunsTheScriptAndTellsItsFailure() throws IOException {
        Path script = Files.createDirectories(directory.resolve("scripts/guests")).resolve("fetch-debian");
        Files.writeString(script, "#!/bin/sh\n[ \"$1\" = --dest ] && [ \"$3\" = --force ] || exit 7\n");
        assertTrue(script.toFile().setExecutable(true));
        var environment = Map.of("XDG_CACHE_HOME", directory.toString());
        assertEquals(0, CommandRun.of(environment, Optional.of(directory), "", "guests", "fetch", "debian", "--force").status());
        CommandRun failed = CommandRun.of(environment, Optional.of(directory), "", "guests", "fetch", "debian");
        assertEquals(1, failed.status());
        assertTrue(failed.err().contains("failed with status 7"), failed.err());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static String refusal(CommandRun run) {
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertFalse(run.err().contains("\tat "), run.err());
        return run.err();
    }

    private static void assertRefused(String message, CommandRun run) {
        assertEquals(message + "\n", refusal(run));
    }
}
