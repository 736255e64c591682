package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.dsl.script.Printer;
import hvsh.machine.Hooks;
import hvsh.probe.Hook;
import hvsh.replay.Found;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Value;

/** What can be expected of machines and their parts. */
final class MachineMatchers {
    private static final int SHOWN_LINES = 8;
    private static final int SHOWN_DIFFERENCES = 20;
    /** B to itself. */
    private static final List<String> ALIVE = List.of("within", "waits");
    private static final int SELF_BRANCH = 0x1400_0000;

    private final Realm realm;
    private final Value subject;
    private final Object thing;

    MachineMatchers(Realm realm, Value subject) {
        this.realm = realm;
        this.subject = subject;
        thing = subject.isProxyObject() ? subject.asProxyObject() : null;
    }

    /** What a message calls a thing. */
    static String name(Thing thing) {
        return switch (thing) {
            case MachineApi machine -> machine.machine().spec().name();
            case PartitionApi partition -> partition.guest().name();
            case UartApi uart -> uart.shown();
            case CpuApi cpu -> cpu.shown();
            case MemoryApi memory -> memory.shown();
            default -> thing.toString().lines().findFirst().orElse("");
        };
    }

    private ApiException unfit(Arguments a, String wanted) {
        return a.misplaced("wants " + wanted + ", not " + Printer.show(subject).lines().findFirst().orElse(""));
    }

    private PartitionApi partition(Arguments a) {
        if (thing instanceof PartitionApi partition) {
            return partition;
        }
        throw unfit(a, "a partition");
    }

    Verdict output(Arguments a) {
        UartApi uart = thing instanceof PartitionApi partition && partition.uart() instanceof UartApi first ? first
                : thing instanceof UartApi itself ? itself : null;
        if (uart == null) {
            throw unfit(a, "a serial port, or a partition that has one");
        }
        List<String> last = ValueMatchers.last(uart.text(), SHOWN_LINES);
        return new Verdict(ValueMatchers.matches(realm, a, uart.text()), "output of " + uart.shown() + ", " + ValueMatchers.pattern(a),
                last.isEmpty() ? "none" : "other output; its last lines:", last);
    }

    Verdict state(Arguments a) {
        PartitionApi partition = partition(a);
        String fault = partition.fault() == null ? "" : ": " + partition.fault();
        return new Verdict(partition.state().equals(a.text(0)), "'" + a.text(0) + "'", "'" + partition.state() + "'" + fault);
    }

    Verdict hits(Arguments a) {
        if (!(thing instanceof HookApi hook)) {
            throw unfit(a, "a hook, such as memory.watch() gives");
        }
        long hits = (long) hook.hits();
        boolean holds = a.has(0) ? hits == a.bits(0) : hits > 0;
        return new Verdict(holds, a.has(0) ? Show.count(a.bits(0), "hit") : "at least one hit", Show.count(hits, "hit") + " of " + hook.pattern().shown());
    }

    Verdict hash(Arguments a) {
        Value other = a.value(0);
        String wanted = other.isString() ? other.asString() : hash(other);
        String is = hash(subject);
        if (wanted == null || is == null) {
            throw wanted == null ? a.wrong(0, "must be a machine, a snapshot or a hash, not " + Printer.show(other)) : unfit(a, "a machine or a snapshot");
        }
        List<String> detail = new ArrayList<>();
        if (!is.equals(wanted) && thing instanceof MachineApi machine && !other.isString()) {
            ListingApi differences = (ListingApi) machine.travel().diff(a);
            List<String> lines = differences.toString().lines().toList();
            detail.addAll(lines.subList(0, Math.min(SHOWN_DIFFERENCES, lines.size())));
            if (lines.size() > SHOWN_DIFFERENCES) {
                detail.add("… " + (lines.size() - SHOWN_DIFFERENCES) + " more differences");
            }
        }
        return new Verdict(is.equals(wanted), wanted, is + (detail.isEmpty() ? "" : "; it differs (got → expected):"), detail);
    }

    private static String hash(Value value) {
        return !value.isProxyObject() ? null : switch (value.asProxyObject()) {
            case MachineApi machine -> (String) machine.hash(null);
            case SnapshotApi snapshot -> (String) snapshot.hash(null);
            default -> null;
        };
    }

    Verdict registers(Arguments a) {
        Value wanted = a.value(0);
        if (!(thing instanceof CpuApi cpu)) {
            throw unfit(a, "a CPU");
        }
        if (!wanted.hasMembers() || wanted.getMemberKeys().isEmpty()) {
            throw a.wrong(0, "must be an object like { x0: 1n, pc: 'main' }");
        }
        List<String> wrong = new ArrayList<>();
        for (String name : wanted.getMemberKeys()) {
            Thing holder = cpu.hasMember(name) ? cpu : (Thing) cpu.sysreg();
            if (!holder.hasMember(name)) {
                throw a.wrong(0, "names '" + name + "', which is no register");
            }
            Value is = Value.asValue(holder.getMember(name));
            Value should = wanted.getMember(name);
            long address = should.isString() ? cpu.partition().symbols().address(should.asString()) : realm.bits(name, should);
            if (realm.bits(name, is) != address) {
                String symbol = name.equals("pc") ? " " + cpu.partition().symbols().name(realm.bits(name, is)) : "";
                wrong.add("%-10s expected %s, got %s%s".formatted(name, Show.hex64(address), Show.hex64(realm.bits(name, is)), symbol));
            }
        }
        return new Verdict(wrong.isEmpty(), "these registers of " + cpu.shown(), wrong.isEmpty() ? "them" : "others:", wrong);
    }

