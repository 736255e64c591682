package hvsh.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.time.Seeded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a client sends is answered, with an error if need be, and the session goes on. */
@Timeout(120)
class HostilePacketsTest {
    private static Client client() {
        return new Client(Radio.handset());
    }

    @Test
    void aBrokenPacketIsAskedForAgain() {
        try (Client client = client()) {
            client.raw("$qAttached#00");
            assertEquals("1", client.ask("qAttached"));
            assertEquals("-+", client.acknowledged.toString());
            client.raw("$qAtt#zz");
            client.raw("rubbish\0\u00ff#+");
            assertEquals("1", client.ask("qAttached"));
            assertEquals("-+-+", client.acknowledged.toString());
            client.raw("$m4000$qAttached#");
            client.raw("%02x".formatted("qAttached".chars().sum() & 0xff));
            assertEquals("1", client.answer(), "a packet that begins anew is a new one");
            client.raw("-");
            assertEquals("1", client.answer(), "what did not arrive is sent again");
        }
    }

    @Test
    void withoutAcknowledgmentsABrokenPacketIsAnError() {
        try (Client client = client()) {
            client.stopAcknowledging();
            client.raw("$qAttached#00");
            assertEquals("E16", client.answer());
            assertEquals("1", client.ask("qAttached"));
            assertFalse(client.acknowledged.toString().contains("-"));
        }
    }

    @Test
    void tooLongAPacketIsAnErrorHoweverLong() {
        try (Client client = client()) {
            client.refused("m" + "0".repeat(Packets.SIZE));
            client.refused("X40000000,ffff:" + "a".repeat(1 << 20));
            assertEquals("", client.ask("y".repeat(Packets.SIZE)));
            assertTrue(client.ask("m40000000," + "%x".formatted(Packets.SIZE)).length() <= Packets.SIZE);
            client.raw("$" + "z".repeat(2 << 20));
            client.raw(Client.framed("qAttached"));
            assertEquals("1", client.answer());
        }
    }

    @Test
    void thereIsALimitToBreakpoints() {
        try (Client client = client()) {
            String answer = "OK";
            int set = 0;
            while (answer.equals("OK")) {
                answer = client.ask("Z2,%x,1".formatted(0x4100_0000L + set++));
            }
            assertEquals("E1c", answer);
            assertTrue(set <= 1001);
            assertEquals("OK", client.ask("D"));
        }
    }

    @Test
    void noRubbishEndsTheSession() {
        Seeded random = new Seeded(20);
        List<String> seeds = List.of("qSupported:", "qXfer:features:read:target.xml:0,10", "qXfer:threads:read::", "m40000000,10", "M40000000,1:00",
                "X40000000,1:a", "Hg1", "Hc-1", "Z0,40000000,4", "z2,40000000,8", "vCont;s:1", "vCont;r0,4:1;c", "p1f", "P1=00", "G00", "T1", "bs",
                "qRcmd,68656c70", "qThreadExtraInfo,1", "QNonStop:0", "vCont?", "s40000000", "S05", "qC", "b", "v", "q", "H", "Z", "P", "qRcmd", "qXfer");
        try (Client client = client()) {
            client.stopAcknowledging();
            for (int i = 0; i < 3000; i++) {
                StringBuilder packet = new StringBuilder(seeds.get((int) (random.next() >>> 33) % seeds.size()));
                for (int changes = (int) (random.next() >>> 60) & 3; changes > 0 && !packet.isEmpty(); changes--) {
                    int at = (int) (random.next() >>> 33) % packet.length();
                    char c = (char) (random.next() >>> 57);
                    switch ((int) (random.next() >>> 62)) {
                        case 0 -> packet.deleteCharAt(at);
                        case 1 -> packet.insert(at, c);
                        case 2 -> packet.setCharAt(at, "0123456789abcdef,;:-".charAt(c % 20));
                        default -> packet.setLength(at + 1);
                    }
                }
                String text = packet.toString().replaceAll("[$#}\u0003]", "0");
                if (!text.matches("(?s)[kD].*|vKill;.*")) {
                    client.raw(Client.framed(text) + "\u0003"); // in case it runs
                    try {
                        client.answer();
                    } catch (AssertionError e) {
                        throw new AssertionError("after " + text, e);
                    }
                }
            }
            assertEquals("1", client.ask("qAttached"));
        }
    }

    @Test
    void monitorCommandsSayWhatIsWrong() {
        try (Client client = client()) {
            for (String command : List.of("", "   ", "nonsense", "help me", "goto", "goto nowhere", "goto 99999999999999999999", "goto -1", "goto 5parsecs",
                    "restore nothing", "pause nobody", "resume radio", "only", "only nobody", "snapshot", "\u0000\u0001", "info " + "x".repeat(5000))) {
                assertTrue(client.monitor(command).length() > 5, command);
            }
            client.refused("qRcmd,6");
            client.refused("qRcmd,zz");
            client.refused("qRcmd");
            assertEquals("OK", client.ask("qRcmd,ff"));
            for (int i = 0; i < 100; i++) {
                client.monitor("snapshot s" + i);
            }
            assertTrue(client.monitor("snapshot more").startsWith("there are 100 snapshots"));
        }
    }
}
