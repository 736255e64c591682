package hvsh.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.Engine;
import hvsh.cpu.interp.Interpreter;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.machine.Boards;
import hvsh.machine.EngineFactory;
import hvsh.machine.ImageSource;
import hvsh.machine.Machine;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.StateHash;
import hvsh.time.Ticks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that were written to a file while they happened, and what became of the file. */
class RecordingTest {
    private static final long MILLISECOND = Ticks.PER_MILLISECOND;
    @TempDir
    private Path directory;

    private static Replay replay(Path file, EngineFactory engines) throws IOException, FormatException {
        return Replay.of(file, ImageSource.NONE, engines);
    }

    private static byte[] text(String text) {
        return text.getBytes();
    }

    /** A handset that is typed at, recorded from its fifth millisecond on. */
    private History recorded(Path file) throws IOException {
        History history = new History(new Machine(Boards.handset(1)));
        history.run(5 * MILLISECOND, null, Long.MAX_VALUE);
        history.enter(new Input.Typed(1, 0, text("x\r")));
        history.record(file, Integer.MAX_VALUE);
        for (int i = 2; i < 9; i++) {
            history.run(10 * i * MILLISECOND, null, Long.MAX_VALUE);
            history.enter(new Input.Typed(1, 0, text("uname -a\r")));
            history.enter(new Input.Register(1, 0, Input.Kind.X, 20 + i % 4, i, 0));
        }
        return history;
    }

    @Test
    void everyEngineHasTheRunAgain() throws Exception {
        Path file = directory.resolve("a.hvrec");
        History history = recorded(file);
        history.run(100 * MILLISECOND, null, Long.MAX_VALUE);
        history.stopRecording();
        for (EngineFactory engine : List.of(EngineFactory.INTERPRETER, EngineFactory.TRANSLATOR)) {
            Replay replay = replay(file, engine);
            assertEquals(RecordingFile.Ending.WHOLE, replay.ending());
            assertEquals(15, replay.inputs());
            assertTrue(replay.hashes() >= 2, "hashes: " + replay.hashes());
            assertEquals(history.machine().hash(), replay.history().machine().hash());
            assertEquals(history.position(), replay.history().position());
        }
    }

    @Test
    void whatWasTakenBackIsNoPartOfTheRun() throws Exception {
        Path file = directory.resolve("b.hvrec");
        History history = new History(new Machine(Boards.smp(2)));
        history.record(file, Integer.MAX_VALUE);
        history.run(5 * MILLISECOND, null, Long.MAX_VALUE);
        Checkpoint early = history.checkpoint();
        history.enter(new Input.Typed(0, 0, text("one")));
        history.run(15 * MILLISECOND, null, Long.MAX_VALUE);
        history.goToTime(10 * MILLISECOND);
        history.enter(new Input.Typed(0, 0, text("two")));
        history.run(20 * MILLISECOND, null, Long.MAX_VALUE);
        history.restore(early);
        history.enter(new Input.Register(0, 0, Input.Kind.X, 7, 7, 0));
        history.run(12 * MILLISECOND, null, Long.MAX_VALUE);
        history.stopRecording();
        Replay replay = replay(file, EngineFactory.INTERPRETER);
        assertEquals(1, replay.inputs());
        assertEquals(history.machine().hash(), replay.history().machine().hash());
    }

    @Test
    void anotherHistoryIsNotRestoredIntoARecording() throws Exception {
        History other = new History(Machine.of(running().checkpoint().snapshot()));
        History history = running();
        history.record(directory.resolve("c.hvrec"), 0);
        assertThrows(IllegalStateException.class, () -> history.restore(other.checkpoint()));
        assertThrows(IllegalStateException.class, () -> history.record(directory.resolve("d.hvrec"), 0));
    }

    private static History running() {
        History history = new History(new Machine(Boards.handset(1)));
        history.run(MILLISECOND, null, Long.MAX_VALUE);
        return history;
    }

    @Test
    void whereverItBreaksOffItIsRefusedOrGoodUpToThere() throws Exception {
        Path file = directory.resolve("e.hvrec");
        recorded(file).stopRecording();
        byte[] whole = Files.readAllBytes(file);
        int records = whole.length - 400;
        for (int length = whole.length - 1; length >= 0; length -= length > records ? 1 : 1 + whole.length / 60) {
            Path cut = Files.write(directory.resolve("cut"), Arrays.copyOf(whole, length));
            check(cut, "the first " + length + " bytes", RecordingFile.Ending.BROKEN_OFF);
        }
    }

    @Test
    void whateverByteIsAlteredItIsRefusedOrGoodUpToThere() throws Exception {
        Path file = directory.resolve("f.hvrec");
        recorded(file).stopRecording();
        byte[] whole = Files.readAllBytes(file);
        for (int at = whole.length - 1; at >= 0; at -= at > whole.length - 400 ? 1 : 1 + whole.length / 60) {
            byte[] altered = whole.clone();
            altered[at] ^= 0x41;
            check(Files.write(directory.resolve("altered"), altered), "byte " + at, RecordingFile.Ending.DAMAGED, RecordingFile.Ending.BROKEN_OFF);
        }
    }

    /** Reading alone is what could go wrong; what is left of the records is replayed elsewhere. */
    private static void check(Path file, String what, RecordingFile.Ending... endings) throws IOException {
        try {
            RecordingFile.Content content = RecordingFile.read(file, ImageSource.NONE, EngineFactory.INTERPRETER);
            assertTrue(Arrays.asList(endings).contains(content.ending()), what + ": " + content.ending());
            assertTrue(content.good() <= content.size());
        } catch (FormatException e) {
            assertNotNull(e.getMessage());
        }
    }

