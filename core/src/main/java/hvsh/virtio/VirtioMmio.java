package hvsh.virtio;

import hvsh.device.Register;
import hvsh.device.RegisterDevice;
import hvsh.device.RegisterFile;
import hvsh.irq.InterruptLine;
import hvsh.memory.BusFault;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The register interface of a virtio device (virtio 1.2, 4.2.2: version 2, without legacy drivers).
 *
 * <p>A driver that breaks the rules gets DEVICE_NEEDS_RESET and no more service until it resets the device.
 */
public final class VirtioMmio<S extends Record> implements RegisterDevice<VirtioMmio.State<S>> {
    /** Everything that changes, with what changes in the function behind it. */
    public record State<S extends Record>(int status, long accepted, int deviceFeatureWord, int driverFeatureWord,
            int queue, int interrupt, List<Virtqueue.State> queues, S function) { }

    /** Bytes of one device on the bus. */
    public static final int LENGTH = 0x200;

    private static final int WORD = 4;
    private static final long FEATURE_INDIRECT = 1L << 28;
    private static final long FEATURE_VERSION_1 = 1L << 32;
    private static final int DRIVER_OK = 4;
    private static final int FEATURES_OK = 8;
    private static final int NEEDS_RESET = 0x40;
    private static final int USED_BUFFER = 1;
    private static final int CONFIGURATION_CHANGE = 2;
    private static final long ALL = 0xffff_ffffL;

    private final InterruptLine line;
    private final VirtioFunction<S> function;
    private final Virtqueue[] queues;
    private final RegisterFile map;
    private int status;
    private long accepted;
    private int deviceFeatureWord;
    private int driverFeatureWord;
    private int queue;
    private int interrupt;

    public VirtioMmio(InterruptLine line, GuestMemory memory, VirtioFunction<S> function) {
        this.line = line;
        this.function = function;
        queues = Stream.generate(() -> new Virtqueue(memory)).limit(function.queues()).toArray(Virtqueue[]::new);
        map = new RegisterFile(LENGTH, WORD).with(
                Register.constant(0x000, "MagicValue", 0x7472_6976),
                Register.constant(0x004, "Version", 2),
                Register.constant(0x008, "DeviceID", function.deviceId()),
                Register.constant(0x00c, "VendorID", 0x4856_5348),
                Register.readOnly(0x010, "DeviceFeatures", offered() & ALL, () -> word(offered(), deviceFeatureWord)),
                Register.writeOnly(0x014, "DeviceFeaturesSel", ALL, v -> deviceFeatureWord = (int) v),
                Register.writeOnly(0x020, "DriverFeatures", ALL, this::accept),
                Register.writeOnly(0x024, "DriverFeaturesSel", ALL, v -> driverFeatureWord = (int) v),
                Register.writeOnly(0x030, "QueueSel", ALL, v -> queue = (int) v),
                Register.readOnly(0x034, "QueueNumMax", Virtqueue.MAX_SIZE, () -> exists() ? Virtqueue.MAX_SIZE : 0),
                Register.writeOnly(0x038, "QueueNum", ALL, v -> setUp(q -> q.size = validSize(v))),
                Register.readWrite(0x044, "QueueReady", 0, 1, this::queueReady, this::writeReady),
                Register.writeOnly(0x050, "QueueNotify", ALL, this::notified),
                Register.readOnly(0x060, "InterruptStatus", 0, () -> interrupt),
                Register.writeOnly(0x064, "InterruptACK", 3, this::acknowledge),
                Register.port(0x070, "Status", 0xff, () -> status, () -> status, this::writeStatus),
                Register.writeOnly(0x080, "QueueDescLow", ALL, v -> setUp(q -> q.descriptors = low(q.descriptors, v))),
                Register.writeOnly(0x084, "QueueDescHigh", ALL, v -> setUp(q -> q.descriptors = high(q.descriptors, v))),
                Register.writeOnly(0x090, "QueueDriverLow", ALL, v -> setUp(q -> q.driver = low(q.driver, v))),
                Register.writeOnly(0x094, "QueueDriverHigh", ALL, v -> setUp(q -> q.driver = high(q.driver, v))),
                Register.writeOnly(0x0a0, "QueueDeviceLow", ALL, v -> setUp(q -> q.device = low(q.device, v))),
                Register.writeOnly(0x0a4, "QueueDeviceHigh", ALL, v -> setUp(q -> q.device = high(q.device, v))),
                Register.writeOnly(0x0ac, "SHMSel", ALL, v -> { }),
                Register.constant(0x0b0, "SHMLenLow", ALL),  // all ones: there is no shared memory region
                Register.constant(0x0b4, "SHMLenHigh", ALL),
                Register.constant(0x0b8, "SHMBaseLow", ALL),
                Register.constant(0x0bc, "SHMBaseHigh", ALL),
                Register.constant(0x0fc, "ConfigGeneration", 0));
        map.window(0x100, 0x100, "Config", () -> 0, new Configuration(function.configuration()));
    }

