package hvsh.cpu.mmu;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers for regimes, small enough to stand in the low bits of a TLB tag. */
final class Contexts {
    /** One less than the tag has room for: the last number stands in {@code Tlb.NONE}. */
    private static final int LIMIT = (1 << 12) - 1;

    private final Map<Regime, Integer> numbers = new HashMap<>();
    private Regime[] regimes = new Regime[16];

    /** The number of a regime, or -1 when all numbers are in use: flush, {@link #clear} and ask again. */
    int number(Regime regime) {
        Integer known = numbers.get(regime);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        if (next == LIMIT) {
            return -1;
        }
        if (next == regimes.length) {
            regimes = Arrays.copyOf(regimes, 2 * next);
        }
        numbers.put(regime, next);
        regimes[next] = regime;
        return next;
    }

    Regime regime(long number) {
        return regimes[(int) number];
    }

    void clear() {
        numbers.clear();
    }
}
