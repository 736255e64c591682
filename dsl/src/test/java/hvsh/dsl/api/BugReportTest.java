package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import hvsh.machine.EngineFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
        for (String line : List.of("inputs: 6", "hvsh: 0.1.0", "engine: translator", "image: radio.elf, ", "system: ", "uart0 is sent 'uname -a\\n'",
                "user/cpu0 TPIDR_EL0 = 0x5", "user.pause()", "user/cpu0 x25 = 0x8000000000000000", "memory at physical 0x")) {
            assertTrue(replayed.about().contains(line), () -> line + " in " + replayed.about());
        }
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

    /** Of a program without pattern, so that neither it nor the memory that it is loaded into gets smaller. */
    @Test
    void memoryOfAMachineThatWasNewIsNotInIt() throws IOException {
        byte[] program = new byte[1 << 20];
        new Random(1).nextBytes(program);
        System.arraycopy(new byte[] {0, 0, 0, 0x14}, 0, program, 0, 4); // a branch to itself
        Path image = Files.write(directory.resolve("loop.bin"), program);
        Path yaml = Files.writeString(directory.resolve("loop.yaml"), Files.readString(Handset.MACHINES.resolve("handset.yaml"))
                .replace("../guests/user/user.elf", image.toString()).replace("../", Handset.ROOT.resolve("testdata") + "/"));
        Path fresh = directory.resolve("fresh.hvbug");
        Path later = directory.resolve("later.hvbug");
        try (ScriptEngine own = new ScriptEngine(directory, _ -> { }, _ -> { })) {
            new Api(own, directory, GuestFiles.cached(directory)).open(yaml);
            own.evaluate("machine.run('6ms'); machine.bug('" + fresh + "'); machine.save('" + directory.resolve("s.hvsnap") + "');"
                    + "later = open('" + directory.resolve("s.hvsnap") + "'); later.run('6ms'); later.bug('" + later + "')", "line");
            assertTrue(Files.size(fresh) < 5 << 18, () -> fresh.toFile().length() + " bytes");
            assertTrue(Files.size(later) > 2 << 20, () -> later.toFile().length() + " bytes");
            for (Api.Engine by : Api.Engine.values()) {
                stranger.replay(fresh, by, List.of());
                assertEquals(own.evaluate("machine.hash()", "line").asString(), engine.evaluate("machine.hash()", "line").asString());
                stranger.replay(later, by, List.of());
                assertEquals(own.evaluate("later.hash()", "line").asString(), engine.evaluate("machine.hash()", "line").asString());
            }
        }
    }

    @Test
    void itsRunIsHadAgainByTheEngineThatIsAskedFor() {
        ImageFiles images = new ImageFiles(List.of(), GuestFiles.cached(directory));
        for (EngineFactory engines : List.of(EngineFactory.INTERPRETER, EngineFactory.TRANSLATOR)) {
            Reproduced reproduced = Reproduced.of(report("{}"), images, engines, true);
            assertSame(engines, reproduced.history().machine().engines());
            reproduced.starts().values().forEach(start -> assertSame(engines, start.machine().engines()));
        }
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
    void itHoldsWhatAPersonWantsToRead() throws IOException {
        Path script = Files.writeString(Files.createDirectory(directory.resolve("scripts")).resolve("main.js"),
                "import { wait } from './lib/wait.js'; const m = load('" + Handset.MACHINES.resolve("handset.yaml") + "'); wait(m); m.bug('"
                        + directory.resolve("s.hvbug") + "', { title: 'a title' })");
        Files.writeString(Files.createDirectory(directory.resolve("scripts/lib")).resolve("wait.js"), "export function wait(m) { m.run('1ms') }");
        try (ScriptEngine own = new ScriptEngine(script.getParent(), _ -> { }, _ -> { })) {
            new Api(own, script.getParent(), GuestFiles.cached(Path.of("nowhere")));
            own.run(script);
        }
        try (ZipFile zip = new ZipFile(directory.resolve("s.hvbug").toFile())) {
            assertEquals(Files.readString(script), text(zip, "scripts/main.js"));
            assertEquals(Files.readString(directory.resolve("scripts/lib/wait.js")), text(zip, "scripts/lib/wait.js"));
            assertEquals(Files.readString(Handset.MACHINES.resolve("handset.yaml")), text(zip, "machine.yaml"));
            assertTrue(text(zip, "about.txt").startsWith("hvsh bug report, format 2\ntitle: a title\nmachine: handset\ninstructions: "), text(zip, "about.txt"));
        }
    }

    @Test
    void largeImagesOfPackagesAreLeftOutAndFoundAgain() throws IOException {
        Path cache = Files.createDirectories(directory.resolve("cache/guests/debian"));
        byte[] elf = Files.readAllBytes(Handset.ROOT.resolve("testdata/guests/radio/radio.elf"));
        Files.write(cache.resolve("big.elf"), Arrays.copyOf(elf, 3 << 20));
        GuestFiles guests = GuestFiles.cached(directory.resolve("cache"));
        Path yaml = Files.writeString(directory.resolve("big.yaml"), Files.readString(Handset.MACHINES.resolve("handset.yaml"))
                .replace("../guests/radio/radio.elf", "guest:debian/big.elf").replace("../", Handset.ROOT.resolve("testdata") + "/"));
        Path file = directory.resolve("big.hvbug");
        try (ScriptEngine own = new ScriptEngine(directory, _ -> { }, _ -> { })) {
            new Api(own, directory, guests).open(yaml);
            own.evaluate("machine.run('20ms'); machine.bug('" + file + "')", "line");
            String about = new Api(own, directory, guests).replay(file).about();
            assertTrue(about.matches("(?s).*image: guest:debian/big.elf, 3145728 bytes, SHA-256 [0-9a-f]{64}, left out\n.*user.elf, .* inside\n.*"), about);
        }
        assertTrue(refusal(file).contains("it needs guest:debian/big.elf (3145728 bytes, SHA-256"), refusal(file));
        assertTrue(refusal(file).contains("fetch it with: hvsh guests fetch debian"), refusal(file));
    }

    @Test
    void imagesThatAreNamedServeTheFailureToo() {
        Path file = directory.resolve("small.hvbug");
        handset.eval("machine.run('20ms'); machine.bug('" + file + "', { images: false, fails: m => m.icount > 0n })");
        List<Path> images = List.of("radio/radio.elf", "user/user.elf").stream().map(Handset.ROOT.resolve("testdata/guests")::resolve).toList();
        try (ScriptEngine own = new ScriptEngine(directory, _ -> { }, _ -> { })) {
            Api api = new Api(own, directory, GuestFiles.cached(directory));
            assertTrue(assertThrows(InputException.class, () -> api.replayWithFailure(file, Api.Engine.TRANSLATOR, List.of(), Duration.ofMinutes(1))).getMessage().contains("it needs "));
            assertTrue(api.replayWithFailure(file, Api.Engine.INTERPRETER, images, Duration.ofMinutes(1)).whole());
        }
    }

    @Test
    void archivesThatHoldOtherThingsOrSwellAreRefused() throws IOException {
        Path file = report("{}");
        Path other = directory.resolve("other.hvbug");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] history = zip.getInputStream(zip.getEntry("history")).readAllBytes();
            String about = text(zip, "about.txt");
            for (String name : List.of("../../evil", "/etc/passwd", "scripts/../../evil.js", "scripts/..", "scripts/a/../b.js", "scripts/..\\evil",
                    "scripts/c:evil", "scripts//evil", "scripts/", "scripts/\u0001", "machines/0", "machines/100", "history/x", "machines/../1", "x".repeat(600))) {
                write(other, about, history, name);
                assertTrue(refusal(other).contains("which is in no report"), name + ": " + refusal(other));
            }
            write(other, about, new byte[50 << 20]);
            assertTrue(refusal(other).contains("is larger than the archive"), refusal(other));
            write(other, about, Arrays.copyOf(history, history.length / 2));
            assertTrue(refusal(other).contains("cut off or altered"), refusal(other));
            write(other, about.replace("format 2", "format 3"), history);
            assertTrue(refusal(other).contains("version 3 of the format, and this hvsh reads 2"), refusal(other));
            write(other, about.replace("hvsh bug report, format 2\n", "title: x\n"), history);
            assertTrue(refusal(other).contains("version 1 of the format, and this hvsh reads 2"), refusal(other));
            write(other, about + "\n\u001b[31m", history);
            assertTrue(refusal(other).endsWith("has a line that none can be: "), refusal(other));
            write(other, "a page", history);
            assertTrue(refusal(other).contains("'about.txt' is not a report's"), refusal(other));
            String[] many = java.util.stream.IntStream.range(0, 600).mapToObj(i -> "scripts/" + i).toArray(String[]::new);
            write(other, about, history, many);
            assertTrue(refusal(other).contains("holds 602 entries"), refusal(other));
        }
        Files.writeString(other, "no archive");
        assertTrue(refusal(other).contains("no bug report"));
        assertTrue(refusal(directory.resolve("absent")).contains("cannot be read"));
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private String refusal(Path file) {
        return assertThrows(InputException.class, () -> stranger.replay(file)).getMessage();
    }

    private static void write(Path file, String about, byte[] history, String... more) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("about.txt"));
            zip.write(about.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("history"));
            zip.write(history);
            for (String name : more) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
    }
}
