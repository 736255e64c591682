package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

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
