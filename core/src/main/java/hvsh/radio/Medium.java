package hvsh.radio;

import hvsh.time.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What happens to blocks and bursts on their way, in both directions: fading, interference, noise, loss and delay, by the machine's
 * seed. What is less than 6 dB above the rest is lost, what is 12 dB above never, and between that it depends: receivers are asked to
 * do with 9 dB (3GPP TS 45.005 §6.3).
 */
final class Medium {
    /** Noise of a receiver in 200 kHz, in dBm: it hears what is 9 dB above (3GPP TS 45.005 §6.2). */
    private static final int NOISE = -113;
    /** Tenths of a dB. */
    private static final int LOST = 60;
    private static final int SURE = 120;
    private static final int JAMS = 16;
    private static final int PART = 256;

    /** A value with what it varies by, either way. */
    record Spread(int middle, int by) { }

    /** Noise that ends with a frame, counted from the beginning. */
    record Noise(int lowKhz, int highKhz, int dbm, long until) { }

    /**
     * Everything that changes.
     *
     * @param levels by carrier, what was set of cells in dBm
     * @param ratios the same of carriers to interference, in tenths of a dB
     * @param losses how many blocks are still to be lost
     * @param period of how many blocks one is
     * @param passed blocks since the last that was
     */
    record State(long random, Map<Integer, Spread> levels, Map<Integer, Spread> ratios, int losses, int period, int passed, boolean muted, int distance,
            Spread late, List<Noise> noises) { }

    private final Seeded random;
    private final Map<Integer, Spread> levels = new TreeMap<>();
    private final Map<Integer, Spread> ratios = new TreeMap<>();
    private int losses;
    private int period = 1;
    private int passed;
    private boolean muted;
    private int distance;
    private Spread late = new Spread(0, 0);
    private final List<Noise> noises = new ArrayList<>();

    Medium(Seeded random) {
        this.random = random;
    }

    /** Of a carrier, or of all, also of those that were set before. */
    void setLevel(int arfcn, int dbm, int spread) {
        forget(levels, arfcn);
        levels.put(arfcn, new Spread(dbm, spread));
    }

    private static void forget(Map<Integer, Spread> of, int arfcn) {
        if (arfcn == AirEvent.ALL) {
            of.clear();
        }
    }

    private static Optional<Spread> of(Map<Integer, Spread> carriers, int arfcn) {
        return Optional.ofNullable(carriers.getOrDefault(arfcn, carriers.get(AirEvent.ALL)));
    }

    void setRatio(int arfcn, int ratio, int spread) {
        forget(ratios, arfcn);
        ratios.put(arfcn, new Spread(ratio, spread));
    }

    void lose(int amount, int of) {
        losses = amount;
        period = of;
        passed = 0;
    }

    void setMuted(boolean on) {
        muted = on;
    }

    boolean isMuted() {
        return muted;
    }

    void setDistance(int symbols) {
        distance = symbols;
    }

    void setLate(int parts, int spread) {
        late = new Spread(parts, spread);
    }

    void jam(int lowKhz, int highKhz, int dbm, long until) {
        if (noises.size() == JAMS) {
            throw new IllegalArgumentException("there are " + JAMS + " jammers already");
        }
        noises.add(new Noise(lowKhz, highKhz, dbm, until));
    }

    /** The level of a cell at the moment. */
    int level(Cell cell) {
        return some(of(levels, cell.arfcn()).orElse(new Spread(cell.dbm(), 0)));
    }

    private int some(Spread spread) {
        return spread.by == 0 ? spread.middle : spread.middle + (int) Math.floorMod(random.next(), 2L * spread.by + 1) - spread.by;
    }

    /** The strongest noise on a frequency in a frame, in dBm. */
    int noise(int khz, long frame) {
        noises.removeIf(noise -> noise.until <= frame);
        return noises.stream().filter(noise -> khz >= noise.lowKhz && khz <= noise.highKhz).mapToInt(Noise::dbm).reduce(NOISE, Math::max);
    }

    /** By how many ticks what the handset emits arrives late. */
    int delay() {
        return distance * RadioClock.SYMBOL + some(late) * RadioClock.SYMBOL / PART;
    }

    /** Whether what is received with a level arrives; asked once for each block. */
    boolean passes(int arfcn, int khz, int dbm, long frame) {
        int ratio = Math.min(10 * (dbm - noise(khz, frame)), of(ratios, arfcn).map(this::some).orElse(Integer.MAX_VALUE));
        return !muted && !isLost() && (ratio >= SURE || ratio > LOST && Math.floorMod(random.next(), SURE - LOST) < ratio - LOST);
    }

    private boolean isLost() {
        if (losses == 0 || ++passed < period) {
            return false;
        }
        passed = 0;
        losses--;
        return true;
    }

    State save() {
        return new State(random.save(), new TreeMap<>(levels), new TreeMap<>(ratios), losses, period, passed, muted, distance, late, List.copyOf(noises));
    }

    void load(State s) {
        random.load(s.random);
        levels.clear();
        levels.putAll(s.levels);
        ratios.clear();
        ratios.putAll(s.ratios);
        losses = s.losses;
        period = s.period;
        passed = s.passed;
        muted = s.muted;
        distance = s.distance;
        late = s.late;
        noises.clear();
        noises.addAll(s.noises);
    }
}
