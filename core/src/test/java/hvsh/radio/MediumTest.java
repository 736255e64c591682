package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.time.Seeded;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MediumTest {
    private static final Cell CELL = new Cell(62, 262, 1, 1, 1, -60);
    private final Medium medium = new Medium(new Seeded(5));

    private int passed(int dbm, long frame) {
        return (int) IntStream.range(0, 1000).filter(_ -> medium.passes(62, 947_400, dbm, frame)).count();
    }

    @Test
    void strongPassesWeakIsLostAndBetweenItDepends() {
        assertEquals(1000, passed(-101, 0));
        assertEquals(0, passed(-107, 0));
        assertEquals(500, passed(-104, 0), 60);
    }

    @Test
    void jammingLastsAsLongAsItSays() {
        medium.jam(947_000, 947_400, -50, 10);
        assertEquals(0, passed(-60, 9));
        assertEquals(-50, medium.noise(947_400, 9));
        assertEquals(-113, medium.noise(947_401, 9));
        assertEquals(1000, passed(-60, 10));
        for (int i = 0; i < 16; i++) {
            medium.jam(1, 2, 0, 1000);
        }
        assertThrows(IllegalArgumentException.class, () -> medium.jam(1, 2, 0, 1000));
    }

    @Test
    void lossIsCounted() {
        medium.lose(3, 4);
        assertEquals("ttt.ttt.ttt.tttt", IntStream.range(0, 16).mapToObj(_ -> medium.passes(62, 947_400, -60, 0) ? "t" : ".").reduce("", String::concat));
        medium.lose(2, 1);
        assertEquals(998, passed(-60, 0));
        medium.setMuted(true);
        assertEquals(0, passed(-60, 0));
    }

    @Test
    void fadingStaysInItsBounds() {
        medium.setLevel(62, -80, 7);
        int[] levels = IntStream.range(0, 5000).map(_ -> medium.level(CELL)).toArray();
        assertEquals(-87, IntStream.of(levels).min().orElseThrow());
        assertEquals(-73, IntStream.of(levels).max().orElseThrow());
        medium.setLevel(AirEvent.ALL, -90, 0);
        assertEquals(-90, medium.level(CELL));
    }

    @Test
    void interferenceIsOfACarrierOrOfAll() {
        medium.setRatio(62, 60, 0);
        assertEquals(0, passed(-60, 0));
        medium.setRatio(AirEvent.ALL, 90, 0);
        assertEquals(500, passed(-60, 0), 60);
        medium.setRatio(62, 300, 20);
        assertEquals(1000, passed(-60, 0));
    }

    @Test
    void distanceAndDriftDelay() {
        medium.setDistance(10);
        medium.setLate(128, 0);
        assertEquals(10 * 48 + 24, medium.delay());
        medium.setLate(0, 256);
        assertTrue(IntStream.range(0, 1000).map(_ -> medium.delay()).allMatch(d -> d >= 480 - 48 && d <= 480 + 48));
    }

    @Test
    void savedItGoesOnAlike() {
        medium.setLevel(62, -80, 30);
        medium.lose(100, 3);
        medium.jam(947_000, 947_400, -95, 10);
        Medium other = new Medium(new Seeded(99));
        other.load(medium.save());
        for (int i = 0; i < 1000; i++) {
            int level = medium.level(CELL);
            assertEquals(level, other.level(CELL));
            assertEquals(medium.passes(62, 947_400, level, i / 50), other.passes(62, 947_400, level, i / 50));
        }
        assertEquals(medium.save(), other.save());
    }
}
