package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Forks of a machine share its program's names, and run on several threads. */
class SharedProgramTest {
    private static final int ROUNDS = 40;
    private static final int THREADS = 4;

    private record Seen(SymbolTable symbols, LineTable lines, CallFrames frames, List<String> problems) { }

    @Test
    void whatIsReadWhenSomebodyAsksIsReadOnceForAll() throws Exception {
        byte[] calls = Binutils.calls();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                Program program = Program.of("calls", calls);
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<Seen>> askers = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    askers.add(() -> {
                        start.await();
                        return new Seen(program.symbols(), program.lines(), program.frames(), program.problems());
                    });
                }
                Seen first = null;
                for (Future<Seen> future : pool.invokeAll(askers)) {
                    Seen seen = future.get();
                    first = first == null ? seen : first;
                    assertSame(first.symbols, seen.symbols);
                    assertSame(first.lines, seen.lines);
                    assertSame(first.frames, seen.frames);
                    assertEquals(first.problems, seen.problems);
                }
            }
        }
    }
}
