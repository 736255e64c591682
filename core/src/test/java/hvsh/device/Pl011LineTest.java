package hvsh.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.Initiator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Pl011LineTest {
    private static final long DR = 0x00;
    private static final long FR = 0x18;
    private static final int BUSY = 1 << 3;
    private static final int TXFF = 1 << 5;
    private static final int TXFE = 1 << 7;

    private final Line line = new Line();
    private final Clock clock = new Clock();
    private final List<Byte> arrived = new ArrayList<>();
    private final Pl011 uart = new Pl011(line, arrived::add, clock);

    private long read(long offset) {
        return uart.read(offset, 4, Initiator.HOST);
    }

    private void write(long offset, long value) {
        uart.write(offset, 4, value, Initiator.HOST);
    }

    private void enableFifos() {
        write(0x2c, 0x70);
    }

    @Test
    void everyByteTakesTheTimeOfTenBits() {
        enableFifos();
        write(DR, 'a');
        write(DR, 'b');
        assertEquals(BUSY, read(FR) & (BUSY | TXFF));
        clock.moveTo(Pl011.BYTE_TIME - 1, uart);
        assertEquals(List.of(), arrived);
        clock.moveTo(Pl011.BYTE_TIME, uart);
        assertEquals(List.of((byte) 'a'), arrived);
        clock.moveTo(2 * Pl011.BYTE_TIME, uart);
        assertEquals(List.of((byte) 'a', (byte) 'b'), arrived);
        assertEquals(TXFE, read(FR) & (BUSY | TXFF | TXFE));
    }

    @Test
    void byteTimeIsThatOf115200Baud() {
        assertEquals(86_805, Pl011.BYTE_TIME / 13);
    }

    @Test
    void whoWritesToAFullFifoLosesTheByte() {
        enableFifos();
        for (int i = 0; i < 40; i++) {
            write(DR, i);
        }
        assertEquals(TXFF, read(FR) & TXFF);
        for (int i = 1; i <= 40; i++) {
            clock.moveTo(i * Pl011.BYTE_TIME, uart);
        }
        assertEquals(17, arrived.size(), "16 in the FIFO and one in the shift register");
        assertEquals(16, arrived.getLast().intValue());
    }

    @Test
    void transmitInterruptComesWhenTheFifoFallsToItsTrigger() {
        enableFifos();
        write(0x38, 1 << 5);
        for (int i = 0; i < 17; i++) {
            write(DR, i);
        }
        for (int sent = 1; sent < 8; sent++) {
            clock.moveTo(sent * Pl011.BYTE_TIME, uart);
            assertFalse(line.high, "after " + sent);
        }
        clock.moveTo(8 * Pl011.BYTE_TIME, uart);
        assertTrue(line.high);
    }

    @Test
    void bytesFromALineOverrunAFullFifo() {
        enableFifos();
        for (int i = 0; i < 20; i++) {
            uart.receiveFromLine((byte) i);
        }
        assertEquals(1 << 10, read(0x3c) & 1 << 10);
        assertEquals(8, read(0x04));
        for (int i = 0; i < 16; i++) {
            assertEquals(i, read(DR));
        }
        assertEquals(1 << 4, read(FR) & 1 << 4);
    }

    @Test
    void bytesUnderWayAreState() {
        enableFifos();
        write(DR, 'x');
        write(DR, 'y');
        List<Byte> there = new ArrayList<>();
        Clock other = new Clock();
        Pl011 copy = new Pl011(new Line(), there::add, other);
        copy.load(uart.save());
        other.setAlarm(0, clock.alarm());
        other.moveTo(Pl011.BYTE_TIME, copy);
        other.moveTo(2 * Pl011.BYTE_TIME, copy);
        assertEquals(List.of((byte) 'x', (byte) 'y'), there);
    }

    @Test
    void resetForgetsBytesUnderWay() {
        Pl011.State made = uart.save();
        write(DR, 'x');
        uart.reset(made);
        clock.moveTo(Pl011.BYTE_TIME, uart);
        assertEquals(List.of(), arrived);
    }
}
