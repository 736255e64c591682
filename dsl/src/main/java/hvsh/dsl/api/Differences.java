package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.cpu.GuestException;
import hvsh.cpu.SystemRegisters;
import hvsh.machine.Guest;
import hvsh.machine.Machine;
import hvsh.memory.RamImage;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateDiff;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between two states of one machine, in a user's terms: a line for each register, field or range of memory. */
final class Differences {
    private static final int MOST_RANGES = 1000;
    private static final int SHOWN_BYTES = 16;
    /** A register of a CPU, with a number if there are several. */
    private static final Pattern CPU = Pattern.compile("guests\\.(\\w+)\\.vcpus\\.(\\d+)\\.cpu\\.(\\w+)(?:\\.(\\d+))?.*");
    private static final Pattern DEVICE = Pattern.compile("guests\\.(\\w+)\\.devices\\.(\\w+)\\.state\\.(.*)");
    /** Shown by name instead, or by the times that they amount to. */
    private static final Pattern UNSHOWN = Pattern.compile("guests\\.\\w+\\.vcpus\\.\\d+\\.cpu\\.(sys|stackPointers).*|loop\\..*|queue\\..*|scheduler\\..*");

    private final MachineApi here;
    private final Machine there;
    private final List<String> lines = new ArrayList<>();

    private Differences(MachineApi here, Snapshot there) {
        this.here = here;
        this.there = here.machine().sibling(there);
    }

    /** @param a the call, for errors */
    static String between(MachineApi here, Snapshot there, Arguments a) {
        if (!there.origin().equals(here.machine().spec())) {
            throw a.wrong(0, "was built from another descriptor, so that nothing can be compared");
        }
        Differences differences = new Differences(here, there);
        Snapshot now = here.machine().snapshot();
        differences.time(now, there);
        StateDiff.of(now.state(), there.state()).forEach(differences::state);
        differences.systemRegisters();
        differences.memory(now.memory(), there.memory());
        return String.join("\n", differences.lines);
    }

    private void line(String what, Object first, Object second) {
        lines.add("%-28s %s → %s".formatted(what, first, second));
    }

    private void time(Snapshot now, Snapshot then) {
        if (now.now() != then.now()) {
            line("time", Show.time(now.now()), Show.time(then.now()));
        }
        if (here.machine().icount() != there.icount()) {
            line("icount", Show.grouped(here.machine().icount()), Show.grouped(there.icount()));
        }
    }

    private void state(StateDiff.Change change) {
        if (UNSHOWN.matcher(change.path()).matches()) {
            return;
        }
        Matcher cpu = CPU.matcher(change.path());
        Matcher device = DEVICE.matcher(change.path());
        String what = cpu.matches() ? cpu.group(1) + "/cpu" + cpu.group(2) + " " + register(cpu.group(3), cpu.group(4))
                : device.matches() ? device.group(1) + "." + device.group(2) + " " + device.group(3)
                : change.path().replaceFirst("^guests\\.", "");
        line(what, change.before(), change.after());
    }

    private static String register(String name, String number) {
        return number == null ? name : name.equals("v") ? "q" + Integer.parseInt(number) / 2 + (Integer.parseInt(number) % 2 == 0 ? " low" : " high")
                : name + number;
    }

    private void systemRegisters() {
        for (int g = 0; g < there.guests().size(); g++) {
            Guest guest = here.machine().guests().get(g);
            for (int c = 0; c < guest.cpus().size(); c++) {
                Cpu first = guest.cpus().get(c);
                Cpu second = there.guests().get(g).cpus().get(c);
                String cpu = guest.name() + "/cpu" + c + " ";
                if (first.x[Cpu.SP] != second.x[Cpu.SP]) {
                    line(cpu + "sp", Show.hex(first.x[Cpu.SP]), Show.hex(second.x[Cpu.SP]));
                }
                SystemRegisters.names().forEach(name -> systemRegister(cpu + name, name, first, second));
            }
        }
    }

    private void systemRegister(String what, String name, Cpu first, Cpu second) {
        if (SystemRegisters.isPlain(name)) {
            try {
                long a = SystemRegisters.read(first, name);
                long b = SystemRegisters.read(second, name);
                if (a != b) {
                    line(what, Show.hex(a), Show.hex(b));
                }
            } catch (IllegalArgumentException | GuestException _) {
                return; // it cannot be read, so that nothing of it can differ
            }
        }
    }

    private void memory(RamImage now, RamImage then) {
        List<RamImage.Range> ranges = now.differences(then, MOST_RANGES + 1);
        ranges.stream().limit(MOST_RANGES).forEach(range -> line(place(range), bytes(now, range), bytes(then, range)));
        if (ranges.size() > MOST_RANGES) {
            lines.add("more memory differs, of which nothing is shown");
        }
    }

    private String place(RamImage.Range range) {
        for (Map.Entry<String, PartitionApi> e : here.byName().entrySet()) {
            Guest guest = e.getValue().guest();
            long ipa = range.address() - guest.physicalBase() + guest.spec().base();
            if (ipa >= guest.spec().base() && ipa < guest.spec().base() + guest.spec().memory()) {
                String symbol = e.getValue().symbols().name(ipa);
                return "%s 0x%x %s(%s)".formatted(e.getKey(), ipa, symbol.isEmpty() ? "" : symbol + " ", Show.count(range.length(), "byte"));
            }
        }
        return "physical 0x%x (%s)".formatted(range.address(), Show.count(range.length(), "byte"));
    }

    private static String bytes(RamImage image, RamImage.Range range) {
        byte[] bytes = image.read(range.address(), (int) Math.min(range.length(), SHOWN_BYTES));
        return HexFormat.ofDelimiter(" ").formatHex(bytes) + (range.length() > SHOWN_BYTES ? " …" : "");
    }
}
