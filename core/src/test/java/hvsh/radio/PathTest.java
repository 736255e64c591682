package hvsh.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.device.Clock;
import hvsh.device.Line;
import hvsh.device.States;
import hvsh.memory.Initiator;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows, deadlines and FIFOs, by the registers. */
class PathTest {
    private static final int FRAME = 60_000;
    private static final int START = 22_500;
    private static final int LENGTH = 7_104;
    private static final int KHZ = 902_400;
    private static final long TX = 1L << 31;
    private static final long RX = 1L << 30;

    private final Line line = new Line();
    private final Clock clock = new Clock();
    private final Transceiver radio = new Transceiver(line, clock, new Seeded(1));

    @BeforeEach
    void permitEverythingThatIsTested() {
        Policies.install(radio.guard(), "counter 1\ncountry 262\nallow E-GSM900 33dBm 1000");
        radio.happen(new AirEvent.CellAdded(new Cell(62, 262, 1, 0x1234, 7, -60)));
        radio.guard().heard(262, 0);
        write(0x20, KHZ);
        write(0x24, KHZ + 45_000);
        write(0x28, 33 * 4);
        write(0x38, (long) LENGTH << 16 | START);
        write(0x34, (long) LENGTH << 16);
    }

    private long read(long offset) {
        return radio.read(offset, 4, Initiator.HOST);
    }

    private void write(long offset, long value) {
        radio.write(offset, 4, value, Initiator.HOST);
    }

    private void moveTo(long tick) {
        clock.moveTo(tick * Ticks.PER_RADIO, radio);
    }

    @Test
    void committedWindowIsEmittedInItsFrameAndNoOther() {
        write(0x30, TX | 2);
        moveTo(2 * FRAME + START - 1);
        assertEquals(0, radio.antenna().emitted());
        moveTo(2 * FRAME + START);
        Emission emission = radio.antenna().last().getFirst();
        assertEquals(2 * FRAME + START, emission.at());
        assertEquals(2, emission.frame());
        assertEquals(LENGTH, emission.length());
        assertEquals(132, emission.level().value());
        assertEquals(0, read(0x1c) & Interrupts.TX);
        moveTo(2 * FRAME + START + LENGTH);
        assertEquals(Interrupts.TX, read(0x1c) & Interrupts.TX);
        moveTo(9 * FRAME);
        assertEquals(1, radio.antenna().emitted());
    }

    @Test
    void timingAdvanceBringsTheWindowForwardBySymbols() {
        write(0x3c, 63);
        write(0x30, TX | 1);
        moveTo(FRAME + START);
        assertEquals(FRAME + START - 63 * 48, radio.antenna().last().getFirst().at());
    }

    @Test
    void lastMomentOfACommitIsTheLockTimeAndTheRampBefore() {
        write(0x2c, 100);
        int last = START - 100 - 1_950;
        moveTo(last);
        write(0x30, TX);
        assertEquals(0, read(0x44));
        assertEquals(0, read(0x1c) & Interrupts.LATE);
        moveTo(START);
        assertEquals(1, radio.antenna().emitted());
        assertEquals(0, radio.margins().smallest());
        assertEquals(1, radio.margins().histogram()[0]);
    }

    @Test
    void commitThatIsATickTooLateIsNotCarriedOut() {
        moveTo(START - 1_950 + 1);
        write(0x30, TX);
        assertEquals(0xffff_ffffL, read(0x44));
        assertEquals(Interrupts.LATE, read(0x1c) & Interrupts.LATE);
        assertEquals(1, radio.margins().late());
        moveTo(3 * FRAME);
        assertEquals(0, radio.antenna().emitted());
    }

    @Test
    void synthesizerThatHasTheFrequencyNeedsNoTimeToLock() {
        write(0x30, TX);
        moveTo(FRAME + START - 1);
        write(0x30, TX | 1);
        assertEquals(1, read(0x44));
        moveTo(FRAME + START);
        assertEquals(2, radio.antenna().emitted());
    }

