package hvsh.dsl.api;

import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A limit in the host's time, for scripts that may be anybody's. */
final class Deadline {
    private static final int GRACE_SECONDS = 10;

    private Deadline() { }

    /**
     * Does work with an engine, and ends it, and the engine, after a while.
     *
     * @throws InputException if it did not come to its end
     */
    static <T> T within(Duration limit, ScriptEngine engine, Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("report").start(() -> {
            try {
                done.complete(work.get());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            Thread.ofPlatform().daemon().name("report-end").start(engine::cancel);
            await(done);
            throw new InputException("the report's script did not come to its end within " + limit.toSeconds() + " s (--timeout of hvsh replay and shrink)", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the work to end; what does not even then is left to the end of the process. */
    private static void await(CompletableFuture<?> done) {
        try {
            done.get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
