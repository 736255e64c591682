package hvsh.timer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.irq.SysRegPort;
import hvsh.time.Ticks;
import hvsh.time.Timeline;
import hvsh.timer.GenericTimer.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GenericTimerTest {
    private final Clock clock = new Clock();
    private final GenericTimer timer = new GenericTimer(clock);
    private boolean line;

    GenericTimerTest() {
        timer.connect(Kind.VIRTUAL, level -> line = level);
    }

    private SysRegPort port(String name) {
        return timer.registers().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private long read(String name) {
        return port(name).read().getAsLong();
    }

    private void write(String name, long value) {
        port(name).write().accept(value);
    }

    private void runTo(long tick) {
        clock.runTo(tick, timer);
    }

    @Test
    void counterRunsAtTheFrequencyItNames() {
        assertEquals(62_500_000, read("CNTFRQ_EL0"));
        runTo(Ticks.PER_SECOND);
        assertEquals(62_500_000, read("CNTPCT_EL0"));
    }

    @Test
    void virtualCounterIsThePhysicalOneLessTheOffset() {
        write("CNTVOFF_EL2", 40);
        runTo(100 * Ticks.PER_COUNTER + 207);
        assertEquals(100, read("CNTPCT_EL0"));
        assertEquals(60, read("CNTVCT_EL0"));
    }

    @Test
    void firesExactlyAtTheCount() {
        write("CNTV_CVAL_EL0", 10);
        write("CNTV_CTL_EL0", 1);
        runTo(10 * Ticks.PER_COUNTER - 1);
        assertFalse(line);
        assertEquals(1, read("CNTV_CTL_EL0"));
        runTo(10 * Ticks.PER_COUNTER);
        assertTrue(line);
        assertEquals(5, read("CNTV_CTL_EL0"));
    }

    @Test
    void movingTheCompareValueAwayLowersTheLineAtOnce() {
        write("CNTV_CTL_EL0", 1);
        assertTrue(line);
        write("CNTV_CVAL_EL0", 1);
        assertFalse(line);
    }

    @Test
    void timerValueIsSignExtended() {
        runTo(100 * Ticks.PER_COUNTER);
        write("CNTV_TVAL_EL0", 0xffff_fffeL);
        assertEquals(98, read("CNTV_CVAL_EL0"));
        assertEquals(0xffff_fffeL, read("CNTV_TVAL_EL0"));
        write("CNTV_TVAL_EL0", 7);
        assertEquals(107, read("CNTV_CVAL_EL0"));
    }

    @Test
    void maskHidesTheConditionFromTheLineOnly() {
        write("CNTV_CTL_EL0", 3);
        assertFalse(line);
        assertEquals(7, read("CNTV_CTL_EL0"));
        write("CNTV_CTL_EL0", 1);
        assertTrue(line);
    }

    @Test
    void disabledTimerHasNeitherStatusNorAlarm() {
        write("CNTV_CVAL_EL0", 10);
        write("CNTV_CTL_EL0", 1);
        write("CNTV_CTL_EL0", 0);
        assertEquals(Ticks.NEVER, clock.alarms[1]);
        runTo(10 * Ticks.PER_COUNTER);
        assertFalse(line);
        assertEquals(0, read("CNTV_CTL_EL0"));
    }

    @Test
    void farCompareValueSetsNoAlarm() {
        write("CNTV_CVAL_EL0", Long.MAX_VALUE);
        write("CNTV_CTL_EL0", 1);
        assertEquals(Ticks.NEVER, clock.alarms[1]);
        assertFalse(line);
    }

    @Test
    void offsetAheadOfTheCounterIsMetUntilTheCountWraps() {
        write("CNTV_CVAL_EL0", 5);
        write("CNTVOFF_EL2", 20);
        write("CNTV_CTL_EL0", 1);
        assertTrue(line);
        runTo(20 * Ticks.PER_COUNTER);
        assertFalse(line);
        runTo(25 * Ticks.PER_COUNTER);
        assertTrue(line);
    }

    @Test
    void timersAreIndependent() {
        boolean[] others = new boolean[4];
        timer.connect(Kind.PHYSICAL, level -> others[0] = level);
        timer.connect(Kind.HYPERVISOR, level -> others[2] = level);
        timer.connect(Kind.HYPERVISOR_VIRTUAL, level -> others[3] = level);
        write("CNTP_CTL_EL0", 1);
        assertTrue(others[0]);
        assertFalse(others[2]);
        write("CNTHP_CTL_EL2", 1);
        assertTrue(others[2]);
        assertFalse(others[3]);
        assertFalse(line);
    }

    @Test
    void theHypervisorsVirtualTimerHasNoOffset() {
        timer.connect(Kind.HYPERVISOR_VIRTUAL, level -> line = level);
        write("CNTVOFF_EL2", 40);
        write("CNTHV_CVAL_EL2", 10);
        write("CNTHV_CTL_EL2", 1);
        runTo(10 * Ticks.PER_COUNTER - 1);
        assertFalse(line);
        runTo(10 * Ticks.PER_COUNTER);
        assertTrue(line);
        assertEquals(5, read("CNTHV_CTL_EL2"));
    }

    @Test
    void countersAreReadOnly() {
        assertEquals(null, port("CNTPCT_EL0").write());
        assertEquals(null, port("CNTVCT_EL0").write());
    }

    @Test
    void saveAndLoadIsTheIdentity() {
        write("CNTVOFF_EL2", 3);
        write("CNTV_CVAL_EL0", 4);
        write("CNTV_CTL_EL0", 1);
        GenericTimer.State state = timer.save();
        GenericTimer other = new GenericTimer(clock);
        other.load(state);
        assertEquals(state, other.save());
        assertEquals(-3, other.registers().get(2).read().getAsLong());
    }

    @Test
    void unknownAlarmIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> timer.alarm(4));
    }

    /** Time that a test moves by hand, stopping at every alarm. */
    private static final class Clock implements Timeline {
        private final long[] alarms = {Ticks.NEVER, Ticks.NEVER, Ticks.NEVER, Ticks.NEVER};
        private long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void setAlarm(int kind, long at) {
            alarms[kind] = at;
        }

        @Override
        public void clearAlarm(int kind) {
            alarms[kind] = Ticks.NEVER;
        }

        void runTo(long tick, GenericTimer timer) {
            for (long next; (next = Arrays.stream(alarms).min().orElseThrow()) <= tick;) {
                now = Math.max(now, next);
                for (int kind = 0; kind < alarms.length; kind++) {
                    if (alarms[kind] <= now) {
                        alarms[kind] = Ticks.NEVER;
                        timer.alarm(kind);
                    }
                }
            }
            now = tick;
        }
    }
}
