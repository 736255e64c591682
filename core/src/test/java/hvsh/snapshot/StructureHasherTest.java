package hvsh.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.Block;
import hvsh.memory.Digest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StructureHasherTest {
    private record One(int a, boolean b) { }

    private record Other(int a, boolean b) { }

    private record Renamed(int c, boolean b) { }

    private record Any(Object value) { }

    private record Real(double value) { }

    private static Digest hash(Object value) {
        StructureHasher hasher = new StructureHasher();
        hasher.add(value);
        return hasher.digest();
    }

    /** The value itself is fixed here: it must be the same on every host, in every run. */
    @Test
    void theHashOfARecordIsTheSameEverywhere() {
        assertEquals(hash(new One(1, true)), hash(new One(1, true)));
        assertEquals("5bdf65ccb4cb7912cb5f69569bd8bb09", "%016x%016x".formatted(hash(new One(1, true)).first(), hash(new One(1, true)).second()));
    }

    @Test
    void typesNamesAndValuesCount() {
        List<Object> different = List.of(new One(1, true), new One(2, true), new One(1, false), new Other(1, true),
                new Renamed(1, true), new Any(1), new Any("1"), new Any(List.of()), new Any(List.of(List.of())),
                new Any(new byte[0]), new Any(new byte[1]), new Any(new byte[9]), new Any(new long[1]),
                new Any(new long[2]), new Any(List.of("a", "b")), new Any(List.of("ab")), new Any(Map.of("a", 1)),
                new Any(Map.of("a", 2)), new Any(Thread.State.NEW), new Any(Thread.State.BLOCKED),
                new Any(new Block(new byte[32])), new Any(Optional.empty()), new Any(Optional.of(0)), new Any(Optional.of(1)), new Any(Optional.of("a")));
        Set<Digest> hashes = new HashSet<>();
        different.forEach(value -> assertTrue(hashes.add(hash(value)), value.toString()));
        assertTrue(hashes.add(hash(new Any(null))));
    }

    @Test
    void theOrderOfAMapDoesNotCount() {
        Map<String, Integer> one = new HashMap<>();
        Map<String, Integer> two = new HashMap<>(1000);
        for (int i = 0; i < 50; i++) {
            one.put("key" + i, i);
            two.put("key" + (49 - i), 49 - i);
        }
        assertEquals(hash(one), hash(two));
        two.put("key1", 2);
        assertNotEquals(hash(one), hash(two));
    }

    @Test
    void whatHasNoSteadyHashIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> hash(new Any(new Object())));
        assertThrows(IllegalArgumentException.class, () -> hash(new Any(1.5)));
        assertThrows(RuntimeException.class, () -> hash(new Real(1.5)));
    }

    @Test
    void aStateHashIsShownAsThirtyTwoDigits() {
        assertEquals("00000000000000010000000000000abc", new StateHash(1, 0xabc).toString());
    }
}
