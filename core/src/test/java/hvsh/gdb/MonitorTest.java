package hvsh.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What GDB's user can do besides what GDB knows. */
@Timeout(120)
class MonitorTest {
    @Test
    void snapshotsAreKeptRestoredAndGoneTo() {
        try (Client client = new Client(Radio.handset())) {
            assertEquals("none; monitor snapshot NAME keeps one\n", client.monitor("snapshots"));
            client.ask("vCont;s:1");
            assertTrue(client.monitor("snapshot early").startsWith("kept 'early' at 1 instructions, "), client.shown.toString());
            String early = client.monitor("hash");
            client.ask("vCont;s:1");
            client.ask("P0=" + Hex.little(99, 8));
            client.ask("vCont;s:1");
            String late = client.monitor("hash");
            client.monitor("goto early");
            assertEquals(early, client.monitor("hash"));
            client.ask("vCont;s:1");
            client.ask("vCont;s:1");
            assertEquals(late, client.monitor("hash"), "going leaves what is to come");
            client.monitor("restore early");
            client.ask("vCont;s:1");
            client.ask("vCont;s:1");
            assertNotEquals(late, client.monitor("hash"), "restoring does not");
            assertEquals("early: 1 instructions\n", client.monitor("snapshots"));
        }
    }

    @Test
    void placesOfThePastAreCountsAndTimes() {
        try (Client client = new Client(Radio.handset())) {
            assertTrue(client.monitor("goto 500").startsWith("now at 500 instructions"), client.shown.toString());
            assertTrue(client.monitor("goto 2ms").contains("2000 us"), client.shown.toString());
            assertTrue(client.monitor("goto 1_00").startsWith("now at 100 instructions"), client.shown.toString());
        }
    }

    @Test
    void partitionsArePausedAndReset() {
        try (Client client = new Client(Radio.handset())) {
            assertTrue(client.monitor("pause user").startsWith("'user' is paused"));
            assertTrue(client.monitor("info").contains("user/cpu0        paused"), client.shown.toString());
            assertTrue(client.monitor("resume user").startsWith("'user' is running"));
            client.ask("vCont;s:1");
            assertTrue(client.monitor("reset radio").startsWith("'radio' is running"));
            assertEquals(0x4000_0000L, client.pc());
            assertTrue(client.monitor("restart radio").startsWith("'radio' is running"));
            assertEquals(4, client.history.inputs().size(), "all of it is in the history");
            assertTrue(client.monitor("memory").contains("uart0, pl011"), client.shown.toString());
        }
    }

    @Test
    void helpHasALineForEachCommand() {
        try (Client client = new Client(Radio.handset())) {
            assertEquals(13, client.monitor("help").lines().count());
            assertTrue(client.shown.toString().lines().allMatch(line -> line.length() <= 120));
        }
    }
}
