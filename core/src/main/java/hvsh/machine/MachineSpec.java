package hvsh.machine;

import hvsh.cpu.CpuDesign;
import java.util.List;
import java.util.Optional;

/**
 * Everything a machine is built from. Two machines of equal specifications behave alike to the bit.
 *
 * @param name       for messages
 * @param cpu        what its processor is
 * @param cores      physical cores, 1 to 8
 * @param mips       cycles per microsecond; divides 13 000
 * @param memory     bytes of physical RAM from 0x4000_0000
 * @param gic        2 or 3
 * @param seed       where all randomness comes from
 * @param charges    what is charged besides instructions
 * @param hypervisor how partitions share the cores; empty: the one guest has the machine to itself
 * @param guests     the partitions, or the one guest
 */
public record MachineSpec(String name, CpuDesign cpu, int cores, int mips, long memory, int gic, long seed, Charges charges,
        Optional<Schedule> hypervisor, List<GuestSpec> guests) {
    /** Physical address of RAM, and intermediate physical address of a partition's unless it says otherwise. */
    public static final long RAM_BASE = 0x4000_0000L;

    public MachineSpec {
        guests = List.copyOf(guests);
    }

    /** A machine with Cortex-A57s. */
    public MachineSpec(String name, int cores, int mips, long memory, int gic, long seed, Charges charges,
            Optional<Schedule> hypervisor, List<GuestSpec> guests) {
        this(name, CpuDesign.CORTEX_A57, cores, mips, memory, gic, seed, charges, hypervisor, guests);
    }

    /** Cycles charged for an exception entry, a trap to the hypervisor, a hypercall and a partition switch. */
    public record Charges(int exception, int trap, int hypercall, int change) {
        public static final Charges DEFAULT = new Charges(20, 200, 200, 1000);
    }

    /**
     * The hypervisor's schedule.
     *
     * @param frame length of the major frame in ticks
     */
    public record Schedule(long frame) { }
}
