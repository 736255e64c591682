package hvsh.dsl.api;

import hvsh.cpu.mmu.Stage2;
import hvsh.hypervisor.PartitionMap.Kind;
import hvsh.hypervisor.PartitionMap.Region;
import hvsh.machine.Guest;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Who may touch what of the machine, as the second stage of translation has it at the moment. */
final class Access {
    private final List<Guest> guests;
    private final MachineSpec spec;

    Access(Machine machine) {
        guests = machine.guests();
        spec = machine.spec();
    }

    private boolean bare() {
        return spec.hypervisor().isEmpty();
    }

    /** A line for each range that the same partitions may touch, with what each may do. */
    String table() {
        if (bare()) {
            return "there is no hypervisor: '" + guests.getFirst().name() + "' may touch everything";
        }
        TreeSet<Long> edges = new TreeSet<>();
        guests.forEach(guest -> guest.regions().forEach(region -> {
            edges.add(region.physical());
            edges.add(region.physical() + region.size());
        }));
        List<String> lines = new ArrayList<>();
        StringBuilder title = new StringBuilder("%-33s".formatted("physical"));
        guests.forEach(guest -> title.append(" %-12s".formatted(guest.name())));
        lines.add(title + " what");
        List<Long> all = List.copyOf(edges);
        for (int i = 0; i + 1 < all.size(); i++) {
            long begin = all.get(i);
            if (guests.stream().anyMatch(guest -> !regions(guest, begin).isEmpty())) {
                lines.add(line(begin, all.get(i + 1)));
            }
        }
        return String.join("\n", lines);
    }

    private String line(long begin, long end) {
        StringBuilder line = new StringBuilder("%-33s".formatted("0x%012x–0x%012x".formatted(begin, end - 1)));
        TreeSet<String> names = new TreeSet<>();
        for (Guest guest : guests) {
            List<Region> regions = regions(guest, begin);
            line.append(" %-12s".formatted(permissions(regions)));
            regions.forEach(region -> names.add(region.kind() == Kind.RAM ? "RAM of " + guest.name() : region.name()));
        }
        return line + " " + String.join(", ", names);
    }

    /** For each partition whether, and by which grant, it may touch a byte. */
    String why(long physical) {
        StringBuilder text = new StringBuilder("%s is %s".formatted(Show.hex(physical), what(physical)));
        for (Guest guest : guests) {
            List<Region> regions = regions(guest, physical);
            if (bare() || regions.isEmpty()) {
                text.append(line(guest, bare() ? "rwx  there is no hypervisor: it may touch everything" : permissions(regions) + "  nothing maps it there"));
            }
            regions.forEach(region -> text.append(line(guest, permissions(List.of(region)) + "  " + grant(region, physical))));
        }
        return text.toString();
    }

    private static String line(Guest guest, String access) {
        return "\n  %-12s %s".formatted(guest.name(), access);
    }

    private String what(long physical) {
        for (Guest guest : guests) {
            for (Region region : regions(guest, physical)) {
                if (region.kind() != Kind.SHARED) {
                    return region.kind() == Kind.RAM ? "RAM of '" + guest.name() + "'" : "a register of '" + region.name() + "'";
                }
            }
        }
        long ram = MachineSpec.RAM_BASE;
        return physical >= ram && physical - ram < spec.memory() ? "RAM" : "no RAM, and no device that is passed through";
    }

    private String grant(Region region, long physical) {
        String at = "at guest-physical %s: ".formatted(Show.hex(region.ipa() + (physical - region.physical())));
        return at + switch (region.kind()) {
            case RAM -> "its own memory, by 'memory:' of its descriptor";
            case DEVICE -> "'" + region.name() + "' is passed through, by 'devices:' of its descriptor";
            case SHARED -> "'" + owner(physical) + "' shares it, by a hypercall that it accepted (" + region.name() + ")";
        };
    }

    private String owner(long physical) {
        return guests.stream().filter(guest -> regions(guest, physical).stream().anyMatch(region -> region.kind() == Kind.RAM))
                .map(Guest::name).findFirst().orElse("nobody");
    }

    /** All that lead there: what is shared twice may be mapped twice. */
    private static List<Region> regions(Guest guest, long physical) {
        return guest.regions().stream().filter(r -> physical >= r.physical() && physical - r.physical() < r.size()).toList();
    }

    /** What one of them permits. */
    private static String permissions(List<Region> regions) {
        int bits = regions.stream().mapToInt(Region::permissions).reduce(0, (all, one) -> all | one);
        return ((bits & Stage2.READ) != 0 ? "r" : "-") + ((bits & Stage2.WRITE) != 0 ? "w" : "-") + ((bits & Stage2.EXECUTE) != 0 ? "x" : "-");
    }
}
