package hvsh.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private final EventQueue queue = new EventQueue();
    private final List<Integer> fired = new ArrayList<>();
    private final int target = queue.register(e -> fired.add(e.kind()));

    private void at(long when, int kind) {
        queue.schedule(target, kind, when, 0, new byte[0]);
    }

    @Test
    void firesInOrderOfTimeThenOfScheduling() {
        at(20, 1);
        at(10, 2);
        at(20, 3);
        queue.fireDue(20);
        assertEquals(List.of(2, 1, 3), fired);
    }

    @Test
    void leavesWhatIsNotDue() {
        at(21, 1);
        queue.fireDue(20);
        assertEquals(List.of(), fired);
        assertEquals(21, queue.nearest());
    }

    @Test
    void anEventMayScheduleAnotherForTheSameTime() {
        int chain = queue.register(e -> at(e.at(), 7));
        queue.schedule(chain, 0, 5, 0, new byte[0]);
        queue.fireDue(5);
        assertEquals(List.of(7), fired);
    }

    @Test
    void saveAndLoadIsTheIdentity() {
        at(5, 1);
        at(6, 2);
        EventQueue.State state = queue.save();
        queue.fireDue(6);
        queue.load(state);
        assertEquals(state, queue.save());
    }

    @Test
    void cancelRemovesOnlyThatKind() {
        at(5, 1);
        at(5, 2);
        queue.cancel(target, 1);
        queue.fireDue(5);
        assertEquals(List.of(2), fired);
    }
}
