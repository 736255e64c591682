package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.network.NetworkEvent;
import hvsh.network.NetworkEvent.CallBegun;
import hvsh.network.NetworkEvent.CallChanged;
import hvsh.network.NetworkEvent.Deed;
import hvsh.network.NetworkEvent.Procedure;
import hvsh.network.NetworkEvent.Rejection;
import hvsh.network.NetworkEvent.TextSent;
import hvsh.network.NetworkLog;
import hvsh.network.NetworkView;
import hvsh.radio.AirEvent;
import hvsh.radio.Cell;
import hvsh.radio.Radio;
import hvsh.time.Ticks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The telephone in the built-in network: registration, messages, calls, and what a network may refuse. */
class PhoneNetworkTest {
    private static final Path POLICIES = Path.of(System.getProperty("hvsh.root"), "testdata/policies");
    private static final String IMSI = "001010000000001";
    private static final String MINE = "+15550001";
    private static final String OTHER = "+15551234";
    private static final String CONTROL_Z = "\u001a";

    private final Phone phone = new Phone();
    private final Radio radio = phone.machine.radio().orElseThrow();

    private void installPolicy() {
        try {
            radio.guard().setOwner(Files.readString(POLICIES.resolve("test-maker.pub")));
            radio.guard().install(Files.readAllBytes(POLICIES.resolve("handset.policy")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void happen(NetworkEvent event) {
        radio.happen(new AirEvent.InNetwork(event));
    }

    private void cell(int arfcn, int mnc, int lac, int dbm) {
        radio.happen(new AirEvent.CellAdded(new Cell(arfcn, 1, mnc, lac, 5, dbm)));
    }

    private void switchOn() {
        installPolicy();
        cell(62, 1, 9, -60);
        phone.ask("ATE0+CREG=2;+CNMI=2,1,0,1;+CMEE=1;+CLIP=1;+CTZR=1");
    }

    private String wait(String line) {
        StringBuilder all = new StringBuilder();
        long end = phone.machine.now() + 30 * Ticks.PER_SECOND;
        while (!Phone.lines(all.toString()).contains(line)) {
            assertTrue(phone.machine.now() < end, () -> "'" + line + "' did not come, but " + Phone.lines(all.toString()) + "\n" + phone.console() + log());
            phone.run(100 * Ticks.PER_MILLISECOND);
            all.append(phone.heard());
        }
        return Phone.lines(all.toString());
    }

    private void register() {
        switchOn();
        wait("+CREG: 1,\"0009\",\"0005\"");
        phone.run(4 * Ticks.PER_SECOND);
        phone.heard();
    }

    private String log() {
        NetworkView view = radio.network();
        return view.log().stream().map(NetworkLog.Line::toString).collect(Collectors.joining("\n"));
    }

    /** Whatever happened, no commit was late and no frame was missed. */
    @AfterEach
    void deadlinesWereKept() {
        assertEquals(List.of(0L, 0L, 0L), List.of(phone.number("late"), phone.number("skipped"), phone.number("unlocked")));
        assertEquals(0, radio.margins().late());
        assertTrue(phone.number("worst_latency") < 13 * 50, "a handler came " + phone.number("worst_latency") + " ticks after its frame's begin");
    }

    @Test
    void itRegistersAndLearnsTheTime() {
        switchOn();
        wait("+CTZV: ");
        assertEquals("+CREG: 2,1,\"0009\",\"0005\"|+CSQ: 26,99|OK", Phone.lines(phone.type("AT+CREG?;+CSQ\r")));
        assertTrue(phone.console().startsWith("phone firmware\ncamped on 62: 001-01, area 9, cell 5, -60 dBm\nregistered on 001-01, area 9\n"), phone.console());
    }

    @Test
    void messagesGoBothWays() {
        register();
        phone.type("AT+CMGF=1\r");
        phone.type("AT+CMGS=\"" + OTHER + "\"\r");
        phone.type("hello world" + CONTROL_Z);
        wait("+CMGS: 1|OK");
        phone.run(Ticks.PER_SECOND);
        assertTrue(log().contains(IMSI + " sends a message to " + OTHER), log());
        assertTrue(radio.network().messages().toString().contains("hello world"), () -> radio.network().messages().toString());
        happen(new TextSent(OTHER, MINE, "how are you?"));
        wait("+CMTI: \"SM\",1");
        String shown = Phone.lines(phone.type("AT+CMGR=1\r"));
        assertEquals(0, radio.guard().refused());
        assertTrue(shown.matches("\\+CMGR: \"REC UNREAD\",\"\\" + OTHER + "\",,\"../../..,..:..:..[+-]..\"\\|how are you\\?\\|OK"), shown);
    }

    @Test
    void aCallRingsIsAnsweredAndEnds() {
        register();
        happen(new CallBegun(OTHER, MINE));
        assertTrue(wait("+CLIP: ").contains("RING|+CLIP: \"" + OTHER + "\",145"));
        assertEquals("+CLCC: 1,1,4,0,0,\"" + OTHER + "\",145|OK", Phone.lines(phone.type("AT+CLCC\r")));
        phone.type("ATA\r");
        phone.run(Ticks.PER_SECOND);
        assertEquals("+CLCC: 1,1,0,0,0,\"" + OTHER + "\",145|OK", Phone.lines(phone.type("AT+CLCC\r")));
        happen(new CallChanged(OTHER, Deed.CANCEL));
        wait("NO CARRIER");
        assertEquals("OK", Phone.lines(phone.type("AT+CLCC\r")));
    }

    @Test
    void aCallIsMadeAndHungUp() {
        register();
        assertEquals("OK", Phone.lines(phone.type("ATD" + OTHER + ";\r")));
        phone.run(3 * Ticks.PER_SECOND);
        assertTrue(Phone.lines(phone.type("AT+CLCC\r")).matches("\\+CLCC: 1,0,[23],0,0,\"\\" + OTHER + "\",145\\|OK"));
        happen(new CallChanged(OTHER, Deed.ACCEPT));
        phone.run(Ticks.PER_SECOND);
        assertEquals("+CLCC: 1,0,0,0,0,\"" + OTHER + "\",145|OK", Phone.lines(phone.type("AT+CLCC\r")));
        phone.type("ATH\r");
        phone.run(4 * Ticks.PER_SECOND);
        assertEquals("OK", Phone.lines(phone.type("AT+CLCC\r")).replace("NO CARRIER|", ""));
        assertTrue(phone.console().contains("call active\ncall ended, cause 16\n"), phone.console());
    }

    @Test
    void aNetworkThatRefusesIsLeftForAnother() {
        cell(70, 2, 3, -80);
        happen(new Rejection(IMSI, Procedure.LOCATION, 11));
        switchOn();
        wait("+CREG: 3");
        happen(new Rejection(IMSI, Procedure.LOCATION, 0));
        wait("+CREG: 5,\"0003\",\"0005\"");
        assertEquals("camped on 62: 001-01, area 9, cell 5, -60 dBm|location update rejected, cause 11|camped on 70: 001-02, area 3, cell 5, -80 dBm"
                + "|registered on 001-02, area 3", phone.console().lines().skip(1).limit(4).collect(Collectors.joining("|")));
    }

    /** A block for the receiver, from the network: a header, then data. */
    private static byte[] block(int channel, int slot, byte[] data) {
        byte[] block = new byte[39];
        block[0] = 2;
        block[1] = 4;
        block[2] = 1;
        block[3] = (byte) slot;
        block[5] = 62;
        block[12] = (byte) channel;
        System.arraycopy(data, 0, block, 16, data.length);
        return block;
    }

    /** Heads of messages with whatever behind them, on every channel, while idle and during a call. */
    private void rubbish(Random random, int blocks) {
        byte[][] heads = {{0x49, 0x06, 0x1b}, {0x15, 0x06, 0x21}, {0x15, 0x06, 0x22}, {0x15, 0x06, 0x24}, {0x2d, 0x06, 0x3f}, {0x2d, 0x06, 0x39},
            {0x4d, 0x06, 0x3a}, {0x03, 0x00, 0x53}, {0x0f, 0x00, 0x53}, {0x03, 0x22, 0x51}, {0x0f, 0x3f, 0x01}, {0x03, 0x03, 0x4d, 0x06, 0x35},
            {0x03, 0x04, 0x53, 0x05, 0x32}, {0x03, 0x06, 0x4d, 0x03, 0x05}, {0x0f, 0x02, 0x53, 0x09, 0x01}, {0x0f, 0x24, 0x51, 0x09, 0x01}};
        int[] channels = {1, 2, 4, 5, 8, 0x88, 0, 255};
        for (int i = 0; i < blocks; i++) {
            byte[] data = new byte[23];
            random.nextBytes(data);
            byte[] head = heads[random.nextInt(heads.length)];
            System.arraycopy(head, 0, data, 0, random.nextInt(4) == 0 ? 1 : head.length);
            radio.happen(new AirEvent.Received(block(channels[random.nextInt(channels.length)], random.nextInt(2), data)));
            phone.run(random.nextInt(5) * Ticks.PER_MILLISECOND);
        }
    }

    @Test
    void rubbishFromTheAirDoesNotStopIt() {
        register();
        Random random = new Random(3);
        rubbish(random, 1500);
        happen(new CallBegun(OTHER, MINE));
        phone.run(2 * Ticks.PER_SECOND);
        rubbish(random, 1500);
        phone.type("AT+CMGF=1;+CMGL=\"ALL\"\r");
        phone.run(30 * Ticks.PER_SECOND);
        phone.type("ATH\r");
        phone.type("AT+CFUN=4\r");
        phone.run(20 * Ticks.PER_SECOND);
        phone.type("AT+CMGD=1,4;+CFUN=1\r");
        phone.heard();
        assertEquals("OK", Phone.lines(phone.type("AT\r")));
        wait("+CREG: 1,\"0009\",\"0005\"");
        assertFalse(phone.console().contains("fault"), phone.console());
    }

    /** The network that is heard is of a country where nothing may be emitted here; what is typed at the modem does not change that. */
    @Test
    void aUserCannotSayInWhichCountryItIs() {
        installPolicy();
        radio.happen(new AirEvent.CellAdded(new Cell(62, 310, 1, 9, 5, -60)));
        phone.run(8 * Ticks.PER_SECOND);
        phone.ask("ATE0+CREG=2;+CMEE=1");
        for (String claim : List.of("+COPS=1,2,\"26201\"", "+COPS=4,2,\"00101\"", "+COPS=2", "+COPS=0", "+CPOL=1,2,\"26201\"", "+CRSM=214,28542,0,0,11,\"FFFFFFFF62F2100009FF00\"",
                "+CSIM=28,\"A0D600000B62F210\"", "+CCLK=\"26/11/25,12:00:00+04\"", "+CFUN=0", "+CFUN=1", "D112;", "D" + OTHER + ";", "H")) {
            phone.type("AT" + claim + "\r");
            phone.run(Ticks.PER_SECOND);
            assertEquals(310, radio.guard().country(phone.machine.now() / Ticks.PER_RADIO), claim);
        }
        assertTrue(radio.guard().refused() > 0, "the firmware never tried to emit");
        assertEquals(0, radio.antenna().emitted());
    }
}
