package hvsh.timer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.time.Ticks;
import hvsh.time.Timeline;
import org.junit.jupiter.api.Test;

class EventStreamTest {
    private static final long NONE = -1;
    private static final long ENABLED_BIT_3 = 1 << 2 | 3 << 4;
    private static final long FALLING = 1 << 3;

    private long now;
    private long alarm = NONE;

    private final EventStream stream = new EventStream(new Timeline() {
        @Override
        public long now() {
            return now * Ticks.PER_COUNTER;
        }

        @Override
        public void setAlarm(int kind, long at) {
            alarm = at / Ticks.PER_COUNTER;
        }

        @Override
        public void clearAlarm(int kind) {
            alarm = NONE;
        }
    });

    private long next(long at, long control, long offset) {
        now = at;
        alarm = NONE;
        stream.arm(0, control, offset);
        return alarm;
    }

    @Test
    void eventComesWhenTheBitRises() {
        assertEquals(8, next(0, ENABLED_BIT_3, 0));
        assertEquals(8, next(7, ENABLED_BIT_3, 0));
        assertEquals(24, next(8, ENABLED_BIT_3, 0));
        assertEquals(24, next(16, ENABLED_BIT_3, 0));
    }

    @Test
    void eventComesWhenTheBitFalls() {
        assertEquals(16, next(0, ENABLED_BIT_3 | FALLING, 0));
        assertEquals(32, next(16, ENABLED_BIT_3 | FALLING, 0));
    }

    @Test
    void virtualCounterLagsByItsOffset() {
        assertEquals(13, next(6, ENABLED_BIT_3, 5));
    }

    @Test
    void disabledStreamSetsNoAlarm() {
        assertEquals(NONE, next(3, 3 << 4, 0));
    }
}
