package hvsh.dsl.api;

import hvsh.dsl.descriptor.DescriptorReader;
import hvsh.dsl.descriptor.EnergyDescriptor;
import hvsh.machine.Guest;
import hvsh.machine.GuestSpec;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.machine.RunResult;
import hvsh.replay.History;
import hvsh.replay.Input;
import hvsh.replay.Position;
import hvsh.replay.RecordingException;
import hvsh.time.Ticks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;

/** A machine. */
@Described(name = "machine", type = "Machine", value = "A machine: its partitions, physical memory and virtual time. `load` makes one.")
final class MachineApi extends Thing {
    private static final List<String> RUN_OPTIONS = List.of("until", "max", "every");

    private final History history;
    private final Origin origin;
    private final Machine machine;
    private final Travel travel;
    private final Debugging debugging;
    private final Runner runner;
    private final EventHooks hooks;
    private final HookVerbs verbs;
    private final Map<String, PartitionApi> partitions = new LinkedHashMap<>();
    private final CollectionApi partitionNames;
    private final MemoryApi memory;
    private final RadioApi radio;
    private final Position born;
    /** The input in which it was run last; 0 in scripts, where no one compares. */
    private int lastInput;

    MachineApi(Realm realm, History history, Origin origin) {
        this(realm, history, origin, Map.of(), null);
    }

    /**
     * @param directories where the partitions' programs came from, by name, as far as it is known
     * @param forked      the machine that this one was forked from; null if it was not
     */
    MachineApi(Realm realm, History history, Origin origin, Map<String, Path> directories, MachineApi forked) {
        super(realm);
        this.history = history;
        this.origin = origin;
        machine = history.machine();
        born = history.position();
        travel = new Travel(this);
        debugging = new Debugging(this);
        runner = new Runner(this);
        hooks = new EventHooks(this);
        verbs = new HookVerbs(new EventPattern.Context(this, null, Hooks.ANY));
        machine.guests().forEach(guest -> partitions.put(guest.name(), new PartitionApi(this, guest,
                directories.get(guest.name()), forked == null ? null : forked.partitions.get(guest.name()))));
        partitionNames = new CollectionApi(realm, "partitions", partitions);
        memory = new MemoryApi(this, null, new AddressSpace.Physical(this), null, Symbols.none(machine.spec().name()));
        radio = new RadioApi(this);
        machine.guests().forEach(guest -> guest.scripted().forEach((name, device) -> device.setListener(
                problem -> failed(guest.name() + "." + name + ": " + problem))));
    }

    /** A function of a device failed: the run ends after the present instruction. */
    private void failed(String problem) {
        ApiException failure = new ApiException(problem);
        if (!realm.isRunning()) {
            throw failure;
        }
        hooks.failed(failure);
    }

    Machine machine() {
        return machine;
    }

    History history() {
        return history;
    }

    /** Where it was when it was loaded or forked. */
    Position born() {
        return born;
    }

    /** An independent machine in the same state; what was waited for on serial ports counts as seen there too. */
    MachineApi copyTo(Realm other) {
        MachineApi copy = new MachineApi(other, stopped(history::fork), origin, Map.of(), this);
        partitions.forEach((name, partition) -> copy.partitions.get(name).waitAfter(partition));
        return copy;
    }

    Travel travel() {
        return travel;
    }

    Origin origin() {
        return origin;
    }

    @Override
    MachineApi owner() {
        return this;
    }

    /** Gives the machine something from outside. */
    void enter(Input input) {
        realm.use(this);
        realm.confinement().admit(input).ifPresent(admitted -> stopped(() -> {
            history.enter(admitted);
            return null;
        }));
    }

    Runner runner() {
        return runner;
    }

    /** Its state is about to change: the first time in an input, what it was is kept for comparison. */
    void leaving() {
        if (lastInput != realm.input()) {
            lastInput = realm.input();
            partitions.values().forEach(PartitionApi::keepMarks);
        }
    }

    EventHooks hooks() {
        return hooks;
    }

    PartitionApi partition(int number) {
        return partitions.get(machine.guests().get(number).name());
    }

    Map<String, PartitionApi> byName() {
        return partitions;
    }

    RunResultApi result(RunResult result) {
        return new RunResultApi(partition(result.guest()), result);
    }

    @Member(value = "The machine's name, from its descriptor.", type = "string", example = "machine.name")
    Object name() {
        return machine.spec().name();
    }

