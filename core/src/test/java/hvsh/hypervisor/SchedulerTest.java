package hvsh.hypervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import hvsh.cpu.Cpu;
import hvsh.irq.InterruptLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final long FRAME = 60_000_000;
    private static final long FIRST_END = 15_600_000;
    private static final long GAP = 50_000_000;
    private static final int SWITCH = 160;

    private final TwoPartitions two = new TwoPartitions();
    private final Cpu first = two.first.vcpus().getFirst();
    private final Cpu second = two.second.vcpus().getFirst();
    private final Cpu firstsOther = two.first.vcpus().get(1);

    SchedulerTest() {
        two.first.start();
        two.second.start();
    }

    /** The first partition has the frame's begin, the second the middle; the end is nobody's. */
    private Scheduler scheduler(int cores, boolean... slack) {
        return new Scheduler(two.partitions, cores, FRAME, List.of(new Scheduler.Window(0, 0, FIRST_END),
                new Scheduler.Window(1, FIRST_END, GAP - FIRST_END)), slack, SWITCH);
    }

    @Test
    void windowsBelongToTheirOwnersToTheTick() {
        Scheduler scheduler = scheduler(1, false, false);
        for (long frame = 0; frame < 3 * FRAME; frame += FRAME) {
            assertSame(first, scheduler.choose(0, frame));
            assertSame(first, scheduler.choose(0, frame + FIRST_END - 1));
            assertSame(second, scheduler.choose(0, frame + FIRST_END));
            assertSame(second, scheduler.choose(0, frame + GAP - 1));
            assertNull(scheduler.choose(0, frame + GAP));
            assertNull(scheduler.choose(0, frame + FRAME - 1));
        }
    }

    @Test
    void nextChangeIsTheNearestEdgeOrTurn() {
        Scheduler scheduler = scheduler(1, false, false);
        assertEquals(Scheduler.TURN, scheduler.nextChange(0));
        assertEquals(FIRST_END, scheduler.nextChange(Scheduler.TURN));
        assertEquals(FIRST_END, scheduler.nextChange(FIRST_END - 1));
        assertEquals(2 * Scheduler.TURN, scheduler.nextChange(FIRST_END));
        assertEquals(GAP, scheduler.nextChange(3 * Scheduler.TURN));
        assertEquals(FRAME, scheduler.nextChange(GAP + 2 * Scheduler.TURN / 13));
    }

    @Test
    void unusedTimeIdlesUnlessSomebodySharesSlack() {
        first.waiting = true;
        assertNull(scheduler(1, false, false).choose(0, 0));
        assertSame(second, scheduler(1, false, true).choose(0, 0));
        assertSame(second, scheduler(1, false, true).choose(0, GAP));
        first.virtualIrqLine = true;
        assertSame(first, scheduler(1, false, true).choose(0, 0), "its window is its own again");
    }

    @Test
    void pausedAndFaultedPartitionsLeaveTheirWindow() {
        two.first.pause();
        assertNull(scheduler(1, true, false).choose(0, 0));
        assertSame(second, scheduler(1, true, true).choose(0, 0));
    }

    @Test
    void cpusThatShareACoreTakeTurns() {
        firstsOther.off = false;
        Scheduler scheduler = scheduler(1, false, false);
        assertSame(first, scheduler.choose(0, 0));
        assertSame(firstsOther, scheduler.choose(0, Scheduler.TURN));
        first.waiting = true;
        assertSame(firstsOther, scheduler.choose(0, 0));
    }

    @Test
    void turnIsKeptWhoeverBecomesReadyButNotIntoAnotherWindow() {
        firstsOther.off = false;
        first.waiting = true;
        Scheduler scheduler = scheduler(1, false, false);
        assertSame(firstsOther, scheduler.choose(0, 0));
        scheduler.enter(0, firstsOther, 0);
        first.waiting = false;
        assertSame(firstsOther, scheduler.choose(0, 5));
        assertSame(first, scheduler.choose(0, 4 * FRAME), "who ran before in its turn is not asked");
    }

    @Test
    void coresRunTheCpusOfTheirNumber() {
        firstsOther.off = false;
        Scheduler scheduler = scheduler(2, false, false);
        assertSame(first, scheduler.choose(0, 0));
        assertSame(firstsOther, scheduler.choose(1, 0));
        assertSame(second, scheduler.choose(0, FIRST_END));
        assertNull(scheduler.choose(1, FIRST_END));
    }

    @Test
    void interruptOutsideTheWindowStaysPending() {
        first.waiting = true;
        first.virtualIrqLine = true;
        assertSame(second, scheduler(1, false, false).choose(0, FIRST_END));
    }

    @Test
    void preemptingInterruptBringsItsPartitionInUntilItWaits() {
        Scheduler scheduler = scheduler(1, false, false);
        first.waiting = true;
        InterruptLine line = scheduler.preempting(0, level -> first.virtualIrqLine = level);
        assertSame(second, scheduler.choose(0, FIRST_END));
        line.set(true);
        assertSame(first, scheduler.choose(0, FIRST_END));
        first.waiting = false;
        line.set(false);
        assertSame(first, scheduler.choose(0, FIRST_END + 1), "while it handles the interrupt");
        first.waiting = true;
        assertSame(second, scheduler.choose(0, FIRST_END + 2));
        first.waiting = false;
        assertSame(second, scheduler.choose(0, FIRST_END + 3), "it is over");
    }

    @Test
    void preemptionEndsAtThePartitionsOwnWindow() {
        Scheduler scheduler = scheduler(1, false, false);
        scheduler.preempting(0, InterruptLine.UNCONNECTED).set(true);
        assertSame(first, scheduler.choose(0, GAP));
        assertSame(first, scheduler.choose(0, FRAME));
        assertSame(second, scheduler.choose(0, FRAME + FIRST_END));
    }

    @Test
    void switchIsChargedInEveryWindowWhoeverRanBefore() {
        Scheduler scheduler = scheduler(1, false, false);
        assertEquals(SWITCH, scheduler.enter(0, first, 0));
        assertEquals(0, scheduler.enter(0, first, FIRST_END - 1));
        assertEquals(SWITCH, scheduler.enter(0, first, FRAME), "as if another had run between");
        assertEquals(SWITCH, scheduler.enter(0, second, FRAME + FIRST_END));
        assertEquals(SWITCH, scheduler.enter(0, second, FRAME + GAP));
        assertEquals(new TrapCounters.Count(2, 2 * SWITCH), two.first.counters().get("switch"));
    }

    @Test
    void whatGoesBeyondTheEndIsTakenFromTheSameCpuLater() {
        Scheduler scheduler = scheduler(1, false, false);
        assertEquals(700, scheduler.carry(second, 700));
        assertEquals(0, scheduler.takeCarried(first));
        assertEquals(700, scheduler.takeCarried(second));
        assertEquals(0, scheduler.takeCarried(second));
    }

    @Test
    void savedStateComesBack() {
        Scheduler scheduler = scheduler(1, false, false);
        scheduler.enter(0, first, 0);
        scheduler.carry(firstsOther, 5);
        scheduler.preempting(0, InterruptLine.UNCONNECTED).set(true);
        Scheduler copy = scheduler(1, false, false);
        copy.load(scheduler.save());
        assertEquals(scheduler.save(), copy.save());
        assertSame(first, copy.choose(0, GAP));
        assertEquals(0, copy.enter(0, first, 1));
        assertEquals(5, copy.takeCarried(firstsOther));
    }
}
