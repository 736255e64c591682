package hvsh.virtio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.device.Line;
import org.junit.jupiter.api.Test;

class VirtioEntropyTest {
    private final Ram ram = new Ram();
    private final VirtioMmio<VirtioEntropy.State> device =
            new VirtioMmio<>(new Line(), ram, new VirtioEntropy(new Counter()));
    private final Driver driver = new Driver(device, ram).start();

    private long draw() {
        driver.descriptor(0, Driver.DATA, 8, Driver.WRITE, 0);
        driver.offer(0);
        return ram.bytes.getLong((int) (Driver.DATA - Ram.BASE));
    }

    @Test
    void givesTheBytesOfItsSource() {
        assertEquals(0x0807_0605_0403_0201L, draw());
        assertEquals(8, driver.usedLength(0));
    }

    @Test
    void givesLessThanAskedForWhenAskedForMuch() {
        driver.descriptor(0, Driver.DATA, 60_000, Driver.WRITE, 0);
        driver.offer(0);
        assertEquals(4096, driver.usedLength(0));
    }

    @Test
    void theSourceIsPartOfTheState() {
        VirtioMmio.State<VirtioEntropy.State> state = device.save();
        long first = draw();
        device.load(new VirtioMmio.State<>(state.status(), state.accepted(), 0, 0, 0, 0, device.save().queues(),
                state.function()));
        assertEquals(first, draw());
    }
}
