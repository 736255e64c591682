package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every channel, power step and country, and what is a kilohertz or a quarter of a decibel beyond. */
class RadioGuardTest {
    private static final Path POLICIES = Path.of("../testdata/policies");
    private static final int SHORT = 1;
    /** Emissions in one of these seconds of their own, so that no share of time is used up. */
    private long second;

    /** The policy's rules in MHz and dBm, read by other means than the guard's: country, low, high, power. */
    private record Rule(double low, double high, double dbm) { }

    private static final java.util.Map<String, double[]> EDGES = java.util.Map.of(
            "E-GSM900", new double[] {880.1, 914.9}, "DCS1800", new double[] {1710.1, 1784.9},
            "LTE1", new double[] {1920, 1980}, "LTE3", new double[] {1710, 1785}, "LTE7", new double[] {2500, 2570},
            "LTE8", new double[] {880, 915}, "LTE20", new double[] {832, 862});

    private static TreeMap<Integer, List<Rule>> rules() throws IOException {
        TreeMap<Integer, List<Rule>> rules = new TreeMap<>();
        List<Rule> section = null;
        for (String line : Files.readAllLines(POLICIES.resolve("handset.txt"))) {
            String[] words = line.replaceFirst("#.*", "").trim().split(" +");
            if (words[0].equals("country")) {
                section = rules.computeIfAbsent(Integer.valueOf(words[1]), _ -> new ArrayList<>());
            } else if (words[0].equals("emergency")) {
                section = new ArrayList<>();
            } else if (words[0].equals("allow")) {
                double[] edges = EDGES.containsKey(words[1]) ? EDGES.get(words[1])
                        : java.util.Arrays.stream(words[1].replace("kHz", "").split("-")).mapToDouble(khz -> Double.parseDouble(khz) / 1000).toArray();
                section.add(new Rule(edges[0], edges[1], Double.parseDouble(words[2].replace("dBm", ""))));
            }
        }
        return rules;
    }

    private static RadioGuard guard() throws IOException {
        RadioGuard guard = new RadioGuard();
        guard.setOwner(Files.readString(POLICIES.resolve("test-maker.pub")));
        guard.install(Files.readAllBytes(POLICIES.resolve("handset.policy")));
        return guard;
    }

    private Emission emission(int khz, int width, int quarters) {
        return new Emission(second * RadioClock.SECOND, 0, set(SHORT << 16), set(khz), set(width), set(quarters), new byte[0]);
    }

    private static Setting set(int value) {
        return new Setting(value, Writer.NOBODY);
    }

    private static boolean expected(List<Rule> rules, int khz, int width, int quarters) {
        double low = (khz - width / 2.0) / 1000;
        double high = (khz + width / 2.0) / 1000;
        return rules.stream().anyMatch(r -> low >= r.low - 1e-9 && high <= r.high + 1e-9 && quarters / 4.0 <= r.dbm);
    }

    @Test
    void exhaustively() throws IOException {
        TreeMap<Integer, List<Rule>> rules = rules();
        assertEquals(List.of(1, 262, 310, 440, 505), List.copyOf(rules.keySet()));
        int permitted = 0;
        int refused = 0;
        RadioGuard guard = guard();
        for (int mcc : List.of(1, 262, 310, 440, 505, 2)) {
            List<Rule> there = rules.getOrDefault(mcc, List.of());
            for (Band band : Band.values()) {
                int[] widths = band.isGsm() ? new int[] {200} : new int[] {1_400, 5_000, 20_000};
                for (int channel : band.channels().toArray()) {
                    for (int width : widths) {
                        for (int off = -1; off <= 1; off++) {
                            int khz = band.uplinkKhz(channel) + off;
                            for (int quarters = 20; quarters <= 134; quarters += quarters % 4 == 0 || quarters == 133 || quarters == 90 ? 1 : 3) {
                                guard.heard(mcc, second * RadioClock.SECOND);
                                boolean permits = guard.permits(emission(khz, width, quarters));
                                if (permits != expected(there, khz, width, quarters)) {
                                    assertEquals(!permits, permits, mcc + " " + khz + " kHz, width " + width + ", " + quarters / 4.0 + " dBm");
                                }
                                permitted += permits ? 1 : 0;
                                refused += permits ? 0 : 1;
                            }
                        }
                        second++;
                    }
                }
            }
        }
        assertTrue(permitted > 100_000 && refused > 1_000_000, permitted + " permitted, " + refused + " refused");
    }

