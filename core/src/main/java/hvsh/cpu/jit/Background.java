package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The thread on which regions are made for all machines. It hands a region out when HotSpot has compiled it: until then HotSpot
 * interprets it, and that is slower than interpreting the guest. Calling it often with a CPU that has no budget, which does
 * nothing, has it compiled, and how long that takes tells whether it is. When a region comes into use is nothing that a guest
 * can see.
 */
final class Background implements Workshop {
    static final Background SHARED = new Background();

    /** Calls that are timed together. */
    private static final int BATCH = 64;
    /** A batch of compiled calls takes no longer; an interpreted call alone takes 40 ns. */
    private static final long COMPILED_NANOS = 15 * BATCH;
    /** Batches before the region rests: enough for HotSpot to order its compilation. */
    private static final int BATCHES = 6;
    private static final long REST_MILLIS = 2;
    /** After so many rests a region is handed out anyway. */
    private static final int PATIENCE = 200;
    /** Calls after which HotSpot counts a region's branches. */
    private static final int LESSON = 300;

    private final ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "hvsh-translator");
        thread.setDaemon(true);
        return thread;
    });
    /** The pool's one thread uses it. */
    private final Cpu idle = new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, false), 0, 0);

    private Background() { }

    @Override
    public void order(Supplier<Translation> work, Consumer<Translation> delivery) {
        pool.execute(() -> {
            Translation translation = work.get();
            if (translation.region() == null || translation.isReady) {
                delivery.accept(translation);
            } else if (translation.tier == Tier.OPTIMIZED) {
                call(translation.region(), LESSON);
                delivery.accept(translation);
            } else {
                ripen(translation, delivery, PATIENCE);
            }
        });
    }

    private static void handOut(Translation translation, Consumer<Translation> delivery) {
        translation.isReady = true;
        delivery.accept(translation);
    }

    private void call(Region region, int times) {
        for (int i = 0; i < times; i++) {
            region.run(idle);
        }
    }

    private void ripen(Translation translation, Consumer<Translation> delivery, int rests) {
        for (int i = 0; i < BATCHES; i++) {
            if (timeBatch(translation.region()) <= COMPILED_NANOS) {
                handOut(translation, delivery);
                return;
            }
        }
        if (rests == 0) {
            handOut(translation, delivery);
        } else {
            pool.schedule(() -> ripen(translation, delivery, rests - 1), REST_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private long timeBatch(Region region) {
        long start = System.nanoTime();
        call(region, BATCH);
        return System.nanoTime() - start;
    }
}