    @Test
    void anotherFileIsNoRecording() throws Exception {
        for (byte[] content : List.of(new byte[0], text("hvsh recording  "), new byte[100])) {
            Path file = Files.write(directory.resolve("none"), content);
            assertThrows(FormatException.class, () -> replay(file, EngineFactory.INTERPRETER));
        }
    }

    /** The interpreter, but that one instruction, the so-manieth that a CPU executes, gives a wrong result. */
    private record Planted(Engine right, Cpu cpu, long at) implements Engine {
        @Override
        public long run(long cycles) {
            long left = at - cpu.retired;
            if (left <= 0 || left > cycles) {
                return right.run(cycles);
            }
            cpu.begin(left);
            long used = right.run(left);
            if (cpu.retired == at) {
                cpu.x[5] ^= 1L << 40;
            }
            return used;
        }

        @Override
        public boolean interrupt() {
            return right.interrupt();
        }

        static EngineFactory at(long count) {
            return (Cpu cpu, PhysicalAccess memory, int exceptionCycles) -> new Planted(new Interpreter(cpu, memory, exceptionCycles), cpu, count);
        }
    }

    @Test
    void theFirstInstructionThatAWrongEngineGetsWrongIsNamed() throws Exception {
        Path file = directory.resolve("g.hvrec");
        History history = new History(new Machine(Boards.bare("user/user", 1, 1, 2)));
        history.record(file, Integer.MAX_VALUE);
        history.run(30 * MILLISECOND, null, 700);
        history.stopRecording();
        DivergedException e = assertThrows(DivergedException.class, () -> replay(file, Planted.at(245)));
        Divergence divergence = e.divergence();
        assertNotNull(divergence.step(), e.getMessage());
        assertEquals(244, divergence.step().icount(), e.getMessage());
        assertEquals(0, divergence.from());
        assertTrue(e.getMessage().contains("x5  ") && e.getMessage().contains("differs"), e.getMessage());
        History clean = new History(new Machine(Boards.bare("user/user", 1, 1, 2)));
        clean.run(Ticks.NEVER, null, 244);
        assertEquals(clean.machine().guests().getFirst().cpus().getFirst().pc, divergence.step().pc());
    }

    @Test
    void whereTheRecordIsWrongTheNarrowestStretchIsNamed() throws Exception {
        Path file = directory.resolve("h.hvrec");
        History history = new History(new Machine(Boards.bare("user/user", 1, 1, 2)));
        Recorder recorder = Recorder.begin(history.begin(), file, Integer.MAX_VALUE);
        for (int i = 0; i < 3; i++) {
            history.run(30 * MILLISECOND, null, 100);
            StateHash hash = i == 1 ? new StateHash(1, 2) : history.machine().hash();
            recorder.add(new Mark(history.position(), history.machine().icount(), hash));
        }
        recorder.close();
        DivergedException e = assertThrows(DivergedException.class, () -> replay(file, EngineFactory.TRANSLATOR));
        assertEquals(100, e.divergence().from());
        assertEquals(200, e.divergence().to());
        assertNull(e.divergence().step());
        assertTrue(e.getMessage().contains("do the same here"), e.getMessage());
    }

    @Test
    void aRecordOfWhatCannotBeIsRefused() throws Exception {
        History history = running();
        Position here = history.position();
        StateHash hash = history.machine().hash();
        for (Mark mark : List.of(new Mark(new Position(here.moment(), 5), 1, hash), new Mark(new Position(here.moment(), -1), 1, hash),
                new Mark(here, 1, null), new Mark(new Position(null, 0), 1, hash))) {
            Path file = directory.resolve("i.hvrec");
            try (Recorder recorder = Recorder.begin(history.begin(), file, Integer.MAX_VALUE)) {
                recorder.add(mark);
            }
            assertThrows(FormatException.class, () -> replay(file, EngineFactory.INTERPRETER), mark.toString());
        }
    }

    /** Records in another process until that is killed. */
    @Test
    void aKilledRecorderLeavesALogThatIsGoodUpToItsLastRecord() throws Exception {
        Path file = directory.resolve("k.hvrec");
        for (int round = 0; round < 3; round++) {
            Files.deleteIfExists(file);
            Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED", "-Dhvsh.root=" + System.getProperty("hvsh.root"), "-cp", classPath(),
                    RecordingChild.class.getName(), file.toString()).redirectErrorStream(true).redirectOutput(directory.resolve("out").toFile()).start();
            try {
                while (child.isAlive() && !Files.exists(file)) {
                    Thread.sleep(1);
                }
                long enough = Files.exists(file) ? Files.size(file) + 3_000 + 1_777L * round : 0;
                while (child.isAlive() && Files.size(file) < enough) {
                    Thread.onSpinWait();
                }
                assertTrue(child.isAlive(), () -> read(directory.resolve("out")));
            } finally {
                child.destroyForcibly().waitFor();
            }
            Replay replay = replay(file, EngineFactory.TRANSLATOR);
            assertEquals(RecordingFile.Ending.BROKEN_OFF, replay.ending());
            assertTrue(replay.inputs() > 10, "inputs: " + replay.inputs());
            assertTrue(replay.size() - replay.good() < 4096, replay.good() + " of " + replay.size());
        }
    }

    private static String classPath() {
        return String.join(java.io.File.pathSeparator, java.util.stream.Stream.of(Machine.class, RecordingTest.class, com.github.luben.zstd.Zstd.class)
                .map(c -> Path.of(java.net.URI.create(c.getProtectionDomain().getCodeSource().getLocation().toString())).toString()).distinct().toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
