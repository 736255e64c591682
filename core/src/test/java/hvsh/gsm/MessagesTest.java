package hvsh.gsm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Octets worked out by hand from the tables of the specifications. */
class MessagesTest {
    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @Test
    void identities() throws MalformedException {
        assertEquals("0910100000000010", hex(MobileIdentity.imsi("001010000000001").encode()));
        assertEquals("f412345678", hex(MobileIdentity.tmsi(0x12345678).encode()));
        assertEquals("0a40990901460000", hex(new MobileIdentity(MobileIdentity.Type.IMEI, "004999010640000").encode()));
        for (MobileIdentity identity : List.of(MobileIdentity.imsi("262011234567890"), MobileIdentity.imsi("26201123456789"), MobileIdentity.tmsi(-2),
                MobileIdentity.NOBODY, new MobileIdentity(MobileIdentity.Type.IMEISV, "1234567890123456"))) {
            assertEquals(identity, MobileIdentity.decode(identity.encode()));
        }
        for (String wrong : List.of("", "f1", "f5", "f41234", "09f0", "05", "0910100000000010101010", "01")) {
            assertThrows(MalformedException.class, () -> MobileIdentity.decode(octets(wrong)), wrong);
        }
    }

    @Test
    void locationUpdating() throws MalformedException {
        LocationArea area = new LocationArea(262, 1, 0x1234);
        MmMessage.LocationRequest request = new MmMessage.LocationRequest(2, area, 0x33, MobileIdentity.imsi("001010000000001"));
        assertEquals("0508" + "72" + "62f2101234" + "33" + "080910100000000010", hex(request.encode()));
        assertEquals(request, MmMessage.decode(octets("0548" + "72" + "62f2101234" + "33" + "080910100000000010")), "N(SD) is in bit 7 of the type");
        MmMessage accept = new MmMessage.LocationAccept(area, Optional.of(MobileIdentity.tmsi(0xabcdef01)));
        assertEquals("0502" + "62f2101234" + "1705f4abcdef01", hex(accept.encode()));
        assertEquals(accept, MmMessage.decode(accept.encode()));
        assertEquals("05040b", hex(new MmMessage.Refusal(MmMessage.LOCATION_REJECT, 11).encode()));
    }

    @Test
    void namesAndTime() throws MalformedException {
        MmMessage information = new MmMessage.Information("hvsh", "hvsh", new NetworkTime(1_767_225_600L + 3_723, 4, 1));
        assertEquals("0532" + "4305" + "84" + "68fb1c0d" + "4505" + "84" + "68fb1c0d" + "4640" + "47" + "62101010203040" + "490101", hex(information.encode()));
        assertEquals(information, MmMessage.decode(information.encode()));
        assertEquals("", ((MmMessage.Information) MmMessage.decode(octets("0532" + "4300" + "4501ff" + "4762101010203040"))).fullName());
        assertEquals("4220922122226a", hex(new NetworkTime(days(2024, 2, 29) * 86_400 + 12 * 3600 + 22 * 60 + 22, -26, 0).encode()));
    }

