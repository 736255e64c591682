package hvsh.virtio;

import hvsh.device.DeviceContract;
import hvsh.device.Line;
import hvsh.device.RegisterDevice;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VirtioContractTest {
    private static final List<Supplier<? extends RegisterDevice<?>>> DEVICES = List.of(
            () -> new VirtioMmio<>(new Line(), new Ram(), new VirtioBlock(new MemoryDisk(new byte[1024], true), "id")),
            () -> new VirtioMmio<>(new Line(), new Ram(), new VirtioEntropy(new Counter())));

    @TestFactory
    Stream<DynamicTest> everyVirtioDeviceKeepsTheContract() {
        return DEVICES.stream().flatMap(maker -> DeviceContract.tests(maker).stream());
    }
}
