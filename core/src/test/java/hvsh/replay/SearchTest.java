package hvsh.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.ExceptionClass;
import hvsh.machine.Boards;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.probe.Happening;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.snapshot.StateHash;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is found in the past is what was told when it happened. */
class SearchTest {
    private static final long SOME = 12 * Ticks.PER_MILLISECOND;

    private static Stream<DynamicTest> onEach(Consumer<History> test) {
        return Boards.all().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            History history = new History(new Machine(e.getValue()));
            history.run(SOME, null, 30_000);
            history.enter(new Input.Typed(0, 0, "x\r".getBytes()));
            history.run(2 * SOME, null, 30_000);
            test.accept(history);
        }));
    }

    @TestFactory
    Stream<DynamicTest> theLastOfAnyKindIsTheLastThatWasTold() {
        return onEach(history -> {
            for (Hook hook : List.of(new Hook.Memory(Range.ALL, Space.PHYSICAL, false, true, 0, null), new Hook.Pc(Range.ALL, Space.VIRTUAL),
                    new Hook.ExceptionTaken(Set.of(), Hook.ANY, Hook.ANY), new Hook.InterruptTaken(null, Hook.ANY))) {
                List<Hit> told = told(history, hook);
                Found found = history.last(hook, Hooks.ANY, Hooks.ANY);
                if (told.isEmpty()) {
                    assertNull(found);
                } else {
                    assertEquals(told.getLast(), found.hit());
                }
            }
        });
    }

    /** All hits from the beginning to the present, on a machine that has the hook from the start. */
    private static List<Hit> told(History history, Hook hook) {
        List<Hit> hits = new ArrayList<>();
        Course course = new Course(new Machine(history.machine().spec()), history.inputs(), 0);
        course.machine.hooks().add(hook, Hooks.ANY, Hooks.ANY, hits::add);
        course.runTo(history.position());
        return hits;
    }

    @TestFactory
    Stream<DynamicTest> goingToItStandsBeforeItsInstruction() {
        return onEach(history -> {
            Range ram = Range.of(MachineSpec.RAM_BASE, history.machine().spec().memory());
            Found found = history.last(new Hook.Memory(ram, Space.PHYSICAL, false, true, 0, null), Hooks.ANY, Hooks.ANY);
            if (found == null) {
                return;
            }
            history.goTo(found);
            Cpu cpu = history.machine().guests().get(found.hit().partition()).cpus().get(found.hit().cpu());
            assertEquals(found.hit().pc(), cpu.pc);
            assertEquals(found.hit().retired(), cpu.retired);
            Happening.MemoryAccess store = (Happening.MemoryAccess) found.hit().what();
            history.run(Ticks.NEVER, cpu, 1);
            byte[] bytes = new byte[store.size()];
            history.machine().memory().read(store.place().physical(), bytes, 0, bytes.length);
            for (int i = 0; i < Math.min(8, bytes.length); i++) {
                assertEquals((byte) (store.value() >>> 8 * i), bytes[i]);
            }
        });
    }

    @Test
    void anExceptionIsGoneToFromBeforeIt() {
        History history = new History(new Machine(Boards.bare("el/el", 1, 1, 2)));
        history.run(SOME, null, Long.MAX_VALUE);
        Found found = history.last(new Hook.ExceptionTaken(Set.of(ExceptionClass.SVC), Hook.ANY, Hook.ANY), Hooks.ANY, Hooks.ANY);
        history.goTo(found);
        assertEquals(found.hit().pc(), history.machine().guests().getFirst().cpus().getFirst().pc);
    }

    @TestFactory
    Stream<DynamicTest> theLastChangeOfARegisterChangedIt() {
        return onEach(history -> {
            Machine machine = history.machine();
            Cpu cpu = machine.guests().getFirst().cpus().getFirst();
            StateHash present = machine.hash();
            Position here = history.position();
            for (int register : new int[] {0, 1, 19, 30}) {
                long now = cpu.x[register];
                Found found = history.lastChange(cpu, c -> c.x[register]);
                assertEquals(present, machine.hash());
                if (found == null) {
                    continue;
                }
                history.goTo(found);
                assertEquals(found.hit().pc(), cpu.pc);
                long before = cpu.x[register];
                history.run(Ticks.NEVER, cpu, 1);
                assertTrue(before != cpu.x[register] || cpu.pc != found.hit().pc() + 4, "x" + register);
                history.goTo(here);
                assertEquals(now, cpu.x[register]);
            }
        });
    }
}
