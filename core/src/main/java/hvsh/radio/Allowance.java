package hvsh.radio;

import java.util.Comparator;

/**
 * A range of frequencies that a policy permits.
 *
 * @param lowKhz  lower edge
 * @param highKhz upper edge
 * @param level   greatest power in quarters of a dBm
 * @param duty    greatest share of each second on the air, in thousandths
 */
public record Allowance(int lowKhz, int highKhz, int level, int duty) implements Comparable<Allowance> {
    private static final Comparator<Allowance> ORDER = Comparator.comparing(Allowance::lowKhz).thenComparing(Allowance::highKhz)
            .thenComparing(Allowance::level).thenComparing(Allowance::duty);

    @Override
    public int compareTo(Allowance other) {
        return ORDER.compare(this, other);
    }

    /** Whether all of a carrier is inside. */
    boolean covers(Emission emission) {
        return emission.lowHalves() >= 2 * lowKhz && emission.highHalves() <= 2 * highKhz;
    }
}
