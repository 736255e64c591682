package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.snapshot.FormatException;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import hvsh.time.Ticks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debian beside radio firmware: what a run was at every second of virtual time, every other run of it is too. */
@Tag("guests")
class DebianHandsetStateTest {
    private static final int SECONDS = 5;
    /** Debian's shell is up by then, and is typed to. */
    private static final int TYPED = 2;

    @Test
    void everyRunForkAndFileIsTheSameAtEverySecondUnderBothEngines(@TempDir Path directory) throws IOException, FormatException {
        MachineSpec spec = Handset.spec(new Handset.Shape(3, 1), Handset.radio(),
                Handset.user(DebianImages.linux("console=ttyAMA0"), 1, 256 << 20, true));
        List<Snapshot> snapshots = new ArrayList<>();
        Machine first = new Machine(spec);
        List<StateHash> hashes = seconds(first, 1, snapshots);
        String printed = first.guest("user").uarts().getFirst().text();
        assertTrue(printed.matches("(?s).*uname -a; sort.*aarch64 GNU/Linux\r\n[0-9a-f]{32}  -.*"), printed);
        assertEquals(hashes, seconds(new Machine(spec), 1, new ArrayList<>()), "a second run");
        assertEquals(hashes, seconds(new Machine(spec, EngineFactory.INTERPRETER), 1, new ArrayList<>()), "interpreted");
        for (int second = 1; second < SECONDS; second++) {
            Machine fork = Machine.of(snapshots.get(second - 1));
            assertEquals(hashes.subList(second, SECONDS), seconds(fork, second + 1, new ArrayList<>()), "from second " + second);
            assertEquals(printed, fork.guest("user").uarts().getFirst().text());
        }
        Path file = directory.resolve("handset");
        MachineFile.save(snapshots.get(TYPED - 1), file, true);
        Machine opened = MachineFile.open(file, ImageSource.NONE);
        assertEquals(hashes.subList(TYPED, SECONDS), seconds(opened, TYPED + 1, new ArrayList<>()), "from a file");
        assertEquals(printed, opened.guest("user").uarts().getFirst().text());
        first.restore(snapshots.getFirst());
        assertEquals(hashes.subList(1, SECONDS), seconds(first, 2, new ArrayList<>()), "after restoring");
    }

    /** The hash after each second from one on, with a snapshot of it. */
    private static List<StateHash> seconds(Machine machine, int from, List<Snapshot> snapshots) {
        List<StateHash> hashes = new ArrayList<>();
        for (int second = from; second <= SECONDS; second++) {
            if (second == TYPED + 1) {
                machine.guest("user").uarts().getFirst().send("uname -a; sort /proc/kallsyms | md5sum\r".getBytes(StandardCharsets.US_ASCII));
            }
            machine.run(second * Ticks.PER_SECOND);
            hashes.add(machine.hash());
            snapshots.add(machine.snapshot());
        }
        return hashes;
    }
}
