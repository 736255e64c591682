package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.snapshot.FormatException;
import hvsh.snapshot.Sha256;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The identities on a real kernel: page tables, modules patched in place, exclusives, a great deal of memory. */
class DebianStateTest {
    private static final long START = 150_000_000;
    private static final long STEP = 1_000_000;
    private static final int STEPS = 12;

    @Test
    void forksOfABootingKernelGoAlikeOnTwoThreadsAndLikeTheOriginal() {
        Machine machine = new Machine(Boards.debian(1));
        machine.runTo(START);
        Snapshot snapshot = machine.snapshot();
        CompletableFuture<List<StateHash>> one = CompletableFuture.supplyAsync(() -> hashes(Machine.of(snapshot)));
        CompletableFuture<List<StateHash>> two = CompletableFuture.supplyAsync(() -> hashes(Machine.of(snapshot)));
        assertEquals(one.join(), two.join());
        List<StateHash> straight = hashes(machine);
        assertEquals(one.join(), straight);
        machine.restore(snapshot);
        assertEquals(straight, hashes(machine));
    }

    @Test
    void aSavedKernelGoesOnAlikeUnderBothEngines(@TempDir Path directory) throws IOException, FormatException {
        Machine machine = new Machine(Boards.debian(2));
        machine.runTo(START);
        for (boolean images : new boolean[] {true, false}) {
            MachineFile.save(machine.snapshot(), directory.resolve("images " + images), images);
        }
        Machine translated = MachineFile.open(directory.resolve("images true"), ImageSource.NONE);
        Machine interpreted = MachineFile.open(directory.resolve("images false"), source(machine), EngineFactory.INTERPRETER);
        List<StateHash> straight = hashes(machine);
        assertEquals(straight, hashes(translated));
        assertEquals(straight, hashes(interpreted));
    }

    private static ImageSource source(Machine machine) {
        GuestSpec guest = machine.spec().guests().getFirst();
        return (sum, length) -> Stream.concat(Stream.of(guest.boot().image(), guest.boot().initrd()),
                guest.devices().stream().map(GuestSpec.DeviceSpec::disk))
                .filter(image -> image.length == length && Arrays.equals(Sha256.of(image), sum)).findFirst();
    }

    private static List<StateHash> hashes(Machine machine) {
        List<StateHash> hashes = new ArrayList<>();
        long start = machine.icount();
        for (int i = 0; i < STEPS; i++) {
            machine.runTo(start + i * STEP);
            hashes.add(machine.hash());
        }
        return hashes;
    }
}
