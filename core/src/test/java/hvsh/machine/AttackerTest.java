package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * A user that does anything at all, against {@link Rights}, which states what may come of it; looked at after every single
 * thing that it does. {@code scripts/bench/attacker} does a million.
 */
class AttackerTest {
    private static final int STEPS = Integer.getInteger("hvsh.attacks", 5_000);
    private static final long SEED = Long.getLong("hvsh.seed", 1);

    @Test
    void nothingIsSeenOrChangedThatIsNotTheUsers() {
        Attacker attacker = new Attacker(SEED);
        for (int i = 0; i < STEPS; i++) {
            attacker.step();
        }
        assertTrue(attacker.predicted() > STEPS / 3, "most of what it does has an outcome that is stated: " + attacker.predicted());
        assertTrue(attacker.frames() > 0 && attacker.borrowed() > 0, "the radio ran meanwhile, and the user borrowed pages");
        System.out.printf("seed %d: %d attacks, %d with a stated outcome, %d pages borrowed, beside %d frames of the radio%n", SEED, STEPS,
                attacker.predicted(), attacker.borrowed(), attacker.frames());
    }

    /** The statement itself, where it is easily got wrong. */
    @Test
    void statementGivesNothingAway() {
        long ram = MachineSpec.RAM_BASE;
        Rights rights = new Rights(ram, 1 << 20, java.util.List.of());
        assertTrue(rights.mayUse(ram, 1 << 20, 7) && rights.mayUse(ram + 100, 0, 1));
        assertFalse(rights.mayUse(ram, (1 << 20) + 1, 1) || rights.mayUse(ram - 1, 2, 1) || rights.mayUse(-8, 16, 1) || rights.mayUse(-8, 8, 1));
        assertEquals(1, rights.share(Rights.PEER, ram, 4096, Rights.USER, 1));
        assertFalse(rights.mayUse(0x5000_0000L, 1, 1));
        assertEquals(0, rights.call(10, 1, 0x5000_0000L, 0, 0));
        assertTrue(rights.mayUse(0x5000_0000L, 4096, 1));
        assertFalse(rights.mayUse(0x5000_0000L, 1, 2) || rights.mayUse(0x5000_0000L, 4097, 1));
        assertEquals(-4, rights.call(9, 0x5000_0000L, 4096, Rights.PEER, 1));
        assertEquals(0, rights.call(11, 1, 0, 0, 0));
        assertFalse(rights.mayUse(0x5000_0000L, 1, 1));
        assertArrayEquals(new long[] {-4, -3}, new long[] {rights.call(5, Rights.RADIO, 0, 0, 0), rights.call(5, Rights.USER, 0, 0, 0)});
    }
}