    @Member(value = "The partitions by name.", type = "Collection<Partition>", example = "machine.partitions.radio.state")
    Object partitions() {
        return partitionNames;
    }

    @Member(value = "Physical memory, at physical addresses.", type = "Memory", example = "machine.memory.dump(0x4000_0000, 32)")
    Object memory() {
        return memory;
    }

    @Member(value = "What its transceiver hears, emits and may not emit.", type = "Radio", example = "machine.radio")
    Object radio() {
        return radio;
    }

    @Member(value = "Instructions that all CPUs together have retired, a BigInt.", type = "bigint", example = "machine.icount")
    Object icount() {
        return realm.big(machine.icount());
    }

    @Member(value = "Virtual time in nanoseconds, a BigInt.", type = "bigint", example = "machine.time")
    Object time() {
        return realm.big(machine.now() / Ticks.PER_NANOSECOND);
    }

    @Member(value = """
            The partitions' devices, by partition and name.
            Each is one line of text: type, guest-physical address, interrupt, and whether it is passed through.""",
            type = "Collection<string>",
            example = "machine.devices")
    Object devices() {
        Map<String, Object> devices = new LinkedHashMap<>();
        for (Guest guest : machine.guests()) {
            guest.spec().devices().forEach(d -> devices.put(guest.name() + "." + d.name(), "%-14s at 0x%08x%s%s".formatted(
                    d.type(), d.base(), d.spi() < 0 ? "" : ", SPI " + d.spi(), d.physical().isPresent() ? ", passed through" : "")));
        }
        return new CollectionApi(realm, "devices", devices);
    }

    @Member(value = "Says who may touch a byte of the machine, and by which grant; what the hypervisor emulates for a partition is none.",
            type = "(addr: Integer) => Listing",
            params = "addr: physical address, a Number or BigInt", returns = "a listing, a line for each partition",
            example = "machine.why(0x0b00_0018n)")
    Object why(Arguments a) {
        return new ListingApi(realm, new Access(machine).why(a.bits(0)));
    }

    @Member(value = "The table of who may touch what, by physical address: r, w and x for each partition, at the moment.", type = "() => Listing",
            returns = "a listing, a line for each range", example = "machine.access()")
    Object access(Arguments none) {
        return new ListingApi(realm, new Access(machine).table());
    }

    @Member(value = """
            Where the time of cores and radio went, exact, and what it would take from a battery: a model, not a measurement.
            Its coefficients are the descriptor's (energy:), else published ones; each comes with its source. Energy is charged when it
            is asked for; counting it is part of no run.""",
            type = "(coefficients?: { [name: string]: number }) => Energy",
            params = "{coefficients}: numbers instead of those of the descriptor, by name", returns = "the report; it prints as a table",
            errors = "there is no such coefficient", example = "machine.run('10ms'); machine.energy({ core: 250 })")
    Object energy(Arguments a) {
        return EnergyApi.of(this, origin.descriptor().isEmpty() ? EnergyDescriptor.DEFAULT : DescriptorReader.energy(origin.descriptor()), a);
    }

    @Member(value = """
            How fast the host was: a text with instructions, host time and MIPS of the runs so far.
            It differs from run to run, unlike everything else; nothing in the machine can see it.""",
            type = "Stats",
            example = "print(machine.stats)")
    Object stats() {
        return new StatsApi(realm, runner);
    }

    @Member(value = """
            Runs the machine: for a time, or until something comes.
            Time is virtual. Without an argument it runs until nothing can run any more, or Ctrl-C.""",
            type = "(how?: Time | { until?: EventPattern | (() => unknown) | { icount: Integer }, max?: Time, every?: Time }) => Result",
            params = "how: a time like '5ms'; or { until, max, every }: until is a function that is asked after every ('1ms') of"
                    + " virtual time, or an event as for machine.on, or { icount: n }; max is the most virtual time to spend",
            returns = "how the run ended: { reason, partition, cpu, pc, icount }; reason is 'time' where max has passed",
            example = "machine.run('5ms'); machine.run({ until: () => machine.partitions.radio.state !== 'running', max: '2ms' })")
    Object run(Arguments a) {
        if (!a.has(0)) {
            return result(runner.run(Ticks.NEVER));
        }
        if (a.value(0).isString()) {
            return result(runner.run(after(a.time(0))));
        }
        long end = after(a.timeOption(0, "max", RUN_OPTIONS, Ticks.NEVER));
        Value until = a.option(0, "until", RUN_OPTIONS);
        if (until == null) {
            return result(runner.run(end));
        }
        return until.canExecute() ? poll(until, a.timeOption(0, "every", RUN_OPTIONS, Ticks.PER_MILLISECOND), end, a)
                : event(new Arguments(realm, MemberInfo.part("machine", "run", "until", "machine.run({ until: { pc: 'main', partition: 'user' } })"), until), end);
    }

