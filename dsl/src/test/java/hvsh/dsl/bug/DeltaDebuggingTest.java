package hvsh.dsl.bug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists that fail get shorter, as far as a single element goes. */
class DeltaDebuggingTest {
    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void whatFailsByItselfIsLeft() {
        assertEquals(List.of(1, 7, 8), new DeltaDebugging(1000).minimise(numbers(9), part -> part.containsAll(List.of(1, 7, 8))));
        assertEquals(List.of(), new DeltaDebugging(1000).minimise(numbers(9), _ -> true));
        assertEquals(numbers(9), new DeltaDebugging(1000).minimise(numbers(9), part -> part.size() == 9));
        assertEquals(List.of(), new DeltaDebugging(1000).minimise(List.of(), part -> true));
        assertEquals(List.of(0), new DeltaDebugging(1000).minimise(List.of(0), part -> !part.isEmpty()));
    }

    @Test
    void noSingleElementOfTheResultCanBeLeftOut() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            Set<Integer> needed = new TreeSet<>();
            int size = 1 + random.nextInt(60);
            random.ints(random.nextInt(6), 0, size).forEach(needed::add);
            int odd = random.nextInt(3);
            // Not monotonic: some parts pass by chance.
            Predicate<List<Integer>> fails = part -> part.containsAll(needed) && (odd != 0 || part.size() % 5 != 3 || part.size() == size);
            if (!fails.test(numbers(size))) {
                continue;
            }
            List<Integer> result = new DeltaDebugging(100_000).minimise(numbers(size), fails);
            assertTrue(fails.test(result), () -> "it does not fail: " + result);
            for (int i = 0; i < result.size(); i++) {
                List<Integer> less = new ArrayList<>(result);
                less.remove(i);
                assertFalse(fails.test(less), () -> "shorter fails too: " + less);
            }
        }
    }

    @Test
    void itAsksTheSameInTheSameOrderAndNothingTwice() {
        List<List<List<Integer>>> asked = List.of(new ArrayList<>(), new ArrayList<>());
        for (List<List<Integer>> log : asked) {
            new DeltaDebugging(1000).minimise(numbers(40), part -> {
                log.add(part);
                return part.containsAll(List.of(3, 30, 31));
            });
        }
        assertEquals(asked.get(0), asked.get(1));
        assertEquals(asked.get(0).size(), Set.copyOf(asked.get(0)).size());
    }

    @Test
    void itStopsWhenItMayAskNoMoreWithWhatFails() {
        for (int most = 1; most < 60; most++) {
            DeltaDebugging search = new DeltaDebugging(most);
            List<Integer> result = search.minimise(numbers(100), part -> part.containsAll(List.of(17, 70)));
            assertTrue(result.containsAll(List.of(17, 70)));
            assertTrue(search.runs() <= most, () -> search.runs() + " runs");
        }
    }
}
