package hvsh.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;

/** What every device that has a register table keeps to. */
public final class DeviceContract {
    private DeviceContract() { }

    /** The tests of the contract for one device; each makes its own. */
    public static List<DynamicTest> tests(Supplier<? extends RegisterDevice<?>> maker) {
        String type = maker.get().type();
        return List.of(
                DynamicTest.dynamicTest(type + ": shows its reset values", () -> showsReset(maker.get())),
                DynamicTest.dynamicTest(type + ": ignores writes of read-only bits", () -> ignores(maker.get())),
                DynamicTest.dynamicTest(type + ": faults at bad offsets", () -> faultsAtBadOffsets(maker.get())),
                DynamicTest.dynamicTest(type + ": faults at bad sizes", () -> faultsAtBadSizes(maker.get())),
                DynamicTest.dynamicTest(type + ": save and load is the identity", () -> saves(maker.get(), maker.get())));
    }

    private static int anySize(Register r) {
        return Integer.highestOneBit(r.sizes());
    }

    private static void showsReset(RegisterDevice<?> device) {
        for (Register r : device.map().rows()) {
            if (r.access() != Register.Access.PORT) {
                assertEquals(r.reset(), device.read(r.offset(), anySize(r), Initiator.HOST), r.name());
            }
        }
    }

    private static void ignores(RegisterDevice<?> device) {
        for (Register r : device.map().rows()) {
            if (r.access() == Register.Access.READ_ONLY || r.access() == Register.Access.READ_WRITE) {
                long before = r.peek().getAsLong();
                device.write(r.offset(), anySize(r), -1, Initiator.HOST);
                assertEquals(before & ~r.mask(), r.peek().getAsLong() & ~r.mask(), r.name());
            }
        }
    }

    private static void faultsAtBadOffsets(RegisterDevice<?> device) {
        List<Long> offsets = new ArrayList<>(List.of(-4L, device.map().length(), Long.MAX_VALUE));
        device.map().rows().forEach(r -> offsets.add(r.offset() + 1));
        for (long offset : offsets) {
            assertThrows(BusFault.class, () -> device.read(offset, 4, Initiator.HOST));
            assertThrows(BusFault.class, () -> device.write(offset, 4, 0, Initiator.HOST));
        }
    }

    private static void faultsAtBadSizes(RegisterDevice<?> device) {
        for (Register r : device.map().rows()) {
            for (int size = 1; size <= 8; size *= 2) {
                if ((r.sizes() & size) == 0) {
                    int bad = size;
                    assertThrows(BusFault.class, () -> device.read(r.offset(), bad, Initiator.HOST), r.name());
                    assertThrows(BusFault.class, () -> device.write(r.offset(), bad, 0, Initiator.HOST), r.name());
                }
            }
        }
    }

    private static void saves(RegisterDevice<?> device, RegisterDevice<?> other) {
        for (Register r : device.map().rows()) {
            if (r.access() == Register.Access.READ_WRITE) {
                device.write(r.offset(), anySize(r), 0x5a5a_5a5a, Initiator.HOST);
            }
        }
        copy(device, other);
        assertEquals(device.registers(), other.registers());
        assertEquals(States.flat(device.save()), States.flat(other.save()));
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record> void copy(Device<S> from, Device<?> to) {
        ((Device<S>) to).load(from.save());
    }
}
