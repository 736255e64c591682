package hvsh.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.memory.Initiator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Pl061Test {
    private final Line line = new Line();
    private final List<String> driven = new ArrayList<>();
    private final Pl061 gpio = new Pl061(line, (pin, high) -> driven.add(pin + (high ? "+" : "-")));

    private long read(int offset) {
        return gpio.read(offset, 4, Initiator.HOST);
    }

    private void write(int offset, long value) {
        gpio.write(offset, 4, value, Initiator.HOST);
    }

    @Test
    void addressBitsChooseThePinsOfAnAccess() {
        write(0x400, 0xff);
        write(0x3fc, 0xa5);
        write(0x0f << 2, 0);
        assertEquals(0xa0, read(0x3fc));
        assertEquals(0x80, read(0x80 << 2));
    }

    @Test
    void outputsAreDrivenAndInputsAreNot() {
        write(0x400, 0x01);
        write(0x3fc, 0x03);
        assertEquals(List.of("0-", "0+"), driven);
        assertEquals(1, read(0x3fc));
    }

    @Test
    void risingEdgeIsLatchedUntilCleared() {
        write(0x40c, 0x08);
        write(0x410, 0x08);
        gpio.set(3, true);
        assertTrue(line.high);
        gpio.set(3, false);
        assertTrue(line.high);
        write(0x41c, 0x08);
        assertFalse(line.high);
    }

    @Test
    void levelFollowsThePin() {
        write(0x404, 0x08);
        write(0x40c, 0x08);
        write(0x410, 0x08);
        gpio.set(3, true);
        write(0x41c, 0x08);
        assertTrue(line.high);
        gpio.set(3, false);
        assertFalse(line.high);
    }

    @Test
    void bothEdgesCountWhenAskedFor() {
        write(0x408, 0x02);
        gpio.set(1, true);
        assertEquals(2, read(0x414));
        write(0x41c, 2);
        gpio.set(1, false);
        assertEquals(2, read(0x414));
    }
}
