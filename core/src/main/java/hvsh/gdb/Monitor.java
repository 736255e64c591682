package hvsh.gdb;

import hvsh.machine.Guest;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.replay.Checkpoint;
import hvsh.replay.History;
import hvsh.replay.Input;
import hvsh.time.Ticks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** GDB's {@code monitor} commands: what the protocol has no packets for. One table serves execution and help. */
final class Monitor {
    /** Each keeps memory; more are refused. */
    private static final int MOST_SNAPSHOTS = 100;
    private static final Map<String, Long> UNITS = Map.of("ns", Ticks.PER_NANOSECOND, "us", Ticks.PER_MICROSECOND,
            "ms", Ticks.PER_MILLISECOND, "s", Ticks.PER_SECOND);
    /** GDB asks for registers and memory again only after the machine has moved under its own orders. */
    private static final String MOVED = "now at %s; make GDB look again with: maintenance flush register-cache\n";

    /** @param parameter what stands behind its name; empty: nothing */
    private record Command(String name, String parameter, String help, Function<String, String> action) { }

    private final List<Command> commands = List.of(
            new Command("help", "", "this list", none -> help()),
            new Command("info", "", "the machine, its partitions and their CPUs", none -> info()),
            new Command("memory", "", "each partition's memory and devices, at guest-physical addresses", none -> memory()),
            new Command("hash", "", "the state hash", none -> machine().hash() + "\n"),
            new Command("only", "PARTITION|all", "breakpoints and watchpoints concern this partition, or all", this::only),
            new Command("snapshot", "NAME", "keep the present state", this::snapshot),
            new Command("snapshots", "", "the states that were kept", none -> snapshots()),
            new Command("restore", "NAME", "go to a kept state, and on from there", this::restore),
            new Command("goto", "PLACE", "go to a place of the past, or ahead: an instruction count, a time like 5ms, or a kept state", this::goTo),
            new Command("pause", "PARTITION", "take a partition off its cores", p -> change(p, Input.Change.PAUSE)),
            new Command("resume", "PARTITION", "let it go on", p -> change(p, Input.Change.RESUME)),
            new Command("reset", "PARTITION", "reset its CPUs and devices, and load its images", p -> change(p, Input.Change.RESET)),
            new Command("restart", "PARTITION", "the same, with its memory zero beforehand", p -> change(p, Input.Change.RESTART)));

    private final History history;
    private final Points points;
    private final Motion motion;
    private final Map<String, Checkpoint> kept = new LinkedHashMap<>();

    Monitor(History history, Points points, Motion motion) {
        this.history = history;
        this.points = points;
        this.motion = motion;
    }

    private Machine machine() {
        return history.machine();
    }

    /** What a command says, in whole lines. */
    String answer(String line) {
        String[] words = line.strip().split("\\s+", 2);
        Command command = commands.stream().filter(c -> c.name.equals(words[0])).findFirst().orElse(null);
        if (command == null) {
            return "there is no command '%s'; monitor help lists those there are\n".formatted(words[0]);
        }
        String argument = words.length > 1 ? words[1] : "";
        if (argument.isEmpty() != command.parameter.isEmpty()) {
            return "use: monitor %s %s\n".formatted(command.name, command.parameter);
        }
        try {
            return command.action.apply(argument);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return e.getMessage() + "\n";
        } catch (History.Interrupted _) {
            return "interrupted; the machine is where it was\n";
        }
    }

    private String help() {
        StringBuilder text = new StringBuilder();
        commands.forEach(c -> text.append("%-23s %s\n".formatted(c.name + " " + c.parameter, c.help)));
        return text.toString();
    }

    private String info() {
        StringBuilder text = new StringBuilder("%s: %s\n".formatted(machine().spec().name(), place()));
        for (Threads.Vcpu vcpu : new Threads(machine()).all()) {
            text.append("%2d  %-16s %-16s pc=0x%x\n".formatted(vcpu.id(), vcpu.name(), vcpu.state(), vcpu.cpu().pc));
        }
        return text.toString();
    }

    private String place() {
        return "%d instructions, %d us".formatted(machine().icount(), machine().now() / Ticks.PER_MICROSECOND);
    }

    private String memory() {
        StringBuilder text = new StringBuilder();
        for (Guest guest : machine().guests()) {
            text.append("%s: RAM at 0x%x, %d KiB\n".formatted(guest.name(), guest.spec().base(), guest.spec().memory() >> 10));
            guest.spec().devices().forEach(d -> text.append("  0x%08x %s, %s\n".formatted(d.base(), d.name(), d.type())));
        }
        return text.toString();
    }

    private String only(String name) {
        points.restrict(name.equals("all") ? Hooks.ANY : guest(name).number());
        return "breakpoints and watchpoints concern %s\n".formatted(name.equals("all") ? "all partitions" : "'" + name + "' only");
    }

    private String snapshot(String name) {
        if (kept.size() >= MOST_SNAPSHOTS && !kept.containsKey(name)) {
            throw new IllegalStateException("there are " + MOST_SNAPSHOTS + " snapshots; take one of their names again");
        }
        kept.put(name, history.checkpoint());
        return "kept '%s' at %s\n".formatted(name, place());
    }

    private String snapshots() {
        StringBuilder text = new StringBuilder();
        kept.forEach((name, state) -> text.append("%s: %d instructions\n".formatted(name, state.icount())));
        return text.isEmpty() ? "none; monitor snapshot NAME keeps one\n" : text.toString();
    }

    private String restore(String name) {
        if (!kept.containsKey(name)) {
            throw new IllegalArgumentException("there is no snapshot '" + name + "'; monitor snapshots lists those there are");
        }
        history.restore(kept.get(name));
        return MOVED.formatted(place());
    }

    private String goTo(String place) {
        motion.interruptibly(() -> {
            if (kept.containsKey(place)) {
                history.goTo(kept.get(place));
            } else if (place.matches("[0-9_]{1,18}")) {
                history.goToCount(Long.parseLong(place.replace("_", "")));
            } else {
                history.goToTime(time(place));
            }
            return null;
        });
        return MOVED.formatted(place());
    }

    private static long time(String text) {
        String unit = text.replaceFirst("^[0-9]{1,9}", "");
        if (unit.length() == text.length() || !UNITS.containsKey(unit)) {
            throw new IllegalArgumentException("'" + text + "' is no instruction count, no time like 5ms and no snapshot");
        }
        return Math.multiplyExact(Long.parseLong(text.substring(0, text.length() - unit.length())), UNITS.get(unit));
    }

    private String change(String name, Input.Change change) {
        Guest guest = guest(name);
        history.enter(new Input.Power(guest.number(), change));
        return "'%s' is %s; %s".formatted(name, guest.power().name().toLowerCase(Locale.ROOT), MOVED.formatted(place()));
    }

    private Guest guest(String name) {
        Guest guest = machine().guest(name);
        if (guest == null) {
            throw new IllegalArgumentException("there is no partition '%s'; there is %s".formatted(name,
                    String.join(", ", machine().guests().stream().map(Guest::name).toList())));
        }
        return guest;
    }
}
