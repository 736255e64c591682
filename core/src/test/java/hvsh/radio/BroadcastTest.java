package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BroadcastTest {
    private static final String HEADER = "02040100036400000000000001000000";
    /** 262 01, LAC 0x1234, behind pseudo length, protocol and message type; type 3 has the cell's identity in front. */
    private static final String TYPE_3 = "49061b0001" + "62f210" + "1234" + "2b2b2b2b2b2b2b2b2b2b2b2b2b";
    private static final String TYPE_4 = "31061c" + "62f210" + "1234" + "2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b";

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    @Test
    void countryIsInSystemInformation3And4() {
        assertEquals(OptionalInt.of(262), Broadcast.country(hex(HEADER + TYPE_3)));
        assertEquals(OptionalInt.of(262), Broadcast.country(hex(HEADER + TYPE_4)));
    }

    @Test
    void otherMessagesAndChannelsSayNothing() {
        assertEquals(OptionalInt.empty(), Broadcast.country(hex(HEADER + TYPE_3.replace("1b00", "1a00"))));
        assertEquals(OptionalInt.empty(), Broadcast.country(hex(HEADER.replace("01000000", "02000000") + TYPE_3)));
        assertEquals(OptionalInt.empty(), Broadcast.country(hex(HEADER + TYPE_3.replace("62f2", "6af2"))));
    }

    @Test
    void noBytesCrashIt() {
        Random random = new Random(3);
        for (int length = 0; length < 60; length++) {
            for (int i = 0; i < 200; i++) {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                OptionalInt country = Broadcast.country(bytes);
                assertEquals(true, country.isEmpty() || country.getAsInt() < 1000);
            }
        }
    }
}
