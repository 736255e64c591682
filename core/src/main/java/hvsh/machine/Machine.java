package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.hypervisor.Partition;
import hvsh.hypervisor.PartitionHost;
import hvsh.memory.Bus;
import hvsh.memory.Page;
import hvsh.radio.Radio;
import hvsh.snapshot.MachineState;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import hvsh.time.Ticks;
import java.util.List;
import java.util.Optional;

/**
 * A machine: RAM, bus, time and guests, and the loop that runs them. One thread at a time may use it; only
 * {@link #requestStop} may come from another.
 */
public final class Machine {
    private final MachineSpec spec;
    private final EngineFactory engines;
    private final Assembly parts;
    private final RunLoop loop;
    private final StateKeeper keeper;
    private final Hooks hooks;
    private Coverage coverage;

    /** Builds the machine, loads its images and switches it on. */
    public Machine(MachineSpec spec) {
        this(spec, EngineFactory.TRANSLATOR);
    }

    /** The same with a choice of engines. */
    public Machine(MachineSpec spec, EngineFactory engines) {
        this(spec, engines, null);
        parts.partitions.all().forEach(Partition::start);
    }

    private Machine(MachineSpec declared, EngineFactory engines, Snapshot state) {
        spec = SerialLines.complete(declared);
        this.engines = engines;
        parts = new Assembly(spec, engines, new Host());
        parts.bus.ram().setListener(this::replaced);
        loop = new RunLoop(spec, parts);
        keeper = new StateKeeper(spec, parts, loop);
        hooks = new Hooks(parts.guests, loop);
        if (state != null) {
            keeper.restore(state);
        }
    }

    /** A machine that goes on from a snapshot, with handles of its own. */
    public static Machine of(Snapshot snapshot) {
        return of(snapshot, EngineFactory.TRANSLATOR);
    }

    /** The same with a choice of engines. */
    public static Machine of(Snapshot snapshot, EngineFactory engines) {
        if (snapshot.origin() instanceof MachineSpec spec) {
            return new Machine(spec, engines, snapshot);
        }
        throw new IllegalArgumentException("the snapshot does not say what its machine was built from");
    }

    /** A machine that is not switched on, to be given a state. */
    static Machine unstarted(MachineSpec spec, EngineFactory engines) {
        return new Machine(spec, engines, null);
    }

    /** All its state but memory. */
    MachineState state() {
        return keeper.state();
    }

    /** A machine with the same engines that goes on from a snapshot of this one or of a relative, with handles of its own. */
    public Machine sibling(Snapshot snapshot) {
        return of(snapshot, engines);
    }

    /** What makes the engines of its CPUs. */
    public EngineFactory engines() {
        return engines;
    }

    /** What partitions ask of their machine. */
    private final class Host implements PartitionHost {
        @Override
        public Boot load(Partition partition) {
            Guest guest = parts.guests.get(partition.id());
            ImageLoader loader = new ImageLoader(parts.memory, spec, guest);
            try {
                Boot boot = loader.load();
                if (guest.semihosting() != null) {
                    guest.semihosting().loaded(loader.end());
                }
                return boot;
            } catch (ImageException e) {
                throw e.of(partition.name());
            }
        }

        @Override
        public void resetDevices(Partition partition) {
            parts.guests.get(partition.id()).resetDevices();
        }
    }

    /** Sets what surrounds the machine while it runs. */
    public void setOutside(Outside outside) {
        parts.outside = outside;
    }

    private void replaced(Page old) {
        for (Guest guest : parts.guests) {
            for (Cpu cpu : guest.cpus()) {
                cpu.tlb.dropPage(old);
                cpu.attend();
            }
        }
    }

    public MachineSpec spec() {
        return spec;
    }

    public List<Guest> guests() {
        return List.copyOf(parts.guests);
    }

    /** The guest of this name, or null. */
    public Guest guest(String name) {
        return parts.guests.stream().filter(g -> g.name().equals(name)).findFirst().orElse(null);
    }

    /** Its radio: the first that a guest declares, if there are several. */
    public Optional<Radio> radio() {
        return guests().stream().flatMap(guest -> guest.transceivers().stream()).map(Radio.class::cast).findFirst();
    }

    /** What the cores' time went to. */
    public CoreTime coreTime() {
        long cycle = parts.time.ticksPerCycle;
        List<CoreTime.Share> shares = parts.guests.stream().map(guest -> {
            long hypervisor = guest.partition().counters().cycles();
            long all = guest.cpus().stream().mapToLong(Cpu::cycles).sum();
            return new CoreTime.Share((all - hypervisor) * cycle, hypervisor * cycle);
        }).toList();
        long used = shares.stream().mapToLong(share -> share.own() + share.hypervisor()).sum();
        long total = loop.coreTime();
        return new CoreTime(cycle, total, shares, total + parts.dispatcher.carried() - used);
    }

