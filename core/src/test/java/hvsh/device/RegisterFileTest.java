package hvsh.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterFileTest {
    private long stored;
    private long pending = 0xf;
    private final RegisterFile file = new RegisterFile(0x20, 1 | 4).with(
            Register.readWrite(0x00, "CTRL", 0, 0xff0f, () -> stored, v -> stored = v),
            Register.writeOneToClear(0x04, "STATUS", 0xf, 0x7, () -> pending, v -> pending &= ~v),
            Register.reserved(0x08, "RES0"),
            Register.unimplemented(0x0c, "FANCY", 0x42),
            Register.readWrite(0x10, "WIDE", 0, -1, () -> stored, v -> stored = v).accepting(8));

    private void write(long offset, int size, long value) {
        file.write(offset, size, value, Initiator.HOST);
    }

    private long read(long offset, int size) {
        return file.read(offset, size, Initiator.HOST);
    }

    @Test
    void writeOfReservedBitIsIgnored() {
        write(0, 4, -1);
        assertEquals(0xff0f, read(0, 4));
    }

    @Test
    void narrowAccessReachesTheLowBits() {
        stored = 0x1234;
        assertEquals(0x34, read(0, 1));
        write(0, 1, 0xfff);
        assertEquals(0x0f, stored);
    }

    @Test
    void onesClearAndZeroesLeave() {
        write(4, 4, 0xa);
        assertEquals(0xd, read(4, 4));
    }

    @Test
    void reservedReadsAsZero() {
        write(8, 4, -1);
        assertEquals(0, read(8, 4));
    }

    @Test
    void unimplementedIsReported() {
        List<String> seen = new ArrayList<>();
        file.setListener((register, write, value, by) -> seen.add(register.name() + (write ? "=" : ":") + value));
        assertEquals(0x42, read(0xc, 4));
        write(0xc, 4, 7);
        assertEquals(List.of("FANCY:66", "FANCY=7"), seen);
    }

    @Test
    void aRowMayHaveItsOwnAccessSize() {
        write(0x10, 8, Long.MIN_VALUE);
        assertEquals(Long.MIN_VALUE, read(0x10, 8));
        assertThrows(BusFault.class, () -> read(0x10, 4));
    }

    @Test
    void listingLeavesOutWhatCannotBeShown() {
        assertEquals(List.of("CTRL", "STATUS", "FANCY", "WIDE"),
                file.registers().stream().map(RegisterFile.Value::name).toList());
    }

    @Test
    void twoRowsAtOneOffsetAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> file.with(Register.constant(0, "AGAIN", 0)));
    }
}