    Verdict noWrites(Arguments a) {
        PartitionApi whose = thing instanceof MemoryApi memory ? memory.partition() : thing instanceof PartitionApi itself ? itself : null;
        if (whose == null) {
            throw unfit(a, "the memory of a partition");
        }
        Value options = a.has(1) ? a.value(1) : realm.engine().context().eval("js", "({})");
        Value pattern = realm.engine().context().eval("js", "(options, by) => ({ ...options, access: 'write', by })").execute(options, a.value(0));
        MachineApi machine = whose.machine();
        EventPattern event = new MemoryWatch(a.of(pattern), machine, whose).pattern(whose.virtual(0), whose.symbols());
        Found found = machine.travel().last(event, machine.born());
        String what = " write " + event.shown() + " to the memory of " + whose.guest().name();
        return new Verdict(found == null, "no" + what, "a" + what, found == null ? "none" : "one by " + new PastApi(machine, Place.of(machine, found)), List.of());
    }

    Verdict exception(Arguments a) {
        CpuApi cpu = thing instanceof CpuApi itself ? itself : null;
        PartitionApi whose = cpu == null ? partition(a) : cpu.partition();
        MachineApi machine = whose.machine();
        String kind = a.has(0) ? a.text(0) : "any";
        Value options = a.has(1) ? a.value(1) : realm.engine().context().eval("js", "({})");
        Value pattern = realm.engine().context().eval("js", "(options, exception) => ({ ...options, exception })").execute(options, kind);
        EventPattern event = EventPattern.of(a.of(pattern), new EventPattern.Context(machine, whose, cpu == null ? Hooks.ANY : cpu.cpu().vcpu()));
        Found found = machine.travel().last(event, machine.born());
        return new Verdict(found != null, "an exception " + event.shown(), "no exception " + event.shown(), found == null ? "none" : "one by " + new PastApi(machine, Place.of(machine, found)), List.of());
    }

    Verdict alive(Arguments a) {
        PartitionApi partition = partition(a);
        long within = a.timeOption(0, "within", ALIVE, 100 * Ticks.PER_MILLISECOND);
        boolean mayWait = a.flagOption(0, "waits", ALIVE, true);
        String expected = "that it runs, and " + (mayWait ? "goes on" : "executes something") + " within " + Show.span(within);
        if (!partition.state().equals("running")) {
            return new Verdict(false, expected, "that it is '" + partition.state() + "'" + (partition.fault() == null ? "" : ": " + partition.fault()));
        }
        MachineApi fork = partition.machine().copyTo(realm);
        PartitionApi watched = fork.partition(partition.guest().number());
        HookApi exceptions = watch(fork, watched, new Hook.ExceptionTaken(Set.of(), Hook.ANY, Hook.ANY));
        HookApi interrupts = watch(fork, watched, new Hook.InterruptTaken(null, Hook.ANY));
        long before = watched.retired();
        fork.runner().run(fork.after(within));
        String problem = !watched.state().equals("running") ? "that it is '" + watched.state() + "' then" + (watched.fault() == null ? "" : ": " + watched.fault())
                : watched.retired() == before && !mayWait ? "that it only waits, at " + Show.hex(watched.cpuAt(0).cpu().pc)
                : watched.retired() == before && watched.guest().cpus().stream().anyMatch(Cpu::ready) ? "that it executes nothing, and does not wait"
                : (long) exceptions.hits() + (long) interrupts.hits() == 0 && branchesToItself(watched) ? "that it only branches to itself at " + Show.hex(watched.cpuAt(0).cpu().pc)
                : null;
        return new Verdict(problem == null, expected, problem == null ? "that it does" : problem, ValueMatchers.last(partition.uart() instanceof UartApi uart ? uart.text() : "", SHOWN_LINES));
    }

    private static HookApi watch(MachineApi machine, PartitionApi partition, Hook hook) {
        return machine.hooks().add(HookApi.Verb.WATCH, new EventPattern(hook, null, null, partition.guest().number(), Hooks.ANY, ""), null);
    }

    private static boolean branchesToItself(PartitionApi partition) {
        for (Cpu cpu : partition.guest().cpus()) {
            byte[] word = partition.virtual(cpu.vcpu()).tryRead(cpu.pc, 4);
            if (word == null || Bytes.word(word, 0) != SELF_BRANCH) {
                return false;
            }
        }
        return true;
    }
}
