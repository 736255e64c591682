package hvsh.dsl.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What fixtures gave, for all workers of a run: each is prepared by the first that needs it, and waited for by others. */
public final class FixtureStore {
    /** Which fixture of which suite. */
    private record Key(String suite, int number) { }

    /** What it gave, or why it failed; while it is worked on, the others wait for its lock. */
    private static final class Entry {
        private Frozen value;
        private TestFailure failure;
    }

    /** A fixture failed, for this test and every other that uses it. */
    @SuppressWarnings("serial") // never serialized
    static final class Failed extends RuntimeException {
        private final TestFailure failure;

        Failed(TestFailure failure) {
            super(failure.message(), null, false, false);
            this.failure = failure;
        }

        TestFailure failure() {
            return failure;
        }
    }

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();

    public FixtureStore() { }

    /**
     * A copy of what a fixture gave.
     *
     * @throws Failed if it failed, now or before
     */
    Object copy(String suite, FixtureApi fixture, Supplier<Frozen> make) {
        Entry entry = entries.computeIfAbsent(new Key(suite, fixture.number()), _ -> new Entry());
        synchronized (entry) {
            if (entry.failure == null && entry.value == null) {
                try {
                    entry.value = make.get();
                } catch (Failed e) {
                    entry.failure = new TestFailure(e.failure().place(), fixture + " failed: " + e.failure().message(), e.failure().found(), e.failure().frames());
                }
            }
            if (entry.failure != null) {
                throw new Failed(entry.failure);
            }
            return entry.value.thaw(fixture.realm);
        }
    }

    /** Copies of what several fixtures gave. */
    List<Object> copies(String suite, List<FixtureApi> fixtures, Function<FixtureApi, Frozen> make) {
        return fixtures.stream().map(fixture -> copy(suite, fixture, () -> make.apply(fixture))).toList();
    }
}
