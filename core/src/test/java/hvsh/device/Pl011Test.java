package hvsh.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.Initiator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Pl011Test {
    private static final int DR = 0x00;
    private static final int FR = 0x18;
    private static final int LCR_H = 0x2c;
    private static final int CR = 0x30;
    private static final int IMSC = 0x38;
    private static final int MIS = 0x40;
    private static final int ICR = 0x44;
    private final Line line = new Line();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Pl011 uart = new Pl011(line, b -> sent.write(b));

    private long read(int offset) {
        return uart.read(offset, 2, Initiator.HOST);
    }

    private void write(int offset, long value) {
        uart.write(offset, 2, value, Initiator.HOST);
    }

    @Test
    void transmitsTheLowByteAtOnce() {
        write(DR, 0x141);
        assertArrayEquals(new byte[] {'A'}, sent.toByteArray());
        assertEquals(0x90, read(FR));
    }

    @Test
    void transmitInterruptFollowsAWriteUntilCleared() {
        write(IMSC, 0x20);
        assertFalse(line.high);
        write(DR, 'x');
        assertTrue(line.high);
        write(ICR, 0x20);
        assertFalse(line.high);
    }

    @Test
    void receivesEveryByteHoweverManyArriveAtOnce() {
        byte[] text = "the quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.US_ASCII);
        uart.receive(text);
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        while ((read(FR) & 0x10) == 0) {
            got.write((int) read(DR));
        }
        assertArrayEquals(text, got.toByteArray());
    }

    @Test
    void receiveInterruptComesAtTheTriggerLevelAndTimeoutBelowIt() {
        write(LCR_H, 0x70);
        write(IMSC, 0x50);
        uart.receive(new byte[7]);
        assertEquals(0x40, read(MIS));
        uart.receive(new byte[1]);
        assertEquals(0x10, read(MIS));
        assertTrue(line.high);
        for (int i = 0; i < 8; i++) {
            read(DR);
        }
        assertFalse(line.high);
    }

    @Test
    void readingAfterAClearRaisesTheInterruptAgainWhileDataRemain() {
        write(LCR_H, 0x70);
        write(IMSC, 0x50);
        uart.receive(new byte[40]);
        write(ICR, 0x50);
        assertFalse(line.high);
        read(DR);
        assertTrue(line.high);
    }

    @Test
    void withoutFifosOneByteFillsTheReceiver() {
        uart.receive(new byte[] {1});
        assertEquals(0xc0, read(FR));
    }

    @Test
    void loopbackReceivesWhatIsTransmitted() {
        write(CR, 0x381);
        write(DR, 'z');
        assertEquals('z', read(DR));
        assertEquals(0, sent.size());
    }

    @Test
    void listingDoesNotTakeTheByte() {
        uart.receive(new byte[] {'q'});
        assertEquals(new RegisterFile.Value(0, "UARTDR", 'q'), uart.registers().getFirst());
        assertEquals('q', read(DR));
    }

    @Test
    void loadRestoresInputAndInterrupt() {
        write(IMSC, 0x10);
        uart.receive(new byte[] {5, 6});
        Pl011.State state = uart.save();
        read(DR);
        read(DR);
        assertFalse(line.high);
        uart.load(state);
        assertTrue(line.high);
        assertEquals(5, read(DR));
        assertEquals(6, read(DR));
    }
}