    @Member(name = "break", value = "Stops the machine whenever an event of any partition comes, as partition.break does.",
            type = "(event: EventPattern) => Hook",
            params = EventPattern.PARAMETER, returns = "the hook", errors = HookVerbs.WRONG,
            example = "const b = machine.break({ pc: 'exception', partition: 'radio' }); machine.run('10ms'); b.hits")
    Object breakOn(Arguments a) {
        return verbs.breakOn(a);
    }

    @Member(value = "Logs a line whenever an event of any partition comes.", type = "(event: EventPattern) => Hook",
            params = EventPattern.PARAMETER, returns = "the hook; its lines are kept",
            errors = HookVerbs.WRONG, example = "machine.trace({ interrupt: 'irq' }); machine.run('10ms')")
    Object trace(Arguments a) {
        return verbs.trace(a);
    }

    @Member(value = "Calls a function whenever an event of any partition comes, as partition.on does.",
            type = "(event: EventPattern, callback: (event: Event) => void) => Hook",
            params = {EventPattern.PARAMETER, HookVerbs.FUNCTION}, returns = "the hook", errors = HookVerbs.WRONG,
            example = "machine.on({ fault: 'stage2' }, e => print(e.partition.name, hex(e.ipa))); machine.run('10ms')")
    Object on(Arguments a) {
        return verbs.on(a);
    }

    @Member(value = "The present state, kept; it costs microseconds and shares all memory that is not written later.",
            type = "(name?: string) => Snapshot",
            params = "name: a text to tell it by (none)", returns = "the snapshot",
            example = "const ready = machine.snapshot('ready'); machine.run('1ms'); machine.restore(ready)")
    Object snapshot(Arguments a) {
        return new SnapshotApi(realm, stopped(history::checkpoint), a.has(0) ? a.text(0) : "");
    }

    @Member(value = "Goes back, or forth, to a snapshot of this machine or of one that it shares an ancestor with; handles stay valid.",
            type = "(snapshot: Snapshot) => void",
            params = "snapshot: from machine.snapshot()", errors = "the snapshot is of another machine",
            example = "const s = machine.snapshot(); machine.run('1ms'); machine.restore(s)")
    Object restore(Arguments a) {
        if (!(a.value(0).isProxyObject() && a.value(0).asProxyObject() instanceof SnapshotApi from)) {
            throw a.wrong(0, "must be a snapshot");
        }
        hooks.refuseInside("restore a snapshot");
        leaving();
        return stopped(() -> {
            history.restore(from.kept());
            return null;
        });
    }

    @Member(value = "Writes the machine to a file, from which open() makes it again.",
            type = "(path: string, options?: { images?: boolean }) => void",
            params = {"path: of the file; ./ and ../ mean the script's directory, other relative paths the present one",
                    "{options}: { images: false } leaves out programs, initial RAM disks and disks' contents, which are then found by their SHA-256 when it is opened"},
            errors = "the file cannot be written; what was there before is still there then",
            example = "machine.save('ready.hvsnap', { images: false })")
    Object save(Arguments a) {
        SavedMachines.save(realm, a, stopped(machine::snapshot));
        return realm.undefined();
    }

    @Member(value = "An independent machine in the present state of this one, with things of its own.", type = "() => Machine",
            returns = "the machine",
            example = "const f = machine.fork(); f.run('1ms'); f.icount > machine.icount")
    Object fork(Arguments none) {
        MachineApi fork = copyTo(realm);
        if (machine.isCovered()) {
            machine.cover().include(fork.machine.cover());
        }
        return realm.made(fork);
    }

    @Member(value = """
            Begins to keep which instructions are executed, and what the hypervisor has to do; machine.coverage() tells.
            It changes nothing in the machine. Forks that are made from now on are covered, too.""",
            type = "() => void",
            example = "machine.cover(); machine.run('5ms'); machine.coverage().neverReached")
    Object cover(Arguments none) {
        stopped(machine::cover);
        return realm.undefined();
    }

