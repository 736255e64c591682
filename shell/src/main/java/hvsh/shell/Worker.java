package hvsh.shell;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Does a session's work on a thread of its own, so that whoever waits for it can stop waiting. Nothing else may be done with
 * the session until that work has ended.
 */
final class Worker {
    private static final String STILL = "the last input still runs, in one step that cannot be stopped; .exit leaves";

    private static final long LOOK_MILLIS = 5;
    private static final long LONGEST = 2_000_000_000;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(this::thread);
    private volatile Thread own;
    private volatile CompletableFuture<?> work = CompletableFuture.completedFuture(null);
    private volatile CompletableFuture<?> waiting = work;

    private Thread thread(Runnable loop) {
        own = Thread.ofPlatform().name("session").daemon().unstarted(loop);
        return own;
    }

    /** The result of the work, or what it throws; a {@link Problem} if it is given up, or something given up still runs. */
    <T> T call(Supplier<T> supplier) {
        if (isOwn()) {
            return supplier.get(); // a conversation in the middle of an evaluation
        }
        if (isBusy()) {
            throw Problem.failed(STILL);
        }
        CompletableFuture<T> done = CompletableFuture.supplyAsync(supplier, thread);
        CompletableFuture<T> result = done.copy();
        work = done;
        waiting = result;
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw e;
            }
        }
    }

    /** Whether this is the thread of the work. */
    boolean isOwn() {
        return Thread.currentThread() == own;
    }

    boolean isBusy() {
        return !work.isDone();
    }

    /**
     * Waits for the present work, and gives it up if it computes for longer: {@link #call} returns, and the work goes on
     * alone. What counts is its own time, for on a busy host it may not be its fault that it takes longer.
     */
    void endWithin(long milliseconds) {
        long limit = computed() + milliseconds * 1_000_000;
        long end = System.nanoTime() + LONGEST;
        while (isBusy()) {
            try {
                work.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (computed() >= limit || System.nanoTime() >= end) {
                    waiting.completeExceptionally(Problem.failed(STILL));
                    return;
                }
            } catch (Exception e) {
                return; // it has ended, which is all that counts here: call() hands on how
            }
        }
    }

    private long computed() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(own.threadId());
    }
}