    /** The leap days are counted one by one. */
    private static long days(int year, int month, int day) {
        long days = 0;
        for (int y = 1970; y < year; y++) {
            days += y % 4 == 0 ? 366 : 365;
        }
        int[] months = {31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        for (int m = 1; m < month; m++) {
            days += months[m - 1];
        }
        return days + day - 1;
    }

    @Test
    void everyDayOfTheCalendar() {
        for (int year = 1970; year < 2100; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day : new int[] {1, 28}) {
                    String text = hex(new NetworkTime(days(year, month, day) * 86_400, 0, 0).encode());
                    assertEquals("%02d%02d%02d".formatted(year % 100, month, day), "" + text.charAt(1) + text.charAt(0) + text.charAt(3) + text.charAt(2)
                            + text.charAt(5) + text.charAt(4));
                }
            }
        }
    }

    @Test
    void calls() throws MalformedException {
        CcMessage setup = new CcMessage.Setup(0, "+15551234", "");
        assertEquals("0305" + "0401a0" + "5e05" + "9151552143", hex(setup.encode()));
        assertEquals(setup, CcMessage.decode(setup.encode()));
        assertEquals("8325" + "02e291", hex(new CcMessage.Clearing(8, CcMessage.Type.DISCONNECT, OptionalInt.of(17)).encode()));
        assertEquals("032d" + "0802e290", hex(new CcMessage.Clearing(0, CcMessage.Type.RELEASE, OptionalInt.of(16)).encode()));
        assertEquals("032a", hex(new CcMessage.Clearing(0, CcMessage.Type.RELEASE_COMPLETE, OptionalInt.empty()).encode()));
        assertEquals("833d" + "02e29e" + "ca", hex(new CcMessage.Status(8, 30, 10).encode()));
        for (CcMessage message : List.of(new CcMessage.Plain(3, CcMessage.Type.ALERTING), new CcMessage.Status(1, 98, 7),
                new CcMessage.Clearing(8, CcMessage.Type.HOLD_REJECT, OptionalInt.of(98)), new CcMessage.Indication(2, CcMessage.Type.START_DTMF, '#'),
                new CcMessage.Indication(2, CcMessage.Type.NOTIFY, 1), new CcMessage.Setup(5, "", "110"))) {
            assertEquals(message, CcMessage.decode(message.encode()));
        }
    }

    @Test
    void shortMessageThatGammuSends() throws MalformedException {
        SmsMessage.Submit submit = (SmsMessage.Submit) SmsMessage.decode(false, octets("11000891515521430000FF0BE8329BFD06DDDF723619"));
        assertEquals("hello world", submit.text().text());
        assertEquals("+15551234", submit.to());
        byte[] relay = new RpMessage.Data(false, 5, "+447785016005", octets("0100")).encode();
        assertEquals("0005" + "00" + "0791447758100650" + "02" + "0100", hex(relay));
        assertEquals("+447785016005", ((RpMessage.Data) RpMessage.decode(relay)).centre());
    }

    @Test
    void deliveredMessage() throws MalformedException {
        SmsMessage.Deliver deliver = new SmsMessage.Deliver(false, "+15559876", 0, new NetworkTime(1_767_225_600L, 0, 0), SmsText.of("hi", 0).getFirst());
        assertEquals("04" + "08" + "9151558967" + "0000" + "62101000000000" + "02e834", hex(deliver.encode()));
        SmsMessage.Deliver read = (SmsMessage.Deliver) SmsMessage.decode(true, deliver.encode());
        assertEquals("hi", read.text().text());
        assertEquals(deliver.sent(), read.sent());
    }

    @Test
    void textsOfAllLengthsAndAlphabets() throws MalformedException {
        for (String unit : List.of("a", "€", "ж", "@", "😀", "è[x]")) {
            for (int length : new int[] {0, 1, 7, 8, 69, 70, 71, 152, 153, 154, 159, 160, 161, 400}) {
                String text = unit.repeat(length);
                StringBuilder read = new StringBuilder();
                for (SmsText part : SmsText.of(text, 77)) {
                    byte[] message = new SmsMessage.Submit(false, 1, "123", 0, part).encode();
                    read.append(SmsMessage.decode(false, message).text().text());
                }
                assertEquals(text, read.toString());
            }
        }
    }

    @Test
    void broadcastOfACell() {
        SystemInformation cell = new SystemInformation(62, List.of(1, 124), new LocationArea(262, 1, 0x1234), 0x0a0b);
        assertEquals("55061900000000000000002000000000000000" + "790000" + "2b", hex(cell.broadcast(0)));
        assertEquals("59061a08000000000000000000000000000001" + "ff" + "790000", hex(cell.broadcast(1)));
        assertEquals("49061b0a0b62f2101234" + "480001" + "05" + "4500" + "790000" + "2b2b2b2b", hex(cell.broadcast(2)));
        assertEquals("31061c62f2101234" + "4500" + "790000" + "2b".repeat(10), hex(cell.broadcast(3)));
        assertEquals("0507" + "0303" + "2d061e0a0b62f210123405ff" + "2b".repeat(7), hex(cell.associated(false, 5, 7)));
        assertArrayEquals(octets("8f c3 00"), Arrays.copyOf(ChannelList.encode(List.of(902)), 3));
        assertArrayEquals(octets("8f c3 20"), Arrays.copyOf(ChannelList.encode(List.of(902, 904)), 3));
    }

    @Test
    void assignments() {
        CommonControl.Request request = new CommonControl.Request(0x1f, 1326 * 33 + 51 * 3 + 17);
        assertEquals("2d063f00" + "59003e" + "1f" + "0a2e"
                + "0c00" + "2b".repeat(11), hex(CommonControl.assignment(request, 62, 3, 12)));
        assertEquals("15062100" + "01f0" + "2b".repeat(17), hex(CommonControl.paging(List.of())));
        assertEquals("4d062100" + "05f400000001" + "17080910100000000010" + "2b".repeat(3),
                hex(CommonControl.paging(List.of(MobileIdentity.tmsi(1), MobileIdentity.imsi("001010000000001")))));
    }

    @Test
    void framesOfTheDataLink() throws MalformedException {
        assertEquals("013f" + "0d" + "050102" + "2b".repeat(17), hex(LapdmFrame.unnumbered(0, false, LapdmFrame.Kind.SABM, true, octets("050102")).encode(23)));
        assertEquals("0d" + "b4" + "0b" + "0102" + "2b".repeat(18), hex(new LapdmFrame(3, false, LapdmFrame.Kind.I, true, 5, 2, octets("0102"), true).encode(23)));
        assertEquals("03" + "61" + "01" + "2b".repeat(20), hex(LapdmFrame.of(0, true, LapdmFrame.Kind.RR, false, 3).encode(23)));
        LapdmFrame read = LapdmFrame.decode(LapdmFrame.of(3, true, LapdmFrame.Kind.REJ, true, 7).encode(23));
        assertEquals(LapdmFrame.Kind.REJ, read.kind());
        assertEquals(7, read.receive());
        for (String wrong : List.of("", "01", "013f", "003f01", "213f01", "013f00", "013fff", "010003", "010105", "017f01")) {
            assertThrows(MalformedException.class, () -> LapdmFrame.decode(octets(wrong)), wrong);
        }
    }

    @Test
    void noOctetsAreMoreThanMalformed() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            byte[] octets = new byte[2 + random.nextInt(60)];
            random.nextBytes(octets);
            octets[1] &= (byte) (random.nextBoolean() ? 0x3f : 0xff);
            try {
                switch (i % 7) {
                    case 0 -> MmMessage.decode(octets);
                    case 1 -> CcMessage.decode(octets);
                    case 2 -> CpMessage.decode(octets);
                    case 3 -> RrMessage.decode(octets);
                    case 4 -> RpMessage.decode(octets);
                    case 5 -> SmsMessage.decode((octets[0] & 1) == 0, octets).text().text();
                    default -> LapdmFrame.decode(octets);
                }
            } catch (MalformedException e) {
                assertEquals(true, e.code() == 96 || e.code() == 97);
            }
        }
    }
}
