package hvsh.dsl.dap;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.eclipse.lsp4j.debug.OutputEventArguments;
import org.eclipse.lsp4j.debug.OutputEventArgumentsCategory;
import org.eclipse.lsp4j.debug.services.IDebugProtocolClient;
import org.eclipse.lsp4j.debug.services.IDebugProtocolServer;

/**
 * What all requests of a debug adapter's conversation need. A thread of its own does what concerns the machine, one thing after
 * the other.
 */
abstract class Conversation implements IDebugProtocolServer {
    final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        java.lang.Thread thread = new java.lang.Thread(task, "hvsh dap");
        thread.setDaemon(true);
        return thread;
    });
    IDebugProtocolClient client;
    volatile Debugged debugged;
    /** Whether the machine is on its way, so that nothing else may be asked of it; of the worker alone. */
    boolean running;
    /** The thread that was asked about last: whose addresses are meant where a request names none. */
    int lastThread;

    void connect(IDebugProtocolClient to) {
        client = to;
    }

    <T> CompletableFuture<T> on(Supplier<T> action) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            worker.execute(() -> {
                try {
                    answer.complete(action.get());
                } catch (RuntimeException | StackOverflowError e) {
                    answer.completeExceptionally(Problems.told(e));
                }
            });
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(Problems.told(new IllegalStateException("the conversation is over")));
        }
        return answer;
    }

    CompletableFuture<Void> doing(Runnable action) {
        return on(() -> {
            action.run();
            return null;
        });
    }

    /** The machine, which may be on its way, between two spans. */
    Debugged launched() {
        Debugged known = debugged;
        if (known == null) {
            throw new IllegalStateException("no machine is there; launch one first");
        }
        return known;
    }

    /** The machine, which stands still. */
    Debugged machine() {
        Debugged known = launched();
        if (running) {
            throw new IllegalStateException("the machine is running; pause it first");
        }
        return known;
    }

    void tell(String category, String text) {
        OutputEventArguments output = new OutputEventArguments();
        output.setCategory(category);
        output.setOutput(text);
        client.output(output);
    }

    void tellOutput() {
        String text = debugged.ask("output").asString();
        if (!text.isEmpty()) {
            tell(OutputEventArgumentsCategory.STDOUT, text);
        }
    }

    String address(String reference, Integer offset) {
        String at = debugged.ask("address", lastThread, reference).asString();
        return "0x" + Long.toHexString(Long.parseUnsignedLong(at.substring(2), 16) + (offset == null ? 0 : offset));
    }

    int thread(int id) {
        if (id < 1 || id > debugged.ask("threads").getArraySize()) {
            throw new IllegalArgumentException("there is no thread " + id);
        }
        lastThread = id - 1;
        return lastThread;
    }
}
