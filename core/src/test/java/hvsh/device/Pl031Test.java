package hvsh.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.Initiator;
import hvsh.time.Ticks;
import org.junit.jupiter.api.Test;

class Pl031Test {
    private static final int EPOCH = 1_700_000_000;
    private final Line line = new Line();
    private final Clock clock = new Clock();
    private final Pl031 rtc = new Pl031(line, clock, EPOCH);

    private long read(int offset) {
        return rtc.read(offset, 4, Initiator.HOST);
    }

    private void write(int offset, long value) {
        rtc.write(offset, 4, value, Initiator.HOST);
    }

    @Test
    void countsSecondsOfVirtualTime() {
        clock.now = 90 * Ticks.PER_SECOND - 1;
        assertEquals(EPOCH + 89, read(0));
        clock.now++;
        assertEquals(EPOCH + 90, read(0));
    }

    @Test
    void loadingSetsTheCounter() {
        clock.now = 10 * Ticks.PER_SECOND;
        write(0x08, 500);
        clock.now = 13 * Ticks.PER_SECOND;
        assertEquals(503, read(0));
        assertEquals(500, read(0x08));
    }

    @Test
    void matchRaisesTheInterruptUntilCleared() {
        write(0x10, 1);
        write(0x04, EPOCH + 5);
        clock.moveTo(5 * Ticks.PER_SECOND - 1, rtc);
        assertFalse(line.high);
        clock.moveTo(5 * Ticks.PER_SECOND, rtc);
        assertTrue(line.high);
        assertEquals(1, read(0x18));
        write(0x1c, 1);
        assertFalse(line.high);
    }

    @Test
    void loadMovesAPendingMatch() {
        write(0x04, EPOCH + 100);
        write(0x08, EPOCH + 98);
        assertEquals(2 * Ticks.PER_SECOND, clock.alarm());
    }

    @Test
    void aMatchBeyondTheEndOfTimeSetsNoAlarm() {
        write(0x04, EPOCH - 1);
        assertEquals(Ticks.NEVER, clock.alarm());
    }
}