    @Test
    void frameThatIsOverIsLateAndOneBeyondTheHyperframeIsNot() {
        moveTo(5 * FRAME);
        write(0x30, TX | 4);
        assertEquals(Interrupts.LATE, read(0x1c) & Interrupts.LATE);
        write(0x1c, Interrupts.LATE);
        moveTo(2_715_647L * FRAME);
        radio.guard().heard(262, 2_715_647L * FRAME);
        write(0x30, TX | 1);
        assertEquals(0, read(0x1c) & Interrupts.LATE);
        moveTo(2_715_650L * FRAME);
        assertEquals(2_715_649L * FRAME + START, radio.antenna().last().getFirst().at());
    }

    @Test
    void whatIsWrittenAfterACommitConcernsTheNext() {
        write(0x30, TX);
        write(0x20, 915_000);
        write(0x28, 0);
        moveTo(START);
        assertEquals(KHZ, radio.antenna().last().getFirst().frequency().value());
        assertEquals(132, radio.antenna().last().getFirst().level().value());
    }

    @Test
    void windowsThatOverlapAreLateAndNineWaitingAreTooMany() {
        write(0x30, TX | 1);
        write(0x30, TX | 1);
        assertEquals(1, radio.margins().late());
        for (int frame = 2; frame < 9; frame++) {
            write(0x30, TX | frame);
        }
        assertEquals(1, radio.margins().late());
        write(0x30, TX | 9);
        assertEquals(2, radio.margins().late());
        moveTo(12 * FRAME);
        assertEquals(8, radio.antenna().emitted());
    }

    @Test
    void frequencyThatNoSynthesizerReachesIsNotEmitted() {
        write(0x20, 100_000);
        write(0x30, TX);
        moveTo(START);
        assertEquals(Interrupts.UNLOCK, read(0x1c) & Interrupts.UNLOCK);
        assertEquals(0, radio.antenna().emitted());
        assertEquals(0, radio.guard().refused());
        assertEquals(0, read(0x40) & 2);
    }

    @Test
    void blocksGoOutInTheOrderInWhichTheyWereWritten() {
        for (int block = 1; block <= 2; block++) {
            for (int word = 0; word < 10; word++) {
                write(0x58, 0x0101_0101L * block);
            }
        }
        assertEquals(2 << 8, read(0x50));
        write(0x30, TX);
        write(0x30, TX | 1);
        moveTo(2 * FRAME);
        assertEquals(1, radio.antenna().last().get(0).block()[39]);
        assertEquals(2, radio.antenna().last().get(1).block()[0]);
        assertEquals(40, radio.antenna().last().get(1).block().length);
    }

    @Test
    void fifosThatAreFullSaySoAndLoseTheNewest() {
        for (int word = 0; word < 161; word++) {
            write(0x58, word);
        }
        assertEquals(1 << 16 | 16 << 8, read(0x50));
        write(0x50, 1 << 16);
        assertEquals(16 << 8, read(0x50));
        for (int multiframe = 0; multiframe < 17; multiframe++) {
            receive(51 * multiframe + 5);
        }
        assertEquals(1 << 16 | 16 << 8 | 16, read(0x50));
    }

    private void receive(int frame) {
        moveTo((long) (frame - 1) * FRAME);
        write(0x30, RX | frame);
        moveTo((long) frame * FRAME + LENGTH);
    }

    @Test
    void receivedBlocksAreReadAsWords() {
        receive(51 * 2 + 5);
        assertEquals(Interrupts.RX, read(0x1c) & Interrupts.RX);
        assertEquals(1, read(0x50));
        assertEquals(0x0001_0402, read(0x54));
        assertEquals(0x14c4_3e00, read(0x54));
        assertEquals(Integer.reverseBytes(107), (int) read(0x54));
        assertEquals(1, read(0x54));
        assertEquals(0x001b_0649, read(0x54));
        assertEquals(0x10f2_6207, read(0x54));
        for (int word = 6; word < 10; word++) {
            read(0x54);
        }
        assertEquals(0, read(0x50));
        assertEquals(0, read(0x54));
        assertEquals(262, radio.guard().country(clock.now / Ticks.PER_RADIO));
    }

