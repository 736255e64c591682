package hvsh.device;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DeviceContractTest {
    private static final List<Supplier<? extends RegisterDevice<?>>> DEVICES = List.of(
            () -> new Pl011(new Line(), b -> { }),
            () -> new Pl031(new Line(), new Clock(), 1_700_000_000),
            () -> new Pl061(new Line(), (pin, high) -> { }));

    @TestFactory
    Stream<DynamicTest> everyDeviceKeepsTheContract() {
        return DEVICES.stream().flatMap(maker -> DeviceContract.tests(maker).stream());
    }
}