    /** Virtual time in {@link Ticks}. */
    public long now() {
        return parts.time.now();
    }

    /** Instructions retired by all CPUs. */
    public long icount() {
        return parts.guests.stream().flatMap(g -> g.cpus().stream()).mapToLong(c -> c.retired).sum();
    }

    /** Who is told of what happens in it. */
    public Hooks hooks() {
        return hooks;
    }

    /**
     * What it executes from the first call on; forks begin without.
     *
     * @throws IllegalStateException if this is the first call and the machine runs
     */
    public Coverage cover() {
        if (coverage == null) {
            coverage = new Coverage(parts.guests, hooks);
        }
        return coverage;
    }

    /** Whether {@link #cover} was called. */
    public boolean isCovered() {
        return coverage != null;
    }

    /** Physical memory. */
    public PhysicalAccess memory() {
        return parts.memory;
    }

    Bus bus() {
        return parts.bus;
    }

    /** Runs until virtual time {@code until}, or until something stops the machine. */
    public RunResult run(long until) {
        return loop.run(until, null, Long.MAX_VALUE, null);
    }

    /** Runs until the machine has retired {@code icount} instructions, or something stops it. */
    public RunResult runTo(long icount) {
        return loop.run(Ticks.NEVER, null, icount, null);
    }

    /** Runs until {@code cpu} has retired {@code count} more instructions, or something stops the machine. */
    public RunResult step(Cpu cpu, long count) {
        return loop.run(Ticks.NEVER, cpu, cpu.retired + count, null);
    }

    /**
     * Runs until virtual time {@code until}, or until {@code counted} (null: all CPUs together) has retired
     * {@code count} more instructions, or something stops the machine.
     */
    public RunResult run(long until, Cpu counted, long count) {
        return run(until, counted, count, null);
    }

    /** The same, at most until a moment of this run comes; null: any number of them may. */
    public RunResult run(long until, Cpu counted, long count, Moment to) {
        long retired = counted == null ? icount() : counted.retired;
        return loop.run(until, counted, count > Long.MAX_VALUE - retired ? Long.MAX_VALUE : retired + count, to);
    }

    /** Where the machine is, as the result of a run that has ended here for a reason. */
    public RunResult here(RunResult.Reason reason) {
        return loop.result(reason);
    }

    /** Lets what has just been given to the stopped machine arrive, as the next run would do first of all. */
    public void settle() {
        loop.settle();
    }

    /** Where the run is; a listener that is told of something within an instruction gets the moment before it. */
    public Moment moment() {
        return loop.moment();
    }

    /** Asks a running machine to stop after the present instruction; from any thread. */
    public void requestStop(String why) {
        loop.requestStop(why);
    }

    /**
     * The present state, which never changes and costs little: memory is shared until it is written.
     *
     * @throws IllegalStateException while the machine runs
     */
    public Snapshot snapshot() {
        requireStopped();
        return keeper.snapshot();
    }

    /**
     * Goes back, or forth, to a snapshot of this machine or of one that it shares an ancestor with. Handles and
     * listeners stay as they are.
     *
     * @throws IllegalStateException    while the machine runs
     * @throws IllegalArgumentException if the snapshot is of another machine
     */
    public void restore(Snapshot snapshot) {
        requireStopped();
        keeper.restore(snapshot);
        hooks.restored();
    }

    /**
     * An independent machine in the present state of this one, which may run on another thread.
     *
     * @throws IllegalStateException while the machine runs
     */
    public Machine fork() {
        return of(snapshot(), engines);
    }

    /**
     * The hash of the present state, see {@link StateHash}.
     *
     * @throws IllegalStateException while the machine runs
     */
    public StateHash hash() {
        requireStopped();
        return keeper.hash();
    }

    /**
     * The hash of what is a guest's alone: its RAM, CPUs, timers, interrupt controller and devices, its map, mailbox and
     * trap counters. Equal hashes at equal times mean that to this guest the two machines are one. Where its RAM is in the
     * machine does not matter; what others share with it is theirs.
     *
     * @throws IllegalStateException while the machine runs
     */
    public StateHash hash(Guest guest) {
        requireStopped();
        return keeper.hash(guest);
    }

    private void requireStopped() {
        if (loop.isRunning()) {
            throw new IllegalStateException(
                    "the machine is running, so that its state is not complete; stop it first, or do this after the run");
        }
    }
}
