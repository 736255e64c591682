package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.device.Clock;
import hvsh.device.Line;
import hvsh.gsm.LocationArea;
import hvsh.gsm.MmMessage;
import hvsh.gsm.MobileIdentity;
import hvsh.memory.Initiator;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network's answers through the transceiver's registers: windows, four bursts to a block, FIFOs. */
class AirTest {
    private static final long FRAME = 60_000 * Ticks.PER_RADIO;
    private static final int SLOT = 7_500;
    private static final int BURST = 148 * 48;
    private static final int ACCESS = 88 * 48;
    private static final Path POLICIES = Path.of("../testdata/policies");

    private final Clock clock = new Clock();
    private final Transceiver radio = new Transceiver(new Line(), clock, new Seeded(1));
    private final List<String> heard = new ArrayList<>();
    private long frame;

    @BeforeEach
    void permit() throws IOException {
        radio.guard().setOwner(Files.readString(POLICIES.resolve("test-maker.pub")));
        radio.guard().install(Files.readAllBytes(POLICIES.resolve("handset.policy")));
        radio.happen(new AirEvent.CellAdded(new Cell(62, 262, 1, 7, 9, -60)));
        write(0x20, 902_400);
        write(0x24, 947_400);
        write(0x28, 33 * 4);
        listen(2 * 51 + 5, 0);
        assertEquals(List.of("49061b000962f2100007480001054500790000"), heard.stream().map(b -> b.substring(32, 70)).toList());
    }

    private long read(long offset) {
        return radio.read(offset, 4, Initiator.HOST);
    }

    private void write(long offset, long value) {
        radio.write(offset, 4, value, Initiator.HOST);
    }

    /** Goes to the middle of the frame before one. */
    private void before(long next) {
        frame = next;
        clock.moveTo((next - 1) * FRAME + FRAME / 2, radio);
    }

    private void listen(long at, int slot) {
        before(at);
        write(0x34, (long) BURST << 16 | slot * SLOT);
        write(0x30, Transceiver.COMMIT_RX | at);
        clock.moveTo((at + 1) * FRAME - 1, radio);
        while ((read(0x50) & 0xff) > 0) {
            byte[] block = new byte[40];
            for (int i = 0; i < 40; i += 4) {
                long word = read(0x54);
                for (int b = 0; b < 4; b++) {
                    block[i + b] = (byte) (word >>> 8 * b);
                }
            }
            heard.add(HexFormat.of().formatHex(block));
        }
    }

    private void emit(long at, int slot, int length, byte[] data) {
        emit(at, slot, length, data, 0);
    }

    private void emit(long at, int slot, int length, byte[] data, int late) {
        before(at);
        byte[] block = new byte[40];
        System.arraycopy(data, 0, block, 16, data.length);
        for (int i = 0; data.length > 0 && i < 40; i += 4) {
            write(0x58, block[i] & 0xff | (block[i + 1] & 0xff) << 8 | (block[i + 2] & 0xff) << 16 | (block[i + 3] & 0xffL) << 24);
        }
        write(0x38, (long) length << 16 | (slot + 3) * SLOT + late);
        write(0x30, Transceiver.COMMIT_TX | at);
    }

    private String access(int content, int length) {
        emit(200, 0, length, new byte[] {(byte) content});
        heard.clear();
        listen(4 * 51 + 9, 0);
        return heard.getFirst();
    }

    /** The request reference is that of frame 200: T1' 0, T3 47, T2 18. */
    private static final String ASSIGNED = "02040100003ec414" + "000000d5" + "02000000" + "2d063f0041003e" + "15" + "05f2" + "0000";

    @Test
    void accessBurstIsAnsweredWithAChannel() {
        assertTrue(access(0x15, ACCESS).startsWith(ASSIGNED), heard::toString);
    }

    @Test
    void normalBurstIsNoAccessBurst() {
        assertTrue(access(0x15, BURST).contains("15062100"));
    }

