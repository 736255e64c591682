package hvsh.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.ExceptionClass;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import hvsh.machine.Boards;
import hvsh.machine.EngineFactory;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.machine.RunResult;
import hvsh.probe.Happening;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.radio.AirEvent;
import hvsh.radio.Cell;
import hvsh.snapshot.Snapshot;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Replays of random runs under every engine, with hooks in some of them only: all must have the same state hashes at every
 * checkpoint. {@code scripts/bench/stress} does a thousand.
 */
class StressTest {
    private static final int REPLAYS = Integer.getInteger("hvsh.stress", 20);
    private static final int FROM = Integer.getInteger("hvsh.stress.from", 0);
    private static final int OF_EACH_RUN = 10;
    private static final int STEPS = 25;

    /** Translates at once what has run a few times, so that little is left to the interpreter. */
    private static final EngineFactory EAGER = (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, 2, 1, Runnable::run, new TranslationCache());
    private static final List<EngineFactory> ENGINES = List.of(EngineFactory.INTERPRETER, EngineFactory.TRANSLATOR, EAGER);

    private long compared;
    private long hits;
    private long received;

    @Test
    void allReplaysAreEqualAtEveryCheckpoint() {
        for (int done = FROM; done < FROM + REPLAYS; done += OF_EACH_RUN) {
            int number = done / OF_EACH_RUN;
            Snapshot begin = begin(1 + number % 2, (number + number / 2) % 2 == 1);
            Wanderer wanderer = new Wanderer(Machine.of(begin), 1000 + done);
            wanderer.history.machine().hooks().add(new Hook.Radio(Happening.RadioEvent.RECEPTION), Hooks.ANY, Hooks.ANY, _ -> received++);
            wanderer.wander(STEPS);
            for (int i = 0; i < Math.min(OF_EACH_RUN, FROM + REPLAYS - done); i++) {
                replay(begin, wanderer, i, new Seeded(done + i));
            }
        }
        assertTrue(compared >= (long) REPLAYS * STEPS, "compared only " + compared);
        assertTrue(hits > 0, "no hook was ever hit");
        assertTrue(received > 0, "no radio ever received a block");
        System.out.printf("%d replays equal at all of %d checkpoints; radios received %d blocks; hooks hit %d times%n", REPLAYS, compared, received, hits);
    }

    /** A machine that was switched on, or one whose radio is about to receive a block of a cell. */
    private static Snapshot begin(int cores, boolean listening) {
        Machine machine = new Machine(Boards.stress(cores));
        if (listening) {
            new Input.OnAir(new AirEvent.CellAdded(new Cell(Wanderer.LISTENED, 262, 1, 1, 9, -70))).apply(machine);
            machine.run(23_500 * Ticks.PER_MICROSECOND); // the last burst of the first broadcast block, frame 5's, has begun
        }
        return machine.snapshot();
    }

    private void replay(Snapshot begin, Wanderer wanderer, int number, Seeded random) {
        Course course = new Course(Machine.of(begin, ENGINES.get(number % ENGINES.size())), wanderer.history.inputs(), 0);
        boolean hooked = number % 3 == 1 || number % 4 == 3;
        for (int i = 0; i < wanderer.places.size(); i++) {
            Wanderer.Place place = wanderer.places.get(i);
            RunResult result = course.run(Ticks.NEVER, null, Long.MAX_VALUE, place.position());
            assertEquals(RunResult.Reason.MOMENT, result.reason(), "replay " + number + ", checkpoint " + i);
            assertEquals(place.hash(), course.machine.hash(), "replay " + number + ", checkpoint " + i);
            compared++;
            if (hooked && i % 8 == 2) {
                hook(course.machine, random);
            }
        }
    }

    /** Adds a hook of any kind, anywhere; it only counts. */
    private void hook(Machine machine, Seeded random) {
        Hook hook = switch ((int) Long.remainderUnsigned(random.next(), 6)) {
            case 0 -> new Hook.Pc(Range.ALL, Space.VIRTUAL);
            case 1 -> new Hook.Memory(Range.of(MachineSpec.RAM_BASE, machine.spec().memory()), Space.PHYSICAL, true, true, 0, null);
            case 2 -> new Hook.ExceptionTaken(Set.of(ExceptionClass.SVC), Hook.ANY, Hook.ANY);
            case 3 -> new Hook.InterruptTaken(null, Hook.ANY);
            case 4 -> new Hook.Radio(Happening.RadioEvent.FRAME);
            default -> new Hook.Memory(Range.ALL, Space.VIRTUAL, false, true, 0, null);
        };
        machine.hooks().add(hook, Hooks.ANY, Hooks.ANY, _ -> hits++);
    }
}
