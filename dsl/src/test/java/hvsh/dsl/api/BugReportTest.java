package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that reproduce a run, and what is no such report. */
class BugReportTest {
    @AutoClose
    private final Handset handset = new Handset();
    @AutoClose
    private final ScriptEngine engine = new ScriptEngine(Handset.ROOT, _ -> { }, _ -> { });
    private final Api stranger = new Api(engine, Handset.ROOT, GuestFiles.cached(Path.of("nowhere")));
    @TempDir
    private Path directory;

    private Path report(String options) {
        Path file = directory.resolve("x.hvbug");
        handset.eval("user.uart.waitFor('user$ '); user.uart.send('uname -a\\n'); radio.until('exception'); radio.memory.writeU8('stamps', 7);"
                + " user.cpu.x25 = 1n << 63n; user.cpu.sysreg.TPIDR_EL0 = 5n; user.pause(); machine.run('3ms'); user.resume(); machine.run('40ms')");
        handset.eval("machine.bug('" + file + "', " + options + ")");
        return file;
    }

    @Test
    void aStrangerGetsTheSameMachineWithItsHistory() {
        Api.Replayed replayed = stranger.replay(report("{ title: 'it is\\nwrong \\u001b[31m' }"));
        assertTrue(replayed.about().startsWith("title: it is wrong [31m\nmachine: handset\n"), replayed.about());
        assertEquals(handset.eval("machine.hash()").asString(), engine.evaluate("machine.hash()", "line").asString());
        assertTrue(replayed.about().contains(handset.eval("machine.hash()").asString()));
        for (String same : List.of("machine.goto(user.cpu.lastChange('x25')); machine.hash()", "machine.goto('30ms'); machine.hash()",
                "machine.run('100ms'); machine.hash()", "String(radio.memory.lastWrite('stamps'))")) {
            String mine = handset.eval("user = machine.partitions.user; radio = machine.partitions.radio; " + same).asString();
            assertEquals(mine, engine.evaluate(same, "line").asString(), same);
        }
    }

    @Test
    void equalRunsMakeEqualReports() throws IOException {
        byte[] first = Files.readAllBytes(report("{}"));
        handset.eval("machine.bug('" + directory.resolve("y.hvbug") + "')");
        assertTrue(Arrays.equals(first, Files.readAllBytes(directory.resolve("y.hvbug"))));
    }

    @Test
    void withoutImagesTheyAreMissedByTheirSum() {
        Path file = report("{ images: false }");
        String message = assertThrows(InputException.class, () -> stranger.replay(file)).getMessage();
        assertTrue(message.contains("SHA-256") || message.contains("sha256"), message);
    }

    @Test
    void whatWasCutOffOrAlteredIsRefused() throws IOException {
        Path file = report("{}");
        byte[] whole = Files.readAllBytes(file);
        Path other = directory.resolve("other.hvbug");
        for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
            Files.write(other, Arrays.copyOf(whole, length));
            assertThrows(InputException.class, () -> stranger.replay(other), "the first " + length + " bytes");
        }
        String hash = handset.eval("machine.hash()").asString();
        for (int at = 0; at < whole.length; at += 1 + whole.length / 60) {
            byte[] altered = whole.clone();
            altered[at] ^= 0x10;
            Files.write(other, altered);
            try {
                stranger.replay(other);
                assertEquals(hash, engine.evaluate("machine.hash()", "line").asString(), "byte " + at);
            } catch (InputException refused) {
                assertFalse(refused.getMessage().isEmpty());
            }
        }
    }

    @Test
    void archivesThatHoldOtherThingsOrSwellAreRefused() throws IOException {
        Path file = report("{}");
        Path other = directory.resolve("other.hvbug");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] history = zip.getInputStream(zip.getEntry("history")).readAllBytes();
            write(other, List.of("about.txt", "history", "../../evil"), history);
            assertTrue(refusal(other).contains("nothing else"));
            write(other, List.of("about.txt", "history"), new byte[50 << 20]);
            assertTrue(refusal(other).contains("larger than it is"));
            write(other, List.of("about.txt", "history"), Arrays.copyOf(history, history.length / 2));
            assertTrue(refusal(other).contains("cut off or altered"));
        }
        Files.writeString(other, "no archive");
        assertTrue(refusal(other).contains("no bug report"));
        assertTrue(refusal(directory.resolve("absent")).contains("cannot be read"));
    }

    private String refusal(Path file) {
        return assertThrows(InputException.class, () -> stranger.replay(file)).getMessage();
    }

    private static void write(Path file, List<String> names, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        }
    }
}