    @Test
    void withoutPolicyOrCountryNothingIsEmitted() throws IOException {
        RadioGuard bare = new RadioGuard();
        bare.heard(262, 0);
        assertFalse(bare.permits(emission(902_400, 0, 0)));
        assertEquals(Breach.Reason.NO_POLICY, bare.breaches().getFirst().reason());
        RadioGuard guard = guard();
        assertFalse(guard.permits(emission(902_400, 0, 0)));
        assertEquals(Breach.Reason.UNKNOWN_COUNTRY, guard.breaches().getFirst().reason());
        guard.heard(999, 0);
        assertFalse(guard.permits(emission(902_400, 0, 0)));
        guard.heard(262, 0);
        assertTrue(guard.permits(emission(902_400, 0, 0)));
    }

    @Test
    void countryIsForgottenAMinuteAfterItsNetworkWasHeard() throws IOException {
        RadioGuard guard = guard();
        guard.heard(262, 0);
        second = 60;
        assertTrue(guard.permits(emission(902_400, 0, 0)));
        second = 61;
        assertFalse(guard.permits(emission(902_400, 0, 0)));
        guard.heard(262, second * RadioClock.SECOND);
        assertTrue(guard.permits(emission(902_400, 0, 0)));
    }

    @Test
    void emergencyPermitsItsOwnAnywhereAndNothingElse() throws IOException {
        RadioGuard guard = guard();
        guard.setEmergency(true);
        assertTrue(guard.permits(emission(902_400, 0, 132)));
        assertFalse(guard.permits(emission(1_747_400, 0, 0)));
        guard.setEmergency(false);
        assertFalse(guard.permits(emission(902_400, 0, 132)));
    }

    @Test
    void shareOfASecondIsCountedToTheTick() throws IOException {
        RadioGuard guard = guard();
        guard.heard(505, 0);
        // 125 thousandths of 13 000 000 ticks are 25 windows of 65 000 ticks; a window has at most 65 535.
        for (int i = 0; i < 25; i++) {
            assertTrue(guard.permits(longer(65_000)), "window " + i);
        }
        assertFalse(guard.permits(longer(1)));
        Breach breach = guard.breaches().getFirst();
        assertEquals(Breach.Reason.DUTY, breach.reason());
        assertEquals("TX_WINDOW", breach.register());
        second = 1;
        assertTrue(guard.permits(longer(1)));
    }

    private Emission longer(int ticks) {
        return new Emission(second * RadioClock.SECOND, 0, set(ticks << 16), set(902_400), set(0), set(132), new byte[0]);
    }

    @Test
    void breachNamesWhoWroteTheRegisterThatIsToBlame() throws IOException {
        RadioGuard guard = guard();
        guard.heard(262, 0);
        Writer firmware = new Writer(0, 0, 1, 0x4000_1234L);
        Writer user = new Writer(1, 0, 0, 0x4000_5678L);
        assertFalse(guard.permits(new Emission(5, 9, set(SHORT << 16), new Setting(902_400, firmware), set(0), new Setting(133, user), new byte[0])));
        assertEquals(List.of(new Breach(5, 9, Breach.Reason.POWER, 262, "PA_LEVEL", new Setting(133, user))), guard.breaches());
        assertFalse(guard.permits(new Emission(5, 9, set(SHORT << 16), new Setting(915_000, firmware), set(0), new Setting(0, user), new byte[0])));
        assertEquals(new Breach(5, 9, Breach.Reason.BAND, 262, "TX_FREQUENCY", new Setting(915_000, firmware)), guard.breaches().getLast());
    }

    @Test
    void logKeepsTheLastAndCountsAll() throws IOException {
        RadioGuard guard = guard();
        for (int i = 0; i < 100; i++) {
            guard.permits(emission(902_400 + i, 0, 0));
        }
        assertEquals(100, guard.refused());
        assertEquals(64, guard.breaches().size());
        assertEquals(902_499, guard.breaches().getLast().setting().value());
    }
}
