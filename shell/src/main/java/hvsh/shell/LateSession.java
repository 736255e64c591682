package hvsh.shell;

import hvsh.dsl.api.LiveMachine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A session that is still being made while the user reads the prompt and types. */
final class LateSession implements Session {
    private final String greeting;
    private final CompletableFuture<Session> coming;

    LateSession(String greeting, Supplier<Session> making) {
        this.greeting = greeting;
        coming = new CompletableFuture<>();
        // Not of the common pool: evaluating the first script needs a stack of the size that the launcher asks for.
        Thread.ofPlatform().daemon().name("engine").start(() -> {
            try {
                coming.complete(making.get());
            } catch (RuntimeException | Error e) {
                coming.completeExceptionally(e);
            }
        });
    }

    private Session session() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public String greeting() {
        return greeting;
    }

    @Override
    public String eval(String source) {
        return session().eval(source);
    }

    @Override
    public boolean isIncomplete(String source) {
        return session().isIncomplete(source);
    }

    @Override
    public Completion complete(String source, int cursor) {
        return session().complete(source, cursor);
    }

    @Override
    public String help(String expression) {
        return session().help(expression);
    }

    @Override
    public boolean interrupt() {
        return !coming.isDone() || session().interrupt();
    }

    @Override
    public void onDebug(Runnable conversation) {
        coming.thenAccept(session -> session.onDebug(conversation));
    }

    @Override
    public boolean isRunning() {
        return coming.isDone() && session().isRunning();
    }

    @Override
    public Optional<LiveMachine> machine() {
        return session().machine();
    }

    @Override
    public List<Suggestion> commands() {
        return session().commands();
    }

    @Override
    public String command(String name, String text) {
        return session().command(name, text);
    }

    @Override
    public void close() {
        session().close();
    }
}