    @Test
    void accessBurstThatComesLateIsToldItsTimingAdvance() {
        emit(200, 0, ACCESS, new byte[] {0x15}, 12 * 48);
        heard.clear();
        listen(4 * 51 + 9, 0);
        assertTrue(heard.getFirst().startsWith(ASSIGNED.replaceFirst("05f20000", "05f20c00")), heard::toString);
    }

    /** The block of channel 0 begins 15 frames after its downlink. */
    private static final int UPLINK = 5 * 51 + 15;

    private byte[] request() {
        byte[] message = new MmMessage.LocationRequest(0, new LocationArea(262, 1, 0), 0x33, MobileIdentity.imsi("001010000000001")).encode();
        byte[] block = new byte[23];
        Arrays.fill(block, (byte) 0x2b);
        System.arraycopy(new byte[] {1, 0x3f, (byte) (message.length << 2 | 1)}, 0, block, 0, 3);
        System.arraycopy(message, 0, block, 3, message.length);
        return block;
    }

    @Test
    void blockOfFourBurstsIsAnswered() {
        access(0x15, ACCESS);
        for (int i = 0; i < 4; i++) {
            emit(UPLINK + i, 1, BURST, i == 3 ? request() : new byte[0]);
        }
        heard.clear();
        listen(6 * 51 + 3, 1);
        assertEquals(HexFormat.of().formatHex(request()).replaceFirst("013f", "0173"), heard.getFirst().substring(32, 78));
        assertEquals("0204010" + "1003ec414" + "00000135" + "08000000", heard.getFirst().substring(0, 32));
        assertEquals(1, radio.network().connections());
    }

    @Test
    void weakerCellOnTheCarrierTakesNothingAway() {
        radio.happen(new AirEvent.CellAdded(new Cell(62, 262, 2, 8, 10, -80)));
        blockOfFourBurstsIsAnswered();
        radio.happen(new AirEvent.CellRemoved(62, 9));
        radio.happen(new AirEvent.CellRemoved(62, 10));
        clock.moveTo(7 * 51 * FRAME, radio);
        assertEquals(0, radio.network().connections());
    }

    @Test
    void blockThatLacksABurstIsNot() {
        access(0x15, ACCESS);
        for (int i = 0; i < 4; i++) {
            if (i != 1) {
                emit(UPLINK + i, 1, BURST, i == 3 ? request() : new byte[0]);
            }
        }
        heard.clear();
        listen(6 * 51 + 3, 1);
        assertEquals(List.of(), heard);
    }

    @Test
    void burstThatIsTooEarlyIsNotPartOfABlock() {
        access(0x15, ACCESS);
        write(0x3c, 3);
        for (int i = 0; i < 4; i++) {
            emit(UPLINK + i, 1, BURST, i == 3 ? request() : new byte[0]);
        }
        heard.clear();
        listen(6 * 51 + 3, 1);
        assertEquals(List.of(), heard);
        assertEquals(4 + 1, radio.antenna().emitted());
    }

    @Test
    void networkIsSavedAndGoesOn() {
        access(0x15, ACCESS);
        Transceiver.State saved = radio.save();
        Transceiver other = new Transceiver(new Line(), clock, new Seeded(1));
        other.load(saved);
        assertEquals(1, other.network().connections());
        assertEquals(radio.network(), other.network());
    }

    @Test
    void noEmissionsBreakIt() {
        Random random = new Random(21);
        for (int i = 0; i < 3_000; i++) {
            byte[] data = new byte[random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(24)];
            random.nextBytes(data);
            write(0x20, random.nextInt(9) == 0 ? 902_600 : 902_400);
            write(0x3c, random.nextInt(5) == 0 ? random.nextInt(64) : 0);
            emit(300 + i, random.nextInt(5) == 0 ? random.nextInt(6) : 1, List.of(BURST, BURST, BURST, ACCESS, random.nextInt(60_000)).get(random.nextInt(5)), data);
            listen(300 + i, random.nextInt(8));
        }
        assertTrue(radio.network().connections() <= 8);
        assertTrue(radio.antenna().emitted() > 1_000);
    }
}
