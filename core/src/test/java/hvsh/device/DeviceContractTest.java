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
            () -> new Pl061(new Line(), (pin, high) -> { }),
            () -> new ScriptedDevice(new Line(), new Counting(), 0x1000));

    /** What a script might do: each kind of register, functions for some, and data. */
    private static final class Counting implements Behaviour {
        private long writes;

        @Override
        public List<Row> rows() {
            return List.of(new Row(0x0, "ID", Register.Access.READ_ONLY, 0x1234, 0, true, false),
                    new Row(0x4, "LIMIT", Register.Access.READ_WRITE, 7, 0xffff, false, true),
                    new Row(0x8, "STATUS", Register.Access.WRITE_ONE_TO_CLEAR, 1, 1, false, false),
                    new Row(0xc, "KICK", Register.Access.WRITE_ONLY, 0, 0xff, false, true));
        }

        @Override
        public long read(int row, long value, Registers registers) {
            return value;
        }

        @Override
        public void write(int row, long value, Registers registers) {
            writes++;
        }

        @Override
        public boolean interrupt(Registers registers) {
            return registers.get(2) != 0;
        }

        @Override
        public String save() {
            return Long.toString(writes);
        }

        @Override
        public void load(String data) {
            writes = Long.parseLong(data);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDeviceKeepsTheContract() {
        return DEVICES.stream().flatMap(maker -> DeviceContract.tests(maker).stream());
    }
}
