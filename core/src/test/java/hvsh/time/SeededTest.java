package hvsh.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeededTest {
    @Test
    void theSamePurposeGetsTheSameNumbers() {
        assertArrayEquals(Seeded.derived(7, "user", "rng").bytes(64), Seeded.derived(7, "user", "rng").bytes(64));
    }

    @Test
    void everySeedAndPurposeHasNumbersOfItsOwn() {
        List<Seeded> sources = List.of(new Seeded(1), Seeded.derived(1), Seeded.derived(1, "user"), Seeded.derived(2, "user"),
                Seeded.derived(1, "radio"), Seeded.derived(1, "user", "rng"), Seeded.derived(1, "userrng"),
                Seeded.derived(1, "user", "", "rng"), Seeded.derived(1, "use", "rrng"), Seeded.derived(1L << 56, "user"));
        Set<Long> numbers = new HashSet<>();
        sources.forEach(source -> numbers.addAll(List.of(source.next(), source.next())));
        assertEquals(2 * sources.size(), numbers.size());
    }

    @Test
    void savedSourceGoesOnAlike() {
        Seeded source = Seeded.derived(1, "user");
        long state = source.save();
        long number = source.next();
        source.load(state);
        assertEquals(number, source.next());
    }
}
