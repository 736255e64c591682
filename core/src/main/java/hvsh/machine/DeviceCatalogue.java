package hvsh.machine;

import hvsh.device.CfiFlash;
import hvsh.device.Device;
import hvsh.device.Pl011;
import hvsh.device.Pl031;
import hvsh.device.Pl061;
import hvsh.device.ScriptedDevice;
import hvsh.irq.InterruptLine;
import hvsh.radio.Transceiver;
import hvsh.time.Seeded;
import hvsh.time.Timeline;
import hvsh.virtio.GuestMemory;
import hvsh.virtio.MemoryDisk;
import hvsh.virtio.VirtioBlock;
import hvsh.virtio.VirtioEntropy;
import hvsh.virtio.VirtioMmio;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The devices a descriptor can name: a new one is one row here and one file of its own. */
final class DeviceCatalogue {
    /** The PL031's clock and semihosting's begin at 2026-01-01T00:00:00Z in every machine. */
    static final long EPOCH_SECONDS = 1_767_225_600L;

    private static final long SCRIPTED = 0x1000;

    /** What a device may be given when it is made. */
    record Site(GuestSpec.DeviceSpec spec, InterruptLine line, Function<hvsh.device.Alarmed, Timeline> timelines,
            GuestMemory memory, Seeded random, Pl011.SerialPort port) { }

    /** Makes a device, and says how many bytes of address space it answers. */
    record Entry(long size, Function<Site, Device<?>> make) { }

    private static final Map<String, Entry> ENTRIES = Map.of(
            "pl011", new Entry(0x1000, DeviceCatalogue::serialPort),
            "pl031", new Entry(0x1000, DeviceCatalogue::clock),
            "pl061", new Entry(0x1000, site -> new Pl061(site.line, (pin, high) -> { })),
            "transceiver", new Entry(Transceiver.LENGTH, DeviceCatalogue::transceiver),
            "script", new Entry(SCRIPTED, site -> new ScriptedDevice(site.line,
                    ScriptedDevice.behaviour(new String(site.spec.disk(), StandardCharsets.UTF_8)), SCRIPTED)),
            "flash", new Entry(CfiFlash.SIZE, site -> new CfiFlash(site.spec.disk())),
            "virtio-block", new Entry(VirtioMmio.LENGTH, site -> new VirtioMmio<>(site.line, site.memory,
                    new VirtioBlock(new MemoryDisk(site.spec.disk(), site.spec.readOnly()), site.spec.name()))),
            "virtio-entropy", new Entry(VirtioMmio.LENGTH, site -> new VirtioMmio<>(site.line, site.memory,
                    new VirtioEntropy(source(site.random)))));

    private DeviceCatalogue() { }

    /** The entry of a type; an unknown one is refused with the list of those there are. */
    static Entry entry(String type) {
        Entry entry = ENTRIES.get(type);
        if (entry == null) {
            throw new IllegalArgumentException("there is no device type '%s'; choose one of %s"
                    .formatted(type, String.join(", ", new TreeSet<>(ENTRIES.keySet()))));
        }
        return entry;
    }

    private static Device<?> clock(Site site) {
        LateAlarm alarm = new LateAlarm();
        Pl031 clock = new Pl031(site.line, site.timelines.apply(alarm), EPOCH_SECONDS);
        alarm.target = clock;
        return clock;
    }

    /** A line has the pace of 115 200 Bd; what is at the host without one has none. */
    private static Device<?> serialPort(Site site) {
        if (site.spec.peer().isEmpty()) {
            return new Pl011(site.line, site.port);
        }
        LateAlarm alarm = new LateAlarm();
        Pl011 port = new Pl011(site.line, site.port, site.timelines.apply(alarm));
        alarm.target = port;
        return port;
    }

    private static Device<?> transceiver(Site site) {
        LateAlarm alarm = new LateAlarm();
        Transceiver radio = new Transceiver(site.line, site.timelines.apply(alarm), site.random);
        alarm.target = radio;
        return radio;
    }

    private static VirtioEntropy.Source source(Seeded random) {
        return new VirtioEntropy.Source() {
            @Override
            public long getAsLong() {
                return random.next();
            }

            @Override
            public long save() {
                return random.save();
            }

            @Override
            public void load(long state) {
                random.load(state);
            }
        };
    }
}
