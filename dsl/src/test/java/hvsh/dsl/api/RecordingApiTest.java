package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings that scripts make. */
class RecordingApiTest {
    @AutoClose
    private final ScriptEngine engine = new ScriptEngine(Handset.ROOT, _ -> { }, _ -> { });
    private final Api reader = new Api(engine, Handset.ROOT, GuestFiles.cached(Path.of("nowhere")));
    @TempDir
    private Path directory;

    private Api.Replayed replay(Path file) {
        return reader.replay(file, Api.Engine.INTERPRETER, List.of());
    }

    @Test
    void aRecordingEndsWithItsScriptAndLeadsToTheSameState() {
        Path file = directory.resolve("x.hvrec");
        String hash;
        try (Handset handset = new Handset()) {
            handset.eval("machine.record('" + file + "'); user.uart.waitFor('user$ '); user.uart.send('uname -a\\n'); machine.run('30ms'); user.cpu.x20 = 9n");
            hash = handset.eval("machine.hash()").asString();
        }
        Api.Replayed replayed = replay(file);
        assertTrue(replayed.whole());
        assertTrue(replayed.about().contains("inputs: 2") && replayed.about().endsWith("recording: whole"), replayed.about());
        assertEquals(hash, engine.evaluate("machine.hash()", "line").asString());
        assertTrue(engine.evaluate("const end = machine.icount; machine.goto('25ms'); machine.goto(end); machine.time > 25000000n", "line").asBoolean());
    }

    @Test
    void whatIsMissingOrDamagedIsSaid() throws IOException {
        Path file = directory.resolve("y.hvrec");
        try (Handset handset = new Handset()) {
            handset.eval("machine.record('" + file + "'); machine.run('20ms'); user.uart.send('x\\n'); machine.run('20ms')");
        }
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(directory.resolve("cut.hvrec"), Arrays.copyOf(whole, whole.length - 100));
        assertTrue(replay(cut).whole());
        assertTrue(replay(cut).about().contains("recording: breaks off after"), replay(cut).about());
        whole[whole.length - 100] ^= 1;
        Files.write(cut, whole);
        assertFalse(replay(cut).whole());
        assertTrue(replay(cut).about().contains("recording: DAMAGED after"), replay(cut).about());
        Path none = Files.writeString(directory.resolve("none.hvrec"), "nothing");
        assertThrows(InputException.class, () -> replay(none));
    }

    @Test
    void itCannotBeginTwiceOrWhereNothingCanBeWritten() {
        try (Handset handset = new Handset()) {
            assertTrue(assertThrows(ScriptException.class, () -> handset.eval("machine.record('/nowhere/x.hvrec')")).getMessage().contains("cannot be written: there is no /nowhere"));
            handset.eval("machine.record('" + directory.resolve("z.hvrec") + "', { images: false })");
            assertTrue(assertThrows(ScriptException.class, () -> handset.eval("machine.record('x')")).getMessage().contains("already"));
            handset.eval("machine.stopRecording(); machine.stopRecording()");
        }
        String missing = assertThrows(InputException.class, () -> replay(directory.resolve("z.hvrec"))).getMessage();
        assertTrue(missing.contains("SHA-256"), missing);
    }
}
