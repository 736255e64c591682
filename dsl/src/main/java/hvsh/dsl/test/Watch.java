package hvsh.dsl.test;

import hvsh.dsl.api.Suite;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks after scripts that run: stops one that is busy for too long without virtual time passing, and all of them when
 * the run is to end. An endless loop of JavaScript can be seen in no other way, so here the host's time counts.
 */
final class Watch implements AutoCloseable {
    private static final int PERIOD_MILLISECONDS = 20;

    private final int guard;
    private final Map<Suite, AtomicBoolean> suites = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean stopped;

    Watch(int guard) {
        this.guard = guard;
        thread = Thread.ofPlatform().daemon().name("hvsh test watch").start(this::look);
    }

    void add(Suite suite) {
        suites.put(suite, new AtomicBoolean());
    }

    void remove(Suite suite) {
        suites.remove(suite);
    }

    /** Stops whatever runs, now and later. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    private void look() {
        try {
            for (;;) {
                suites.forEach(this::look);
                Thread.sleep(PERIOD_MILLISECONDS);
            }
        } catch (InterruptedException _) {
            return; // the run is over
        }
    }

    private void look(Suite suite, AtomicBoolean busy) {
        String reason = stopped ? "the run was stopped" : suite.quiet() < guard ? null
                : "the script was busy for " + guard + " s of this computer's time, in which no virtual time passed; is there an endless loop? --guard gives it longer";
        if (reason != null && busy.compareAndSet(false, true)) { // an interruption waits until it is heeded
            Thread.ofPlatform().daemon().start(() -> {
                suite.interrupt(reason);
                busy.set(false);
            });
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