    @Override
    public String type() {
        return function.type();
    }

    @Override
    public RegisterFile map() {
        return map;
    }

    private long offered() {
        return function.features() | FEATURE_INDIRECT | FEATURE_VERSION_1;
    }

    private static long word(long features, int word) {
        return word == 0 ? features & ALL : word == 1 ? features >>> 32 : 0;
    }

    private static long low(long address, long word) {
        return address & ~ALL | word;
    }

    private static long high(long address, long word) {
        return address & ALL | word << 32;
    }

    private void accept(long value) {
        if ((status & FEATURES_OK) == 0) {
            accepted = switch (driverFeatureWord) {
                case 0 -> low(accepted, value);
                case 1 -> high(accepted, value);
                default -> accepted;
            };
        }
    }

    private boolean exists() {
        return queue >= 0 && queue < queues.length;
    }

    private long queueReady() {
        return exists() && queues[queue].ready ? 1 : 0;
    }

    /** Changes the selected queue, which is fixed once ready. */
    private void setUp(Consumer<Virtqueue> change) {
        if (exists() && !queues[queue].ready) {
            change.accept(queues[queue]);
        }
    }

    private static int validSize(long size) {
        return size <= Virtqueue.MAX_SIZE && Long.bitCount(size) == 1 ? (int) size : 0;
    }

    private void writeReady(long value) {
        if (!exists()) {
            return;
        }
        queues[queue].ready = value != 0 && queues[queue].size != 0;
        if (value != 0 && !queues[queue].ready) {
            needReset();
        }
    }

    private void writeStatus(long value) {
        if (value == 0) {
            reset();
            return;
        }
        int wanted = (int) value & ~NEEDS_RESET;
        boolean acceptable = (accepted & ~offered()) == 0 && (accepted & FEATURE_VERSION_1) != 0;
        if ((status & FEATURES_OK) == 0 && !acceptable) {
            wanted &= ~FEATURES_OK;
        }
        status |= wanted;
    }

    private void reset() {
        status = 0;
        accepted = 0;
        deviceFeatureWord = 0;
        driverFeatureWord = 0;
        queue = 0;
        interrupt = 0;
        for (Virtqueue q : queues) {
            q.reset();
        }
        updateLine();
    }

    private void needReset() {
        status |= NEEDS_RESET;
        if ((status & DRIVER_OK) != 0) {
            raise(CONFIGURATION_CHANGE);
        }
    }

    private void notified(long index) {
        boolean serving = (status & (DRIVER_OK | FEATURES_OK | NEEDS_RESET)) == (DRIVER_OK | FEATURES_OK);
        if (serving && index < queues.length && queues[(int) index].ready) {
            try {
                serve((int) index);
            } catch (RingException | BusFault e) {
                needReset();
            }
        }
    }

    /** Serves what waits now: what a request writes over the ring itself cannot prolong this. */
    private void serve(int index) throws RingException {
        Virtqueue q = queues[index];
        boolean interrupts = false;
        for (int waiting = q.waiting(); waiting > 0; waiting--) {
            Chain request = q.take((accepted & FEATURE_INDIRECT) != 0);
            interrupts |= q.giveBack(function.serve(index, request));
        }
        if (interrupts) {
            raise(USED_BUFFER);
        }
    }

    private void raise(int cause) {
        interrupt |= cause;
        updateLine();
    }

    private void acknowledge(long causes) {
        interrupt &= ~(int) causes;
        updateLine();
    }

    private void updateLine() {
        line.set(interrupt != 0);
    }

    @Override
    public State<S> save() {
        return new State<>(status, accepted, deviceFeatureWord, driverFeatureWord, queue, interrupt,
                Arrays.stream(queues).map(Virtqueue::save).toList(), function.save());
    }

    @Override
    public void load(State<S> s) {
        status = s.status;
        accepted = s.accepted;
        deviceFeatureWord = s.deviceFeatureWord;
        driverFeatureWord = s.driverFeatureWord;
        queue = s.queue;
        interrupt = s.interrupt;
        for (int i = 0; i < queues.length; i++) {
            queues[i].load(s.queues.get(i));
        }
        function.load(s.function);
        updateLine();
    }

    @Override
    public void reset(State<S> made) {
        load(new State<>(made.status, made.accepted, made.deviceFeatureWord, made.driverFeatureWord, made.queue,
                made.interrupt, made.queues, function.save()));
    }
}