    @Member(value = "What this machine and its forks have executed since machine.cover(), or at all with --coverage.", type = "() => Coverage", returns = "the coverage",
            errors = "nothing has begun to keep it", example = "machine.cover(); machine.run('5ms'); machine.coverage()")
    Object coverage(Arguments none) {
        if (!machine.isCovered()) {
            throw new ApiException("nobody keeps what this machine executes; call machine.cover() first, or give hvsh --coverage");
        }
        long instructions = machine.guests().stream().mapToLong(g -> machine.cover().total().executed(g.number()).addresses().length).sum();
        return new CoverageApi(realm, Covered.of(this), instructions);
    }

    @Member(value = "The state hash: equal for two machines that will behave alike.", type = "() => string",
            returns = "a text of 32 hexadecimal digits",
            example = "machine.hash() === machine.fork().hash()")
    Object hash(Arguments none) {
        return stopped(machine::hash).toString();
    }

    @Member(value = """
            Writes a bug report: a file with which anybody gets the run so far again, with 'hvsh replay'.
            It holds what the machine was built from, all that came into it from outside, state hashes on the way, and the
            scripts that ran, for people to read. Large images that 'hvsh guests fetch' provides are left out, and found by their SHA-256.
            With fails it says what is wrong, so that 'hvsh shrink' can leave out inputs that do not matter.""",
            type = "(path: string, options?: { title?: string, fails?: (machine: Machine) => unknown, images?: boolean }) => void",
            params = {"path: of the file; ./ and ../ mean the script's directory, other relative paths the present one",
                    "{options}: { title: 'what is wrong' }; { fails: m => … } is true of a machine that fails, and sees nothing but that; { images: false } leaves out all images, true none"},
            errors = "the file cannot be written; what was there before is still there then; fails is not true of the machine as it is",
            example = "machine.run('1ms'); machine.bug('crash.hvbug', { title: 'it is too slow', fails: m => m.icount < 2000n })")
    Object bug(Arguments a) {
        return travel.bug(a);
    }

    @Member(value = """
            Begins to write to a file what came and comes into the machine, and its state hash every million instructions or so.
            Whatever stops the process, the file is good up to its last whole record; 'hvsh replay' has the run again and compares.
            The file replaces an earlier one. The recording ends with stopRecording(), or when the script or the shell ends.""",
            type = "(path: string, options?: { images?: boolean }) => void",
            params = {"path: of the file; ./ and ../ mean the script's directory, other relative paths the present one",
                    "{options}: { images: false } leaves out all programs, initial RAM disks and disks' contents, which are then found by their SHA-256; { images: true } none (those of more than 512 KiB are left out)"},
            errors = "the file cannot be written; the machine is being recorded already", example = "machine.record('run.hvrec'); machine.run('5ms'); machine.stopRecording()")
    Object record(Arguments a) {
        return travel.record(a);
    }

    @Member(value = "Ends the recording that record() began, with the present state; without one it does nothing.", type = "() => void",
            errors = "the file cannot be written", example = "machine.record('run.hvrec'); machine.stopRecording()")
    Object stopRecording(Arguments none) {
        travel.stopRecording();
        return realm.undefined();
    }

    @Member(name = "goto", value = """
            Goes to a place of this machine's history, back or ahead, by executing from a state kept on the way.
            No breakpoint, hook or waitFor notices. What entered after that place (typed, set or written) comes again when
            the machine runs on; the first thing that enters anew replaces all of that.""",
            type = "(where: Integer | Time | Snapshot | Past) => Result",
            params = "where: an instruction count of the machine (Number or BigInt), a virtual time since it was switched on ('31ms'), or a snapshot of this history",
            returns = "where it is, like the result of a run", errors = "the machine never comes there; the snapshot is not of this history",
            example = "machine.run('5ms'); machine.goto(1000n); machine.goto('2ms').reason")
    Object goTo(Arguments a) {
        return travel.goTo(a);
    }

    @Member(value = "Goes back to the last time at which an event came, to just before its instruction.",
            type = "(how: { until: EventPattern }) => Result",
            params = "how: { until: event }, with an event as machine.break takes it, but without 'if' and regular expressions",
            returns = "where it is, like the result of a run", errors = "the event never came in this history; the event is none",
            example = "machine.run('20ms'); machine.reverse({ until: { write: 'beats', size: 8, partition: 'radio' } })")
    Object reverse(Arguments a) {
        return travel.reverse(a);
    }

