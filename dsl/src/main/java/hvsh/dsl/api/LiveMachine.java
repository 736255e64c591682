package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.hypervisor.TrapCounters;
import hvsh.machine.Guest;
import hvsh.machine.GuestSpec;
import hvsh.machine.MachineSpec;
import hvsh.machine.RunResult;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A machine as the shell's views show it, and run it in slices. Hooks and breakpoints work as in any run. */
public final class LiveMachine {
    /**
     * What a partition has used since the machine began.
     *
     * @param cpus         how many virtual CPUs it has
     * @param nanoseconds  virtual time that its CPUs executed, or were charged for
     * @param share        the part of time that its windows are, of all of its cores; 0 if it has none
     * @param traps        how often the hypervisor acted for it
     * @param instructions what its CPUs retired
     * @param place        where its first CPU is
     */
    public record Load(String name, String state, int cpus, long nanoseconds, double share, long traps, long instructions, String place) { }

    private final MachineApi machine;

    LiveMachine(MachineApi machine) {
        this.machine = machine;
    }

    public String name() {
        return machine.machine().spec().name();
    }

    /** Virtual time in nanoseconds. */
    public long nanoseconds() {
        return machine.machine().now() / Ticks.PER_NANOSECOND;
    }

    /** By how many nanoseconds the machine is ahead of the wall clock from now on; negative or zero: it is not. */
    public LongSupplier ahead() {
        Pace pace = new Pace(machine.machine().now());
        return () -> pace.early(machine.machine().now());
    }

    /** Virtual time as people read it. */
    public String time() {
        return Show.time(machine.machine().now());
    }

    public long icount() {
        return machine.machine().icount();
    }

    /** The CPU that ran last, as {@code radio/cpu0}, and where it is. */
    public String place() {
        RunResult here = machine.runner().here("");
        PartitionApi partition = machine.partition(here.guest());
        return partition.guest().name() + "/cpu" + here.cpu() + "  " + place(partition, here.pc());
    }

    private static String place(PartitionApi partition, long pc) {
        String symbol = partition.symbols().name(pc);
        return symbol.isEmpty() ? Show.hex(pc) : symbol;
    }

    /** What the partitions have used. */
    public List<Load> loads() {
        return machine.byName().values().stream().map(this::load).toList();
    }

    private Load load(PartitionApi partition) {
        Guest guest = partition.guest();
        MachineSpec spec = machine.machine().spec();
        long cycles = guest.cpus().stream().mapToLong(Cpu::cycles).sum();
        long instructions = guest.cpus().stream().mapToLong(Cpu::retiredNow).sum();
        long windows = guest.spec().windows().stream().mapToLong(GuestSpec.Window::length).sum();
        double share = spec.hypervisor().isEmpty() ? 1 : (double) windows / spec.hypervisor().get().frame();
        int cores = spec.hypervisor().isEmpty() ? guest.cpus().size() : Math.min(spec.cores(), guest.cpus().size());
        return new Load(guest.name(), partition.state().toString(), guest.cpus().size(), cycles * 1000 / spec.mips(), share * cores,
                guest.traps().values().stream().mapToLong(TrapCounters.Count::times).sum(), instructions,
                place(partition, guest.cpus().getFirst().pc));
    }

    /** How much earlier than the last moment the transceiver's settings were committed; empty if none were. */
    public Optional<String> margin() {
        return machine.machine().radio().map(radio -> radio.margins())
                .filter(margins -> margins.last() != 0 || margins.smallest() != 0)
                .map(margins -> "radio margin: last %s, smallest %s, %s late".formatted(
                microseconds(margins.last()), microseconds(margins.smallest()), Show.grouped(margins.late())));
    }

    private static String microseconds(long ticks) {
        return String.format(Locale.ROOT, "%.1f us", ticks * (double) Ticks.PER_RADIO / Ticks.PER_MICROSECOND);
    }

    /** Why a run ended early, in a word as scripts know it and in a line. */
    public record Ended(String reason, String text) { }

    /** Says that what changes from now on is to be marked. */
    public void beginInput() {
        machine.realm.beginInput();
    }

    /** Runs for so much virtual time; what ended it earlier, or nothing. */
    public Optional<Ended> run(long nanoseconds) {
        RunResult result = machine.realm.engine().perform(() -> machine.runner().run(machine.after(nanoseconds * Ticks.PER_NANOSECOND)));
        RunResultApi shown = machine.result(result);
        return result.reason() == RunResult.Reason.TIME ? Optional.empty() : Optional.of(new Ended(shown.reason(), shown.toString()));
    }

    /** Executes one instruction of the CPU that ran last. */
    public void step() {
        machine.realm.engine().perform(() -> machine.runner().run(machine.after(PartitionApi.PATIENCE), last(), 1));
    }

    private Cpu last() {
        RunResult here = machine.runner().here("");
        return machine.partition(here.guest()).cpuAt(here.cpu()).cpu();
    }

    /** Registers of the CPU that ran last, and so many lines of instructions around its program counter, and of source where that is known. */
    public List<String> panel(int code) {
        RunResult here = machine.runner().here("");
        CpuApi cpu = machine.partition(here.guest()).cpuAt(here.cpu());
        List<String> lines = new ArrayList<>(cpu.toString().lines().toList());
        lines.add("");
        List<String> source = cpu.source(code / 2);
        lines.addAll(cpu.around(Math.max(1, code - source.size())));
        lines.addAll(source);
        return lines;
    }

    /** The serial port of this name, {@code PARTITION} or {@code PARTITION.UART}; who names none of them is told which there are. */
    public SerialConsole console(String name) {
        String[] parts = name.split("\\.", 2);
        PartitionApi partition = machine.byName().get(parts[0]);
        List<UartApi> ports = partition == null ? List.of() : partition.ports();
        return ports.stream().filter(p -> parts.length == 1 || p.name().equals(parts[1])).findFirst().map(p -> new SerialConsole(this, p))
                .orElseThrow(() -> new ApiException("there is no serial port '" + name + "'; there are "
                        + String.join(", ", machine.byName().values().stream().flatMap(p -> p.ports().stream()).map(UartApi::shown).toList())));
    }

    /** Names that {@link #console} takes. */
    public List<String> consoles() {
        return machine.byName().values().stream().flatMap(p -> p.ports().stream()).map(UartApi::shown).toList();
    }
}
