package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts save machines and open them. */
final class SavedMachineTest {
    private static final Path GUESTS = Handset.ROOT.resolve("testdata/guests");

    @TempDir
    Path directory;
    @AutoClose
    private final Handset handset = new Handset();

    @BeforeEach
    void names() {
        handset.engine.bind("file", directory.resolve("m.hvsnap").toString());
    }

    @Test
    void whatIsOpenedGoesOnLikeWhatWasSaved() {
        handset.eval("user.uart.waitFor('user$ '); user.uart.send('uname -a\\n'); machine.save(file); m = open(file)");
        assertEquals("true", handset.show("m !== machine && m.hash() === machine.hash() && m.name === 'handset'"));
        assertEquals("hvsh-user aarch64", handset.show("m.partitions.user.uart.waitFor(/hvsh-user \\w+/)"));
        handset.eval("user.uart.waitFor(/hvsh-user \\w+/)");
        assertEquals("true", handset.show("m.hash() === machine.hash() && m.partitions.user.uart.output.text === user.uart.output.text"));
        assertEquals("true", handset.show("m.partitions.user.memory.readU32('put_text') === user.memory.readU32('put_text')"));
    }

    @Test
    void aSnapshotIsSavedAsItWasThen() {
        handset.eval("s = machine.snapshot(); h = machine.hash(); machine.run('5ms'); s.save(file)");
        assertEquals("true", handset.show("open(file).hash() === h && h !== machine.hash()"));
    }

    @Test
    void imagesThatWereLeftOutAreNamed() throws IOException {
        handset.eval("machine.save(file)");
        long whole = Files.size(directory.resolve("m.hvsnap"));
        handset.eval("machine.save(file, { images: false })");
        assertTrue(Files.size(directory.resolve("m.hvsnap")) < whole);
        String missing = handset.fail("open(file)");
        assertTrue(missing.contains("m.hvsnap: it was saved without its images; name the files of: radio.elf ("), missing);
        assertEquals(1, missing.lines().count());
        String images = "{ images: ['" + GUESTS.resolve("radio/radio.elf") + "', '" + GUESTS.resolve("user/user.elf") + "'] }";
        assertEquals("true", handset.show("open(file, " + images + ").hash() === machine.hash()"));
    }

    @Test
    void imagesThatWereFetchedAreFoundByThemselves() throws IOException {
        handset.eval("machine.save(file, { images: false })");
        Path guest = Files.createDirectories(directory.resolve("guests/phone"));
        Files.copy(GUESTS.resolve("radio/radio.elf"), guest.resolve("a"));
        Files.copy(GUESTS.resolve("user/user.elf"), guest.resolve("b"));
        List<String> out = new ArrayList<>();
        try (ScriptEngine engine = new ScriptEngine(directory, out::add, out::add)) {
            String greeting = new Api(engine, directory, GuestFiles.cached(directory)).open(directory.resolve("m.hvsnap"));
            assertTrue(greeting.startsWith("handset: 2 partitions (radio, user)"), greeting);
            engine.evaluate("print(machine.name, user.state)", "line");
        }
        assertEquals(List.of("handset running"), out);
    }

    @Test
    void pathsAreRelativeToTheScript() throws IOException {
        Path script = Files.writeString(directory.resolve("s.js"), "const m = load('" + Handset.MACHINES.resolve("handset.yaml")
                + "'); m.save('./here.hvsnap'); print(open('./here.hvsnap').hash() === m.hash());");
        List<String> out = new ArrayList<>();
        try (ScriptEngine engine = new ScriptEngine(directory, out::add, out::add)) {
            new Api(engine, directory, GuestFiles.cached(directory));
            engine.run(script);
        }
        assertEquals(List.of("true"), out);
        assertTrue(Files.exists(directory.resolve("here.hvsnap")));
    }

    @Test
    void whatCannotBeOpenedIsToldInALine() throws IOException {
        Files.writeString(directory.resolve("m.hvsnap"), "machine: m\n");
        assertTrue(handset.fail("open(file)").endsWith("m.hvsnap: it is no hvsh snapshot, or not a whole one"), handset.fail("open(file)"));
        assertTrue(handset.fail("open('nowhere')").contains("nowhere cannot be read: there is no nowhere"), handset.fail("open('nowhere')"));
        assertTrue(handset.fail("open('/')").contains("/ cannot be read: it is not a file"), handset.fail("open('/')"));
        assertTrue(handset.fail("machine.save('/nowhere/m')").contains("/nowhere/m cannot be written: there is no /nowhere"), handset.fail("machine.save('/nowhere/m')"));
        assertTrue(handset.fail("machine.save(file, { images: 1 })").contains("write true or false"));
        assertTrue(handset.fail("open(file, { images: 'x' })").contains("that is no array; write ['x']"));
        assertTrue(handset.fail("machine.save(file, { image: false })").contains("did you mean 'images'?"));
        try {
            handset.eval("open(file)");
        } catch (ScriptException e) {
            assertEquals(ScriptException.Kind.INPUT, e.kind());
        }
    }
}