    @Member(value = "What differs between this machine and another, or a snapshot of it: registers, devices, memory with symbols.",
            type = "(other: Machine | Snapshot) => Listing",
            params = "other: a machine of the same descriptor, or a snapshot", returns = "a listing: here, then there; it is empty where they are equal",
            errors = "the other was built from something else",
            example = "const f = machine.fork(); f.run('1ms'); machine.diff(f).lines.length")
    Object diff(Arguments a) {
        return travel.diff(a);
    }

    @Member(value = """
            Waits for GDB and serves it, until it detaches.
            GDB sees the CPUs of all partitions as threads. The machine is the debugger's meanwhile: it stands still unless
            GDB lets it go, what GDB changes enters its history, and GDB can go back in time. Ctrl-C ends the wait, or the
            conversation; the machine stays where it stopped. 'monitor help' in GDB lists commands for snapshots and more.""",
            type = "(port: Integer, options?: { address?: string, wait?: number }) => Result",
            params = {"port: TCP port on the loopback interface; 0: any that is free",
                    "{options}: { address: '0.0.0.0' } for another interface, on which anybody can take over the machine; { wait: 10 }, the most seconds of real time to wait for GDB"},
            returns = "where the machine is, like the result of a run: reason is 'detached', 'killed', 'off' (GDB saw the end), 'gone', or 'nobody' came",
            errors = "the port is not to be had; it is called in a hook's function", example = "machine.gdb(0, { wait: 0.1 }).reason")
    Object gdb(Arguments a) {
        return debugging.serve(a);
    }

    static <T> T stopped(java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (IllegalStateException | IllegalArgumentException | RecordingException e) {
            throw new ApiException(e.getMessage());
        }
    }

    /** The time so many ticks from now. */
    long after(long ticks) {
        return ticks > Ticks.NEVER - machine.now() ? Ticks.NEVER : machine.now() + ticks;
    }

    private Object poll(Value condition, long every, long end, Arguments a) {
        if (every == 0) {
            throw a.wrong(0, "has 'every' zero, so that no time would pass");
        }
        Value truth = realm.engine().context().eval("js", "f => !!f()");
        for (;;) {
            if (truth.execute(condition).asBoolean()) {
                return result(runner.here(Runner.UNTIL));
            }
            RunResult result = runner.run(Math.min(end, after(every)));
            if (result.reason() != RunResult.Reason.TIME || machine.now() >= end) {
                return result(result);
            }
        }
    }

    private Object event(Arguments until, long end) {
        Value count = until.value(0).hasMember("icount") ? until.option(0, "icount", List.of("icount")) : null;
        if (count != null) {
            long left = realm.bits("until.icount", count) - machine.icount();
            return result(left > 0 ? runner.run(end, null, left) : runner.here("instructions"));
        }
        return result(verbs.runTo(EventPattern.of(until, verbs.context()), end));
    }

    @Override
    public String toString() {
        MachineSpec spec = machine.spec();
        String title = "%s: %s on %s, %d MiB; %s, %s instructions".formatted(spec.name(),
                Show.count(partitions.size(), "partition"), Show.count(spec.cores(), "core"), spec.memory() >> 20,
                Show.time(machine.now()), Show.grouped(machine.icount()));
        return partitions.values().stream().map(p -> "\n  " + p).collect(Collectors.joining("", title, ""));
    }

    /** The line that greets the user of a shell in which it was loaded. */
    static String greeting(Machine machine) {
        MachineSpec spec = machine.spec();
        long devices = spec.guests().stream().mapToLong(g -> g.devices().size()).sum();
        List<String> names = spec.guests().stream().map(GuestSpec::name).toList();
        String quoted = names.stream().map(n -> ", `" + n + "`").collect(Collectors.joining());
        String when = machine.now() == 0 ? "" : ", at " + Show.time(machine.now());
        return "%s: %s (%s) on %s, %d MiB, %s%s — `machine`%s; help: ?".formatted(spec.name(),
                Show.count(names.size(), "partition"), String.join(", ", names),
                Show.count(spec.cores(), "core"), spec.memory() >> 20, Show.count(devices, "device"), when, quoted);
    }
}
