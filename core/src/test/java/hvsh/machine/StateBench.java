package hvsh.machine;

import hvsh.snapshot.Sha256;
import hvsh.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What forks, restores, hashes and files of a machine that booted Debian cost. Not a test, for it depends on the host; run it
 * with {@code scripts/bench/state}.
 */
public final class StateBench {
    private static final String READY = "busybox is up";
    private static final int ROUNDS = 5_000;
    private static final int FILE_ROUNDS = 4;
    private static final long ROUND_INSTRUCTIONS = 10_000;
    private static final long HASH_EVERY = 1_000_000;

    private StateBench() { }

    public static void main(String[] args) throws Exception {
        boot(Long.MAX_VALUE);
        Machine machine = boot(HASH_EVERY);
        for (int i = 0; i < 4; i++) {
            forks(machine);
        }
        restores(machine);
        hashes(machine);
        files(machine);
    }

    /** Saving and opening; the first time is what a process that does it once sees. */
    private static void files(Machine machine) throws Exception {
        Path directory = Files.createTempDirectory("hvsh-state");
        for (boolean images : new boolean[] {true, false}) {
            for (int i = 0; i < FILE_ROUNDS; i++) {
                Path file = directory.resolve("m" + i);
                long start = System.nanoTime();
                MachineFile.save(machine.snapshot(), file, images);
                long saved = System.nanoTime();
                Machine opened = MachineFile.open(file, (sum, length) -> images(machine).filter(image ->
                        image.length == length && Arrays.equals(Sha256.of(image), sum)).findFirst());
                System.out.printf("%s images: saved in %.2f s, opened in %.2f s, %d bytes, %s%n", images ? "with" : "without",
                        (saved - start) / 1e9, (System.nanoTime() - saved) / 1e9, Files.size(file),
                        opened.hash().equals(machine.hash()) ? "the same" : "NOT THE SAME");
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static Stream<byte[]> images(Machine machine) {
        return machine.spec().guests().stream().flatMap(guest -> Stream.concat(Stream.of(guest.boot().image(), guest.boot().initrd()),
                guest.devices().stream().map(GuestSpec.DeviceSpec::disk)));
    }

    /** Boots to the shell, hashing at every so many instructions. */
    private static Machine boot(long hashEvery) {
        Machine machine = new Machine(Boards.debian(1));
        Uart uart = machine.guests().getFirst().uarts().getFirst();
        StringBuilder text = new StringBuilder();
        uart.listen(b -> {
            if (text.append((char) b).indexOf(READY) >= 0) {
                machine.requestStop(READY);
            }
        });
        long hashing = 0;
        long start = System.nanoTime();
        while (true) {
            RunResult result = machine.runTo(hashEvery == Long.MAX_VALUE ? hashEvery - 1 : machine.icount() + hashEvery);
            if (result.reason() != RunResult.Reason.INSTRUCTIONS) {
                break;
            }
            long before = System.nanoTime();
            machine.hash();
            hashing += System.nanoTime() - before;
        }
        long total = System.nanoTime() - start;
        System.out.printf("boot, %s: %d instructions in %.2f s, %.1f MIPS, hashing itself %.2f %%, hash %s%n",
                hashEvery == Long.MAX_VALUE ? "no hashes" : "a hash every " + hashEvery, machine.icount(), total / 1e9,
                machine.icount() * 1e3 / total, hashing * 100.0 / total, machine.hash());
        return machine;
    }

    private static void forks(Machine machine) {
        long[] times = new long[ROUNDS];
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            long before = System.nanoTime();
            Machine fork = machine.fork();
            times[i] = System.nanoTime() - before;
            fork.runTo(fork.icount() + ROUND_INSTRUCTIONS);
        }
        long total = System.nanoTime() - start;
        Arrays.sort(times);
        System.out.printf("fork: median %.1f us, p95 %.1f us; fork, run %d, discard: %.0f rounds/s%n",
                times[ROUNDS / 2] / 1e3, times[ROUNDS * 95 / 100] / 1e3, ROUND_INSTRUCTIONS, ROUNDS * 1e9 / total);
    }

    private static void restores(Machine machine) {
        Machine other = machine.fork();
        Snapshot snapshot = other.snapshot();
        long restoring = 0;
        for (int i = 0; i < ROUNDS; i++) {
            other.runTo(other.icount() + ROUND_INSTRUCTIONS);
            long before = System.nanoTime();
            other.restore(snapshot);
            restoring += System.nanoTime() - before;
        }
        System.out.printf("restore: mean %.1f us%n", restoring / 1e3 / ROUNDS);
    }

    private static void hashes(Machine machine) {
        for (long step : new long[] {0, 10_000, 1_000_000}) {
            long hashing = 0;
            int rounds = step == 1_000_000 ? 100 : 1_000;
            for (int i = 0; i < rounds; i++) {
                machine.runTo(machine.icount() + step);
                long before = System.nanoTime();
                machine.hash();
                hashing += System.nanoTime() - before;
            }
            System.out.printf("hash after %d instructions: mean %.1f us%n", step, hashing / 1e3 / rounds);
        }
    }
}
