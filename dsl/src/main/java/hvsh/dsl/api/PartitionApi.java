package hvsh.dsl.api;

import hvsh.dsl.coverage.SourcePlaces;
import hvsh.hypervisor.TrapCounters;
import hvsh.machine.Guest;
import hvsh.machine.Hooks;
import hvsh.replay.Input;
import hvsh.time.Ticks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A partition. */
@Described(name = "partition", type = "Partition", value = "A partition: virtual CPUs, memory and devices of its own, and a life of its own.")
final class PartitionApi extends Thing {
    /** As long as a run goes on for something that never comes, unless the script says otherwise. */
    static final long PATIENCE = 60 * Ticks.PER_SECOND;

    private final MachineApi machine;
    private final Guest guest;
    private final Symbols symbols;
    private final SymbolsApi symbolNames;
    private final SourceFiles sources;
    private final SourcePlaces places;
    private final List<CpuApi> cpus = new ArrayList<>();
    private final Map<String, UartApi> uarts = new LinkedHashMap<>();
    private final CollectionApi uartNames;
    private final MemoryApi memory;
    private final HookVerbs verbs;

    /**
     * @param directory where its program came from; null if that is not known
     * @param forked    the same partition of the machine that this one was forked from; null if it was not
     */
    PartitionApi(MachineApi machine, Guest guest, Path directory, PartitionApi forked) {
        super(machine.realm);
        this.machine = machine;
        this.guest = guest;
        symbols = Symbols.of(machine.machine(), guest, forked == null ? null : forked.symbols);
        symbolNames = new SymbolsApi(this);
        sources = forked == null ? new SourceFiles(realm, directory) : forked.sources;
        places = forked == null ? new SourcePlaces(directory) : forked.places;
        guest.cpus().forEach(cpu -> cpus.add(new CpuApi(this, cpu)));
        guest.uarts().forEach(uart -> uarts.put(uart.name(), new UartApi(this, uart)));
        uartNames = new CollectionApi(realm, "uarts", uarts);
        verbs = new HookVerbs(new EventPattern.Context(machine, this, Hooks.ANY));
        memory = new MemoryApi(machine, this, virtual(0), new AddressSpace.GuestPhysical(machine, guest), symbols);
    }

    MachineApi machine() {
        return machine;
    }

    Guest guest() {
        return guest;
    }

    Symbols symbols() {
        return symbols;
    }

    SourceFiles sources() {
        return sources;
    }

    /** Where the source files of its programs are. */
    SourcePlaces sourcePlaces() {
        return places;
    }

    /** Instructions that its CPUs have retired. */
    long retired() {
        return guest.cpus().stream().mapToLong(cpu -> cpu.retired).sum();
    }

    /** Goes on waiting for texts where another, of the same partition, would. */
    void waitAfter(PartitionApi other) {
        uarts.forEach((name, uart) -> uart.waitAfter(other.uarts.get(name)));
    }

    CpuApi cpuAt(int number) {
        return cpus.get(number);
    }

    List<UartApi> ports() {
        return List.copyOf(uarts.values());
    }

    /** The machine is about to go on: keeps what its registers are. */
    void keepMarks() {
        cpus.forEach(cpu -> cpu.marks().keep());
    }

    AddressSpace virtual(int cpu) {
        return new AddressSpace.Virtual(machine, guest, guest.cpus().get(cpu));
    }

    @Override
    MachineApi owner() {
        return machine;
    }

    @Member(value = "Its name.", type = "string", example = "user.name")
    Object name() {
        return guest.name();
    }

    @Member(value = "Whether it runs: 'running', 'paused', 'off' or 'faulted'.", type = "State", example = "user.state")
    Object state() {
        return guest.power().name().toLowerCase(Locale.ROOT);
    }

    @Member(value = "Why it is 'faulted', a text; null where it is not.", type = "string | null", example = "user.fault")
    Object fault() {
        return guest.fault() == null ? null : guest.fault().text();
    }

    @Member(value = "Its first CPU; the same as cpus[0].", type = "Cpu", example = "user.cpu.pc")
    Object cpu() {
        return cpus.getFirst();
    }

    @Member(value = "Its CPUs.", type = "List<Cpu>", example = "user.cpus.length")
    Object cpus() {
        return new ListApi(realm, cpus);
    }

    @Member(value = "Its memory, at virtual addresses as its first CPU translates them now.", type = "Memory",
            example = "radio.memory.readU64('beats')")
    Object memory() {
        return memory;
    }

    @Member(name = "symbols", value = "Names for its addresses: symbols and source lines.", type = "Symbols", example = "radio.symbols")
    Object symbolNames() {
        return symbolNames;
    }

    @Member(value = "Its first serial port; null if it has none.", type = "Uart | null", example = "radio.uart.output.text")
    Object uart() {
        return uarts.values().stream().findFirst().orElse(null);
    }

