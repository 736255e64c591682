package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.hypervisor.Scheduler;
import hvsh.snapshot.LoopState;
import hvsh.snapshot.MachineState;
import hvsh.snapshot.Snapshot;
import hvsh.time.Event;
import hvsh.time.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** State that no machine can have is refused when it is taken on, where it would have a run fail, or never end. */
class ForgedStateTest {
    private static void refused(String why, UnaryOperator<MachineState> forge) {
        Machine machine = new Machine(Boards.handset(2));
        MachineFileTest.advance(machine);
        Snapshot good = machine.snapshot();
        Snapshot forged = new Snapshot(good.origin(), forge.apply(good.state()), good.memory(), good.outputs());
        String message = assertThrows(IllegalArgumentException.class, () -> machine.restore(forged)).getMessage();
        assertTrue(message.contains(why), message);
    }

    private static UnaryOperator<MachineState> loop(UnaryOperator<LoopState> forge) {
        return s -> new MachineState(forge.apply(s.loop()), s.queue(), s.scheduler(), s.grants(), s.guests());
    }

    @Test
    void aPresentBesideTheTimeReached() {
        refused("a time or on a core", loop(l -> new LoopState(l.reached() - 1, l.reached(), l.end(), l.core(), false, l.positions(), 0, 0, false)));
        refused("a time or on a core", loop(l -> new LoopState(l.reached(), l.reached(), l.reached() - 1, l.core(), true, l.positions(), 0, 0, false)));
    }

    @Test
    void timesBeforeTheBeginningAndAtTheEnd() {
        refused("a time or on a core", loop(l -> new LoopState(-1, -1, l.end(), l.core(), false, l.positions(), 0, 0, false)));
        refused("a time or on a core", loop(l -> new LoopState(Long.MAX_VALUE, Long.MAX_VALUE, l.end(), l.core(), false, l.positions(), 0, 0, false)));
        refused("a time or on a core", loop(l -> new LoopState(l.now(), l.reached(), l.end(), 3, false, l.positions(), 0, 0, false)));
        refused("a time or on a core", loop(l -> new LoopState(l.now(), l.reached(), l.end(), 0, false, List.of(), 0, 0, false)));
    }

    @Test
    void anEventForNobody() {
        for (int target : new int[] {-1, 1000}) {
            refused("a target that there is not", s -> {
                List<Event> events = new ArrayList<>(s.queue().events());
                events.add(new Event(0, 0, target, 0, 0, new byte[0]));
                return new MachineState(s.loop(), new EventQueue.State(events, s.queue().sequence()), s.scheduler(), s.grants(), s.guests());
            });
        }
    }

    @Test
    void aCpuThatBeginsBeforeItsTime() {
        for (long ticks : new long[] {-1, Long.MAX_VALUE}) {
            refused("begins where its time cannot", s -> new MachineState(s.loop(), s.queue(), new Scheduler.State(s.scheduler().running(),
                    s.scheduler().entered(), s.scheduler().turns(), List.of(List.of(ticks), List.of(0L)), 0), s.grants(), s.guests()));
        }
    }
}
