package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage as scripts see it, and its tracefile as lcov and genhtml read it. */
final class CoverageTest {
    @TempDir
    Path directory;

    @Test
    void itTellsFunctionsAndWhatTheHypervisorDidAndChangesNothing() {
        try (Handset handset = new Handset()) {
            assertTrue(handset.fail("machine.coverage()").contains("call machine.cover() first"));
            handset.eval("plain = machine.fork(); machine.cover(); machine.run('20ms'); plain.run('20ms')");
            assertEquals("true", handset.show("machine.hash() === plain.hash()"));
            handset.eval("c = machine.coverage(); main = c.functions.find(f => f.name === 'main' && f.program === 'radio.elf')");
            assertEquals("true", handset.show("main.reached && main.size > 0n && main.address === radio.symbols.address('main')"), () -> handset.show("c"));
            assertEquals("true", handset.show("c.neverReached.includes('power_off') && !c.neverReached.includes('main')"));
            assertTrue(handset.eval("c.instructions").asInt() > 100);
            assertTrue(handset.eval("c.hypervisor.exceptions['0x24 data-abort']").asInt() > 0);
            assertTrue(handset.eval("c.hypervisor.stage2['translation write']").asInt() > 0);
            assertEquals(0, handset.eval("c.hypervisor.calls.DOORBELL").asInt());
            assertTrue(handset.show("c").startsWith(handset.eval("c.instructions").asInt() + " instructions executed"), () -> handset.show("c"));
        }
    }

    @Test
    void whatForksExecuteCounts() {
        try (Handset handset = new Handset()) {
            handset.eval("machine.cover(); machine.run('1ms'); f = machine.fork(); before = machine.coverage().instructions; f.run('30ms')");
            assertEquals("true", handset.show("machine.coverage().instructions > before"));
            assertEquals("true", handset.show("f.coverage().instructions < machine.coverage().instructions"));
        }
    }

    @Test
    void linesAreThoseOfTheProgramsSource() {
        try (Handset handset = new Handset("testdata/machines/calls.yaml")) {
            handset.eval("p = machine.partitions; g = p[Object.keys(p)[0]]; machine.cover(); g.until('walk'); c = machine.coverage()");
            assertEquals("true", handset.show("c.lines.some(l => l.reached && l.file.endsWith('.c')) && c.lines.some(l => !l.reached)"), () -> handset.show("c"));
            handset.eval("walk = c.functions.find(f => f.name === 'walk'); at = c.lines.find(l => l.file === walk.file && l.line === walk.line)");
            assertEquals("true", handset.show("!walk.reached && !at.reached && walk.file.endsWith('.c')"), "it stopped before");
            assertEquals("true", handset.show("g.cpu.step(1); machine.coverage().functions.find(f => f.name === 'walk').reached"));
        }
    }

    private String tool(String... command) throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), () -> List.of(command) + ": " + read(log));
        return read(log);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void lcovAndGenhtmlReadTheTracefile() throws IOException, InterruptedException {
        Path file = directory.resolve("run.info");
        try (Handset handset = new Handset("testdata/machines/calls.yaml")) {
            handset.eval("machine.cover(); machine.run('5ms'); c = machine.coverage(); c.lcov('" + file + "')");
            assertTrue(Files.readAllLines(file).containsAll(List.of("TN:all", "TN:script", "end_of_record")));
            assertTrue(handset.fail("c.lcov('" + directory.resolve("no/where.info") + "')").contains("there is no directory"));
            assertTrue(handset.fail("c.lcov('" + directory + "')").contains("is a directory"));
            Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/genhtml")), "lcov is not installed");
            long lines = handset.eval("c.lines.length").asLong();
            String summary = tool("lcov", "--summary", file.toString());
            assertTrue(summary.matches("(?s).*lines\\.+: [\\d.]+% \\(\\d+ of \\d+ lines\\).*"), summary);
            assertTrue(Integer.parseInt(summary.replaceAll("(?s).* of (\\d+) lines.*", "$1")) >= lines, summary);
            String made = tool("genhtml", "--show-details", file.toString(), "-o", directory.resolve("html").toString());
            assertTrue(!made.contains("ERROR") && !made.contains("WARNING"), made);
            assertTrue(Files.exists(directory.resolve("html/index.html")));
        }
    }
}
