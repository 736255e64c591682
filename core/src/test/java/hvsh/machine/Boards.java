package hvsh.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Specifications of small machines that run the guests of {@code testdata/guests}. */
public final class Boards {
    public static final long FRAME = 60_000_000;
    private static final long PARTITION_MEMORY = 4 << 20;
    private static final long MICROSECOND = 13_000;
    static final Path GUESTS = Path.of(System.getProperty("hvsh.root"), "testdata", "guests");

    private Boards() { }

    /** Every kind of machine that there are small guests for, by name. */
    public static Map<String, MachineSpec> all() {
        Map<String, MachineSpec> all = new LinkedHashMap<>();
        for (String guest : List.of("hello/hello", "hello/exit", "el/el", "mmu/mmu", "pmu/pmu", "radio/radio", "user/user")) {
            all.put(guest + " at EL1", bare(guest, 1, 1, 2));
            all.put(guest + " at EL2", bare(guest, 2, 1, 2));
        }
        all.put("user under GICv3", bare("user/user", 1, 1, 3));
        all.put("smp on 2 CPUs", bare("smp/smp", 1, 2, 2));
        all.put("smp on 4 CPUs at EL2", bare("smp/smp", 2, 4, 3));
        all.put("handset", handset(1));
        all.put("talk on 1 core", talk(1, false));
        all.put("talk on 1 core, sharing slack", talk(1, true));
        all.put("talk on 2 cores", talk(2, true));
        all.put("smp partitions on 1 core", smp(1));
        all.put("smp partitions on 2 cores", smp(2));
        return all;
    }

    static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BootSpec boot(String guest) {
        return new BootSpec(guest, read(GUESTS.resolve(guest + ".elf")), new byte[0], "");
    }

    /** One guest that has the machine to itself. */
    public static MachineSpec bare(String guest, int el, int cpus, int gic) {
        GuestSpec spec = new GuestSpec("guest", el, cpus, MachineSpec.RAM_BASE, 4 << 20, OptionalLong.empty(), boot(guest),
                board(), List.of(), false, false, true);
        return new MachineSpec("bare", cpus, 1000, 4 << 20, gic, 1, MachineSpec.Charges.DEFAULT, Optional.empty(),
                List.of(spec));
    }

    /** A program of these bytes that has the machine to itself. */
    public static MachineSpec program(byte... image) {
        GuestSpec spec = new GuestSpec("guest", 1, 1, MachineSpec.RAM_BASE, 4 << 20, OptionalLong.empty(),
                new BootSpec("program", image, new byte[0], ""), board(), List.of(), false, false, true);
        return new MachineSpec("program", 1, 1000, 4 << 20, 2, 1, MachineSpec.Charges.DEFAULT, Optional.empty(), List.of(spec));
    }

    private static List<GuestSpec.DeviceSpec> board() {
        return List.of(
                new GuestSpec.DeviceSpec("uart0", "pl011", 0x0900_0000, 1),
                new GuestSpec.DeviceSpec("rtc0", "pl031", 0x0901_0000, 2),
                new GuestSpec.DeviceSpec("gpio0", "pl061", 0x0903_0000, 7),
                new GuestSpec.DeviceSpec("flash0", "flash", 0, -1, new byte[] {1, 2, 3}, false),
                new GuestSpec.DeviceSpec("disk0", "virtio-block", 0x0a00_0000, 16, new byte[64 << 10], false),
                new GuestSpec.DeviceSpec("rng0", "virtio-entropy", 0x0a00_0200, 17));
    }

    /** The two partitions of a telephone: radio firmware in the first window, the user's programs in the rest. */
    public static MachineSpec handset(int cores) {
        return hypervised("handset", cores, List.of(
                partition("radio", "radio/radio", 1, 0, 1200 * MICROSECOND, false),
                partition("user", "user/user", 1, 1200 * MICROSECOND, FRAME - 1200 * MICROSECOND, true)));
    }

    static MachineSpec talk(int cores, boolean slack) {
        return hypervised("talk", cores, List.of(
                partition("listener", "talk/talk", 1, 0, FRAME / 2, slack),
                partition("speaker", "talk/talk", 1, FRAME / 2, FRAME / 4, slack)));
    }

    public static MachineSpec smp(int cores) {
        return hypervised("smp", cores, List.of(
                partition("one", "smp/smp", 3, 0, FRAME / 3, true),
                partition("two", "smp/smp", 2, FRAME / 3, FRAME / 2, false)));
    }

    /** Two that send messages and ring doorbells, a radio that listens and emits, and a user with two CPUs; serial ports in all. */
    public static MachineSpec stress(int cores) {
        long part = (FRAME - 1200 * MICROSECOND) / 4;
        GuestSpec radio = new GuestSpec("radio", 1, 1, MachineSpec.RAM_BASE, PARTITION_MEMORY, OptionalLong.empty(), boot("gsm/gsm"),
                List.of(new GuestSpec.DeviceSpec("uart0", "pl011", 0x0900_0000, 1), Handset.transceiver()),
                List.of(new GuestSpec.Window(0, 1200 * MICROSECOND)), false, false, false);
        return hypervised("stress", cores, List.of(
                partition("listener", "talk/talk", 1, 1200 * MICROSECOND, part, false),
                partition("speaker", "talk/talk", 1, 1200 * MICROSECOND + part, part, true),
                radio,
                partition("user", "smp/smp", 2, 1200 * MICROSECOND + 2 * part, part, true)));
    }

    private static MachineSpec hypervised(String name, int cores, List<GuestSpec> guests) {
        return new MachineSpec(name, cores, 1000, guests.size() * PARTITION_MEMORY, 2, 7, MachineSpec.Charges.DEFAULT,
                Optional.of(new MachineSpec.Schedule(FRAME)), guests);
    }

    private static GuestSpec partition(String name, String guest, int cpus, long at, long length, boolean slack) {
        return new GuestSpec(name, 1, cpus, MachineSpec.RAM_BASE, PARTITION_MEMORY, OptionalLong.empty(), boot(guest),
                List.of(new GuestSpec.DeviceSpec("uart0", "pl011", 0x0900_0000, 1)),
                List.of(new GuestSpec.Window(at, length)), slack, false, false);
    }

    /** Debian's own kernel with busybox on the bare board; skips the test where its images were not fetched. */
    static MachineSpec debian(int cpus) {
        GuestSpec guest = new GuestSpec("guest", 1, cpus, MachineSpec.RAM_BASE, 512 << 20, OptionalLong.empty(),
                DebianImages.linux("console=ttyAMA0"), board(), List.of(), false, false, false);
        return new MachineSpec("debian", cpus, 1000, 512 << 20, 3, 1, MachineSpec.Charges.DEFAULT, Optional.empty(), List.of(guest));
    }
}
