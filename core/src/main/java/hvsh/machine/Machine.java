package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.hypervisor.Partition;
import hvsh.hypervisor.PartitionHost;
import hvsh.memory.Bus;
import hvsh.memory.Page;
import hvsh.time.Ticks;
import java.util.List;

/**
 * A machine: RAM, bus, time and guests, and the loop that runs them. One thread at a time may use it; only
 * {@link #requestStop} may come from another.
 */
public final class Machine {
    private final MachineSpec spec;
    private final Assembly parts;
    private final RunLoop loop;

    /** Builds the machine, loads its images and switches it on. */
    public Machine(MachineSpec spec) {
        this.spec = spec;
        parts = new Assembly(spec, new Host());
        parts.bus.ram().setListener(this::replaced);
        loop = new RunLoop(spec, parts);
        parts.partitions.all().forEach(Partition::start);
    }

    /** What partitions ask of their machine. */
    private final class Host implements PartitionHost {
        @Override
        public Boot load(Partition partition) {
            try {
                return new ImageLoader(parts.memory, spec, parts.guests.get(partition.id())).load();
            } catch (ImageException e) {
                throw e.of(partition.name());
            }
        }

        @Override
        public void resetDevices(Partition partition) {
            parts.guests.get(partition.id()).resetDevices();
        }
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

    /** Virtual time in {@link Ticks}. */
    public long now() {
        return parts.time.now();
    }

    /** Instructions retired by all CPUs. */
    public long icount() {
        return parts.guests.stream().flatMap(g -> g.cpus().stream()).mapToLong(c -> c.retired).sum();
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
        return loop.run(until, null, Long.MAX_VALUE);
    }

    /** Runs until the machine has retired {@code icount} instructions, or something stops it. */
    public RunResult runTo(long icount) {
        return loop.run(Ticks.NEVER, null, icount);
    }

    /** Runs until {@code cpu} has retired {@code count} more instructions, or something stops the machine. */
    public RunResult step(Cpu cpu, long count) {
        return loop.run(Ticks.NEVER, cpu, cpu.retired + count);
    }

    /**
     * Runs until virtual time {@code until}, or until {@code counted} (null: all CPUs together) has retired
     * {@code count} more instructions, or something stops the machine.
     */
    public RunResult run(long until, Cpu counted, long count) {
        long retired = counted == null ? icount() : counted.retired;
        return loop.run(until, counted, count > Long.MAX_VALUE - retired ? Long.MAX_VALUE : retired + count);
    }

    /** Asks a running machine to stop after the present instruction; from any thread. */
    public void requestStop(String why) {
        loop.requestStop(why);
    }
}
