package hvsh.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.machine.Boards;
import hvsh.machine.EngineFactory;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.machine.RunResult;
import hvsh.snapshot.StateHash;
import hvsh.time.Ticks;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever happened to a machine, its history leads to every place of it again. */
class HistoryTest {
    private static Stream<DynamicTest> onEach(Consumer<MachineSpec> test) {
        return Boards.all().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> test.accept(e.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyPlaceIsReachedAgain() {
        return onEach(spec -> {
            Wanderer wanderer = new Wanderer(spec, 1);
            wanderer.wander(60);
            wanderer.revisit(40);
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherMachineComesByTheSamePlacesWithoutItsStops() {
        return onEach(spec -> {
            Wanderer wanderer = new Wanderer(spec, 2);
            wanderer.wander(40);
            for (EngineFactory engine : List.of(EngineFactory.INTERPRETER, EngineFactory.TRANSLATOR)) {
                Course course = new Course(new Machine(spec, engine), wanderer.history.inputs(), 0);
                Wanderer.Place last = wanderer.places.getLast();
                course.run(Ticks.NEVER, null, Long.MAX_VALUE, last.position());
                assertEquals(last.hash(), course.machine.hash());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> forwardAndBackIsTheIdentity() {
        return onEach(spec -> {
            Wanderer wanderer = new Wanderer(spec, 3);
            History history = wanderer.history;
            Machine machine = history.machine();
            for (int i = 0; i < 30; i++) {
                wanderer.wander(2);
                Cpu cpu = machine.guests().getFirst().cpus().getFirst();
                StateHash before = machine.hash();
                int n = wanderer.random(1, 3000);
                if (history.run(machine.now() + 5 * Ticks.PER_MILLISECOND, cpu, n).reason() == RunResult.Reason.INSTRUCTIONS) {
                    history.back(cpu, n);
                    assertEquals(before, machine.hash(), "after " + n + " instructions");
                }
            }
        });
    }

    @Test
    void whatWasTypedLaterComesAgainAfterGoingBackUntilSomethingElseIsTyped() {
        History history = new History(new Machine(Boards.bare("user/user", 1, 1, 2)));
        history.run(5 * Ticks.PER_MILLISECOND, null, Long.MAX_VALUE);
        Position early = history.position();
        history.enter(new Input.Typed(0, 0, "uname -a\r".getBytes()));
        history.run(10 * Ticks.PER_MILLISECOND, null, Long.MAX_VALUE);
        StateHash typed = history.machine().hash();
        history.goTo(early);
        assertEquals(0, history.inputs().size());
        history.run(10 * Ticks.PER_MILLISECOND, null, Long.MAX_VALUE);
        assertEquals(typed, history.machine().hash());
        history.goTo(early);
        history.enter(new Input.Typed(0, 0, "help\r".getBytes()));
        history.run(10 * Ticks.PER_MILLISECOND, null, Long.MAX_VALUE);
        assertNotEquals(typed, history.machine().hash());
        assertEquals(1, history.inputs().size());
    }

    @Test
    void thereIsNothingBeforeTheBegin() {
        History history = new History(new Machine(Boards.bare("hello/hello", 1, 1, 2)));
        Cpu cpu = history.machine().guests().getFirst().cpus().getFirst();
        history.run(Ticks.NEVER, null, 100);
        StateHash before = history.machine().hash();
        String message = assertThrows(IllegalStateException.class, () -> history.back(cpu, 101)).getMessage();
        assertTrue(message.contains("begins 100 instructions"), message);
        assertEquals(before, history.machine().hash());
        history.back(cpu, 100);
        assertEquals(0, cpu.retired);
    }

    @Test
    void aCountThatIsNeverReachedIsRefusedAndNothingChanges() {
        History history = new History(new Machine(Boards.bare("hello/exit", 1, 1, 2)));
        history.run(Ticks.NEVER, null, 100);
        StateHash before = history.machine().hash();
        assertThrows(IllegalStateException.class, () -> history.goToCount(1L << 40));
        assertEquals(before, history.machine().hash());
    }

    @Test
    void aForkHasTheSameHistoryAndOneOfItsOwnFromThenOn() {
        Wanderer wanderer = new Wanderer(Boards.handset(1), 5);
        wanderer.wander(10);
        History fork = wanderer.history.fork();
        StateHash here = wanderer.history.machine().hash();
        fork.goTo(wanderer.places.getFirst().position());
        assertEquals(wanderer.places.getFirst().hash(), fork.machine().hash());
        fork.enter(new Input.Register(0, 0, Input.Kind.X, 3, 77, 0));
        assertEquals(here, wanderer.history.machine().hash());
        wanderer.revisit(5);
    }
}
