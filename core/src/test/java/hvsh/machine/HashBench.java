package hvsh.machine;

import java.util.Arrays;

/**
 * What a state hash every million instructions costs a boot of Debian: boots with and without in turn, in one process. Not a
 * test, for it depends on the host; run it with {@code scripts/bench/hash} where nothing else runs.
 */
public final class HashBench {
    private static final String READY = "busybox is up";
    private static final long HASH_EVERY = 1_000_000;

    private HashBench() { }

    public static void main(String[] args) {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 4;
        double[] shares = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            double without = boot(false)[0];
            double[] with = boot(true);
            shares[i] = with[1] / (with[0] - with[1]);
            System.out.printf("pair %d: without %.2f s, with %.2f s, of which hashing %.3f s: %.1f us a hash, %.2f %% of the rest%n", i + 1, without, with[0],
                    with[1], with[1] * 1e6 / with[2], 100 * shares[i]);
        }
        Arrays.sort(shares);
        System.out.printf("median %.2f %%%n", 100 * shares[pairs / 2]);
    }

    /** Seconds in all, seconds in hashing, and how many hashes. */
    private static double[] boot(boolean hashing) {
        Machine machine = new Machine(Boards.debian(1));
        StringBuilder text = new StringBuilder();
        machine.guests().getFirst().uarts().getFirst().listen(b -> {
            if (text.append((char) b).indexOf(READY) >= 0) {
                machine.requestStop(READY);
            }
        });
        long start = System.nanoTime();
        long spent = 0;
        long hashes = 0;
        while (machine.runTo(machine.icount() + HASH_EVERY).reason() == RunResult.Reason.INSTRUCTIONS) {
            if (hashing) {
                long before = System.nanoTime();
                machine.hash();
                spent += System.nanoTime() - before;
                hashes++;
            }
        }
        return new double[] {(System.nanoTime() - start) / 1e9, spent / 1e9, hashes};
    }
}
