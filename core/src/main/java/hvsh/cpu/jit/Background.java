package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuModel;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.Deque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The thread on which regions are made for all machines. It hands a region out only when HotSpot has compiled it: until then
 * HotSpot interprets it, and that is slower than interpreting the guest. It has it compiled by calling it often with a CPU that
 * has no budget, which does nothing, and sees that it is compiled by how long such a call takes. The host's time decides only
 * when a region comes into use, which no guest can see.
 */
final class Background implements Workshop {
    static final Background SHARED = new Background();

    /** Calls after which HotSpot compiles (its Tier3InvocationThreshold is 200), and calls to measure. */
    private static final int CALLS = 220;
    private static final int MEASURED_CALLS = 32;
    /** Nanoseconds that such a call takes at most when it is compiled. */
    private static final long COMPILED = 40;
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(1);

    private record Warming(Translator.Finished translation, Queue<Translator.Finished> to, long since) { }

    private final ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "hvsh-translator");
        thread.setDaemon(true);
        return thread;
    });
    // What follows belongs to the pool's one thread.
    private final Deque<Warming> warming = new ArrayDeque<>();
    private final Cpu idle = new Cpu(CpuModel.cortexA57(false, false), 0, 0);
    private long looked;
    private boolean scheduled;

    private Background() { }

    @Override
    public void order(Supplier<Translator.Finished> work, Queue<Translator.Finished> to) {
        pool.execute(() -> {
            begin(work.get(), to);
            look();
        });
    }

    private void begin(Translator.Finished translation, Queue<Translator.Finished> to) {
        if (translation.region() == null) {
            to.add(translation);
            return;
        }
        call(translation.region(), CALLS);
        warming.add(new Warming(translation, to, System.nanoTime()));
    }

    private void call(Region region, int times) {
        for (int i = 0; i < times; i++) {
            region.run(idle);
        }
    }

    private void look() {
        long now = System.nanoTime();
        if (now - looked >= INTERVAL) {
            looked = now;
            for (Iterator<Warming> each = warming.iterator(); each.hasNext(); ) {
                Warming one = each.next();
                if (isCompiled(one.translation.region()) || now - one.since > PATIENCE) {
                    one.to.add(one.translation);
                    each.remove();
                }
            }
        }
        if (!warming.isEmpty() && !scheduled) {
            scheduled = true;
            pool.schedule(() -> {
                scheduled = false;
                look();
            }, INTERVAL, TimeUnit.NANOSECONDS);
        }
    }

    private boolean isCompiled(Region region) {
        long start = System.nanoTime();
        call(region, MEASURED_CALLS);
        return System.nanoTime() - start < COMPILED * MEASURED_CALLS;
    }
}