    @Test
    void onlyBlocksOfTheTunedCellThatEndInTheWindowAreReceived() {
        receive(51 * 3 + 4);
        receive(51 * 3 + 9);
        assertEquals(1, read(0x50));
        write(0x24, KHZ + 45_200);
        receive(51 * 4 + 5);
        write(0x24, KHZ + 45_000);
        write(0x34, (long) (LENGTH - 1) << 16);
        receive(51 * 5 + 5);
        write(0x34, (long) LENGTH << 16 | 1);
        receive(51 * 6 + 5);
        assertEquals(1, read(0x50));
        radio.happen(new AirEvent.CellRemoved(62, 7));
        write(0x34, (long) LENGTH << 16);
        receive(51 * 7 + 5);
        assertEquals(1, read(0x50));
        assertThrows(IllegalArgumentException.class, () -> radio.happen(new AirEvent.CellRemoved(62, 7)));
    }

    @Test
    void resetForgetsWhatIsCommittedAndNotWhatWasEmitted() {
        Transceiver.State made = new Transceiver(new Line(), new Clock(), new Seeded(1)).save();
        write(0x30, TX);
        moveTo(START);
        write(0x30, TX | 1);
        radio.reset(made);
        assertEquals(Ticks.NEVER, clock.alarm());
        moveTo(5 * FRAME);
        assertEquals(1, radio.antenna().emitted());
        assertEquals(262, radio.guard().country(5 * FRAME));
    }

    @Test
    void stateInTheMiddleOfAWindowIsRestoredWhole() {
        write(0x18, Interrupts.TX);
        write(0x30, TX);
        write(0x30, TX | 3);
        moveTo(START + 5);
        Line otherLine = new Line();
        Clock otherClock = new Clock();
        otherClock.now = clock.now;
        Transceiver other = new Transceiver(otherLine, otherClock, new Seeded(1));
        other.load(radio.save());
        otherClock.setAlarm(1, clock.alarm());
        assertEquals(States.flat(radio.save()), States.flat(other.save()));
        clock.moveTo(4L * FRAME * Ticks.PER_RADIO, radio);
        otherClock.moveTo(4L * FRAME * Ticks.PER_RADIO, other);
        assertEquals(States.flat(radio.save()), States.flat(other.save()));
        assertTrue(otherLine.high);
        assertEquals(2, other.antenna().emitted());
    }

    @Test
    void emptyWindowIsOverAsSoonAsItBegins() {
        write(0x38, START);
        write(0x30, TX);
        moveTo(START);
        assertEquals(Interrupts.TX, read(0x1c) & Interrupts.TX);
        assertFalse(line.high);
    }

    @Test
    void whatWasCommittedForFramesOfTheOtherKindIsForgotten() {
        write(0x30, TX | 2);
        write(0x30, RX | 5);
        write(0x4c, 1);
        moveTo(10L * FRAME);
        assertEquals(0, radio.antenna().emitted());
        assertEquals(0, read(0x50));
        write(0x4c, 0);
        write(0x30, TX | 12);
        assertEquals(0, radio.margins().late());
        moveTo(13L * FRAME);
        assertEquals(1, radio.antenna().emitted());
    }

    /** Frame numbers count subframes there, and a cell of GSM is not in them. */
    @Test
    void nothingOfGsmIsHeardInTheModeOfLte() {
        write(0x4c, 1);
        int subframe = 60 * 3;
        assertEquals(0, subframe * 13_000L % FRAME);
        for (int frame = subframe; frame < 51 * subframe; frame += subframe) {
            moveTo((frame - 1) * 13_000L);
            write(0x30, RX | frame);
            moveTo(frame * 13_000L + LENGTH);
        }
        assertEquals(0, read(0x50));
        assertEquals(Interrupts.RX, read(0x1c) & Interrupts.RX);
    }
}
