package hvsh.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.machine.Boards;
import hvsh.machine.Machine;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A run with other inputs is a run of its own: with the same ones the same, and with any ones the same twice. */
class RerunTest {
    @TestFactory
    Stream<DynamicTest> theSameInputsMakeTheSameRun() {
        return Boards.all().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            Wanderer wanderer = new Wanderer(e.getValue(), 7);
            wanderer.wander(25);
            History history = wanderer.history;
            List<Entry> all = history.inputs().from(0);
            History same = Rerun.of(history, all);
            assertEquals(history.machine().hash(), same.machine().hash());
            assertEquals(all.stream().map(Entry::at).toList(), same.inputs().from(0).stream().map(Entry::at).toList());
            for (int skip = 2; skip < 5; skip++) {
                List<Entry> some = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if (i % skip != 0) {
                        some.add(all.get(i));
                    }
                }
                assertEquals(outcome(history, some), outcome(history, some), "without every " + skip + "th");
            }
        }));
    }

    /** What comes of it: a hash, or that an input is not possible then. */
    private static String outcome(History history, List<Entry> inputs) {
        try {
            History run = Rerun.of(history, inputs);
            assertTrue(run.inputs().size() <= inputs.size());
            return run.machine().hash().toString();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    @Test
    void itEndsAtTheMomentOfTheOriginalWhateverCameInto() {
        History history = new History(new Machine(Boards.bare("user/user", 1, 1, 2)));
        history.run(5 * Ticks.PER_MILLISECOND, null, Long.MAX_VALUE);
        history.enter(new Input.Typed(0, 0, "uname -a\r".getBytes()));
        history.run(50 * Ticks.PER_MILLISECOND, null, Long.MAX_VALUE);
        History without = Rerun.of(history, List.of());
        History plain = new History(new Machine(Boards.bare("user/user", 1, 1, 2)));
        plain.run(history.machine().now(), null, Long.MAX_VALUE);
        assertEquals(plain.machine().hash(), without.machine().hash());
        assertTrue(without.machine().icount() < history.machine().icount());
    }
}
