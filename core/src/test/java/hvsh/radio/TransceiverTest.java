package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.device.Clock;
import hvsh.device.DeviceContract;
import hvsh.device.Line;
import hvsh.memory.Initiator;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TransceiverTest {
    private static final long FRAME = 60_000 * Ticks.PER_RADIO;

    private final Line line = new Line();
    private final Clock clock = new Clock();
    private final Transceiver radio = new Transceiver(line, clock, new Seeded(1));

    private long read(long offset) {
        return radio.read(offset, 4, Initiator.HOST);
    }

    private void write(long offset, long value) {
        radio.write(offset, 4, value, Initiator.HOST);
    }

    @TestFactory
    List<DynamicTest> keepsTheContractOfDevices() {
        return DeviceContract.tests(() -> new Transceiver(new Line(), new Clock(), new Seeded(1)));
    }

    @Test
    void timeBaseCountsThirteenMegahertzIn64Bits() {
        clock.now = (0x1_2345_6789L * Ticks.PER_RADIO) + 999;
        assertEquals(0x2345_6789L, read(0x08));
        assertEquals(1, read(0x0c));
    }

    @Test
    void frameNumberWrapsAtTheHyperframe() {
        clock.now = 2_715_648 * FRAME - 1;
        assertEquals(2_715_647, read(0x10));
        assertEquals(59_999, read(0x14));
        clock.now++;
        assertEquals(0, read(0x10));
        assertEquals(0, read(0x14));
    }

    @Test
    void everyFrameInterruptsAtItsFirstTickUntilItIsCleared() {
        write(0x18, 1);
        for (int frame = 1; frame < 4; frame++) {
            clock.moveTo(frame * FRAME - 1, radio);
            assertFalse(line.high);
            assertEquals(0, read(0x1c) & 1);
            clock.moveTo(frame * FRAME, radio);
            assertTrue(line.high);
            assertEquals(1, read(0x1c) & 1);
            write(0x1c, 0);
            assertTrue(line.high, "only a one clears");
            write(0x1c, 1);
            assertFalse(line.high);
        }
    }

    @Test
    void frameThatBeganWhileMaskedInterruptsWhenEnabled() {
        clock.moveTo(5 * FRAME, radio);
        assertFalse(line.high);
        write(0x18, 1);
        assertTrue(line.high);
    }

    @Test
    void resetForgetsFramesOfBefore() {
        Transceiver.State made = radio.save();
        write(0x18, 1);
        write(0x20, 902_400);
        clock.moveTo(3 * FRAME + 5, radio);
        assertTrue(line.high);
        radio.reset(made);
        assertFalse(line.high);
        assertEquals(0, read(0x1c));
        assertEquals(0, read(0x20));
        assertEquals(Ticks.NEVER, clock.alarm());
    }

    @Test
    void tuningIsHeldInItsUnitsAndReservedBitsAreNot() {
        write(0x20, 902_400);
        write(0x24, 0xffff_ffffL);
        write(0x28, 33 * 4);
        assertEquals(902_400, read(0x20));
        assertEquals(0x7f_ffff, read(0x24));
        assertEquals(132, read(0x28));
    }

    @Test
    void comparedTickInterruptsOnceInEachFrame() {
        write(0x64, 45_000);
        write(0x18, 2);
        for (int frame = 0; frame < 3; frame++) {
            long at = frame * FRAME + 45_000 * Ticks.PER_RADIO;
            clock.moveTo(at - 1, radio);
            assertFalse(line.high);
            clock.moveTo(at, radio);
            assertTrue(line.high);
            write(0x1c, 2);
            assertFalse(line.high);
        }
    }

    @Test
    void subframesOfAMillisecondAreTheFramesOfLte() {
        write(0x4c, 1);
        write(0x18, 1);
        clock.moveTo(13_000 * Ticks.PER_RADIO - 1, radio);
        assertFalse(line.high);
        clock.moveTo(13_000 * Ticks.PER_RADIO, radio);
        assertTrue(line.high);
        assertEquals(1, read(0x10));
        clock.moveTo(10_240L * 13_000 * Ticks.PER_RADIO, radio);
        assertEquals(0, read(0x10));
    }

    @Test
    void levelIsThatOfTheStrongestCellOnTheCarrierInAnySlot() {
        radio.happen(new AirEvent.CellAdded(new Cell(62, 262, 1, 1, 1, -70)));
        radio.happen(new AirEvent.CellAdded(new Cell(62, 262, 1, 1, 2, -60)));
        radio.happen(new AirEvent.CellAdded(new Cell(63, 262, 1, 1, 3, -120)));
        assertEquals(0xffff_ffffL & -110, read(0x68));
        int frame = 1;
        for (int[] expected : new int[][] {{947_400, -60}, {947_600, -110}, {947_800, -110}, {947_401, -110}}) {
            write(0x24, expected[0]);
            write(0x34, 7_104 << 16 | 22_500);
            write(0x30, Transceiver.COMMIT_RX | frame);
            clock.moveTo(frame * FRAME + 29_604 * Ticks.PER_RADIO - 1, radio);
            assertEquals(0, read(0x1c) & Interrupts.RX, "measured at the window's end");
            clock.moveTo(++frame * FRAME, radio);
            assertEquals(0xffff_ffffL & expected[1], read(0x68), "on " + expected[0] + " kHz");
            write(0x1c, Interrupts.RX);
        }
    }
}
