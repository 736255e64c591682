package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.Exceptions;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.cpu.mmu.Tables;
import hvsh.memory.Bus;
import hvsh.memory.Page;
import hvsh.memory.Ram;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.List;

/**
 * A machine: RAM, bus, time and guests, and the loop that runs them. One thread at a time may use it; only
 * {@link #requestStop} may come from another.
 */
public final class Machine {
    private final MachineSpec spec;
    private final MachineTime time;
    private final Bus bus;
    private final Tables tables = new Tables();
    private final Seeded random;
    private final PhysicalAccess memory;
    private final List<Guest> guests = new ArrayList<>();
    private final RunLoop loop;

    /** Builds the machine and loads its images. */
    public Machine(MachineSpec spec) {
        this.spec = spec;
        time = new MachineTime(spec.mips());
        Ram ram = new Ram(MachineSpec.RAM_BASE, spec.memory());
        bus = new Bus(ram);
        random = new Seeded(spec.seed());
        memory = new PhysicalAccess(bus, tables);
        ram.setListener(this::replaced);
        GuestBuilder builder = new GuestBuilder(spec, time, bus, tables, random);
        GuestSpec only = spec.guests().getFirst();
        guests.add(builder.build(0, only, MachineSpec.RAM_BASE, false,
                (name, base, size, target, trapped) -> bus.attach(name, base, size, target)));
        loop = new RunLoop(spec, time, guests);
        for (Guest guest : guests) {
            new ImageLoader(memory, spec, guest).load();
            new BareFirmware(this, guest).install();
            guest.setPower(Guest.PowerState.RUNNING);
        }
    }

    private void replaced(Page old) {
        for (Guest guest : guests) {
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
        return List.copyOf(guests);
    }

    /** The guest of this name, or null. */
    public Guest guest(String name) {
        return guests.stream().filter(g -> g.name().equals(name)).findFirst().orElse(null);
    }

    /** Virtual time in {@link Ticks}. */
    public long now() {
        return time.now();
    }

    /** Instructions retired by all CPUs. */
    public long icount() {
        return guests.stream().flatMap(g -> g.cpus().stream()).mapToLong(c -> c.retired).sum();
    }

    /** Physical memory. */
    public PhysicalAccess memory() {
        return memory;
    }

    Bus bus() {
        return bus;
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

    /** Asks a running machine to stop after the present instruction; from any thread. */
    public void requestStop(String why) {
        loop.requestStop(why);
    }

    /** A guest turned itself off, or was turned off. */
    void powerOff(Guest guest) {
        guest.setPower(Guest.PowerState.OFF);
        guest.cpus().forEach(Cpu::attend);
    }

    static boolean runnable(Cpu cpu) {
        return !cpu.off && (!cpu.waiting || Exceptions.wakes(cpu) || cpu.waitingForEvent && cpu.eventRegister);
    }
}
