package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import java.util.Queue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The thread on which regions are made for all machines. It hands a region out some time after it had HotSpot compile it: until
 * it is compiled, HotSpot interprets it, and that is slower than interpreting the guest. Calling it often with a CPU that has no
 * budget, which does nothing, has it compiled. When a region comes into use is nothing that a guest can see.
 */
final class Background implements Workshop {
    static final Background SHARED = new Background();

    /** Calls after which HotSpot compiles: its Tier3InvocationThreshold is 200. */
    private static final int CALLS = 220;
    /** HotSpot's first compiler takes one or two milliseconds for a region; others may wait before it. */
    private static final long PATIENCE_MILLIS = 8;

    private final ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "hvsh-translator");
        thread.setDaemon(true);
        return thread;
    });
    /** The pool's one thread uses it. */
    private final Cpu idle = new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, false), 0, 0);

    private Background() { }

    @Override
    public void order(Supplier<Translator.Finished> work, Queue<Translator.Finished> to) {
        pool.execute(() -> {
            Translator.Finished translation = work.get();
            if (translation.region() == null) {
                to.add(translation);
                return;
            }
            for (int i = 0; i < CALLS; i++) {
                translation.region().run(idle);
            }
            pool.schedule(() -> to.add(translation), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        });
    }
}
