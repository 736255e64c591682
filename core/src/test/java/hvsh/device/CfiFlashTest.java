package hvsh.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import org.junit.jupiter.api.Test;

class CfiFlashTest {
    private static final int SECTOR_1 = CfiFlash.SECTOR;
    private final byte[] image = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private final CfiFlash flash = new CfiFlash(image);

    private long read(long offset) {
        return flash.read(offset, 4, Initiator.HOST);
    }

    private void write(long offset, long value) {
        flash.write(offset, 4, value, Initiator.HOST);
    }

    private void program(long offset, long value) {
        write(offset, 0x0040_0040);
        write(offset, value);
        write(offset, 0x00ff_00ff);
    }

    @Test
    void readsTheImageThenErasedBytes() {
        assertEquals(0x0807060504030201L, flash.read(0, 8, Initiator.HOST));
        assertEquals(0xffffff09L, read(8));
        assertEquals(3, flash.read(2, 1, Initiator.HOST));
    }

    @Test
    void bothChipsAnswerAQuery() {
        write(0x55 * 4, 0x0098_0098);
        assertEquals(0x0051_0051, read(0x40));
        assertEquals(0x0052_0052, read(0x44));
        assertEquals(0x0059_0059, read(0x48));
        assertEquals(0x0019_0019, read(0x27 * 4));
        assertEquals(0xff, read(0x2d * 4) & 0xffff);
        assertEquals(0x02, read(0x30 * 4) & 0xffff);
        write(0, 0xff);
        assertEquals(0x04030201, read(0));
    }

    @Test
    void identifiesItself() {
        write(0, 0x90);
        assertEquals(0x0089_0089, read(0));
        assertEquals(0x0018_0018, read(4));
    }

    @Test
    void programmingOnlyClearsBits() {
        program(SECTOR_1, 0xff00_ff0fL);
        program(SECTOR_1, 0x0ff0_ffffL);
        assertEquals(0x0f00_ff0fL, read(SECTOR_1));
    }

    @Test
    void statusIsReadyAfterProgramming() {
        write(16, 0x40);
        write(16, 0);
        assertEquals(0x0080_0080, read(16));
    }

    @Test
    void erasingSetsOneSectorToOnes() {
        program(SECTOR_1, 0);
        write(8, 0x20);
        write(8, 0xd0);
        write(8, 0xff);
        assertEquals(0xffff_ffffL, read(0));
        assertEquals(0, read(SECTOR_1));
    }

    @Test
    void eraseWithoutConfirmationIsASequenceError() {
        write(0, 0x20);
        write(0, 0x70);
        assertEquals(0x00b0_00b0, read(0));
        write(0, 0x50);
        assertEquals(0x0080_0080, read(0));
        write(0, 0xff);
        assertEquals(0x04030201, read(0));
    }

    @Test
    void bufferIsProgrammedOnConfirmation() {
        write(SECTOR_1, 0xe8);
        write(SECTOR_1, 0x001f_001f);
        for (int i = 0; i < 32; i++) {
            write(SECTOR_1 + 4 * i, i);
        }
        write(SECTOR_1, 0xd0);
        assertEquals(0x0080_0080, read(SECTOR_1));
        write(SECTOR_1, 0xff);
        assertEquals(31, read(SECTOR_1 + 124));
        assertEquals(0xffff_ffffL, read(SECTOR_1 + 128));
    }

    @Test
    void bufferThatIsTooLongOrLeavesItsPlaceIsRefused() {
        write(0, 0xe8);
        write(0, 32);
        assertEquals(0x00b0_00b0, read(0));
        write(0, 0x50);
        write(0, 0xe8);
        write(0, 1);
        write(0, 0);
        write(128, 0);
        assertEquals(0x00b0_00b0, read(0));
    }

    @Test
    void savedStateIsNotChangedByLaterStores() {
        program(SECTOR_1, 0x1234);
        CfiFlash.State state = flash.save();
        program(SECTOR_1, 0);
        flash.load(state);
        assertEquals(0x1234, read(SECTOR_1));
        assertEquals(States.flat(state), States.flat(flash.save()));
    }

    @Test
    void outsideAndAcrossTheBankNothingAnswers() {
        for (long offset : new long[] {-4, CfiFlash.SIZE, 2, Long.MAX_VALUE - 3}) {
            assertThrows(BusFault.class, () -> read(offset));
            assertThrows(BusFault.class, () -> write(offset, 0));
        }
    }
}