    @Member(value = "Its serial ports by name.", type = "Collection<Uart>", example = "user.uarts.uart0.output.text")
    Object uarts() {
        return uartNames;
    }

    @Member(value = """
            How often the hypervisor acted for it, a Number by name of the trap.
            Printed, it shows the cycles charged too.""",
            type = "Traps", example = "radio.traps")
    Object traps() {
        Map<String, TrapCounters.Count> counts = new TreeMap<>(guest.traps());
        return new TrapsApi(realm, counts);
    }

    @Member(value = """
            The hash of what is the partition's alone: its memory, CPUs, devices, mailbox and counters of traps.
            Equal for two machines at the same time that are the same to this partition, whatever others do there.""",
            type = "() => string", returns = "a text of 32 hexadecimal digits", example = "radio.hash()")
    Object hash(Arguments none) {
        return MachineApi.stopped(() -> machine.machine().hash(guest)).toString();
    }

    @Member(value = """
            Restarts it with another program than the descriptor's, until the next reset.
            The descriptor's is loaded first, the program over it, and the first CPU begins at the program's entry.""",
            type = "(path: string) => void", params = "path: an ELF file; ./ and ../ mean the script's directory, other relative paths the present one",
            errors = "the file cannot be read, is no program for AArch64, or does not fit into the partition's memory",
            example = "user.boot('testdata/guests/talk/talk.elf')")
    Object boot(Arguments a) {
        OtherProgram.of(realm.files().toRead(realm.path(a.text(0)))).boot(machine, guest);
        return realm.undefined();
    }

    @Member(value = "Takes it off its cores until resume().", type = "() => void", errors = "it does not run", example = "user.pause(); user.resume()")
    Object pause(Arguments none) {
        return changed(Input.Change.PAUSE);
    }

    @Member(value = "Lets it go on after pause().", type = "() => void", errors = "it is not paused", example = "user.pause(); user.resume()")
    Object resume(Arguments none) {
        return changed(Input.Change.RESUME);
    }

    @Member(value = "Resets its CPUs and devices and loads its images anew; other memory stays as it is.", type = "() => void",
            example = "user.reset()")
    Object reset(Arguments none) {
        return changed(Input.Change.RESET);
    }

    @Member(value = "Like reset(), with all of its memory zero beforehand.", type = "() => void", example = "user.restart()")
    Object restart(Arguments none) {
        return changed(Input.Change.RESTART);
    }

    private Object changed(Input.Change change) {
        machine.enter(new Input.Power(guest.number(), change));
        return null;
    }

    @Member(name = "break", value = """
            Stops the machine whenever an event comes.
            It stops before the instruction of a place, and right behind that of any other event.""",
            type = "(event: EventPattern) => Hook",
            params = EventPattern.PARAMETER, returns = "the hook", errors = HookVerbs.WRONG,
            example = "const b = radio.break('exception'); machine.run('10ms'); b.hits")
    Object breakOn(Arguments a) {
        return verbs.breakOn(a);
    }

    @Member(value = """
            Runs the machine until an event comes.
            It stops before the instruction of a place, and right behind that of any other event.""",
            type = "(event: EventPattern, max?: { max?: Time }) => Result",
            params = {EventPattern.PARAMETER, HookVerbs.MAX}, returns = "how the run ended", errors = HookVerbs.WRONG + "; the time is over first",
            example = "radio.until('exception', { max: '10ms' }); radio.until({ write: 'beats', size: 8 })")
    Object until(Arguments a) {
        return verbs.until(a);
    }

    @Member(value = "Logs a line whenever an event comes: virtual time, CPU, place and data.", type = "(event: EventPattern) => Hook",
            params = EventPattern.PARAMETER,
            returns = "the hook; its lines are kept", errors = HookVerbs.WRONG,
            example = "const t = radio.trace({ exception: 'any' }); machine.run('10ms'); t.lines[0]")
    Object trace(Arguments a) {
        return verbs.trace(a);
    }

    @Member(value = """
            Calls a function whenever an event comes, and goes on.
            What it throws ends the run. It cannot run the machine itself.""",
            type = "(event: EventPattern, callback: (event: Event) => void) => Hook",
            params = {EventPattern.PARAMETER, HookVerbs.FUNCTION}, returns = "the hook", errors = HookVerbs.WRONG,
            example = "radio.on({ write: 'beats', size: 8 }, e => print(hex(e.value), e.pc.symbol)); machine.run('10ms')")
    Object on(Arguments a) {
        return verbs.on(a);
    }

    @Override
    public String toString() {
        String fault = guest.fault() == null ? "" : "\n    " + guest.fault().text();
        return "%s: %s, %s, %d MiB at 0x%x%s".formatted(guest.name(), state(), Show.count(cpus.size(), "CPU"),
                guest.spec().memory() >> 20, guest.spec().base(),
                uarts.isEmpty() ? "" : ", " + String.join(" ", uarts.keySet())) + fault;
    }
}
