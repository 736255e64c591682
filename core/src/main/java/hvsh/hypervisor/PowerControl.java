package hvsh.hypervisor;

import hvsh.cpu.Cpu;

/** What PSCI asks of a partition or of a bare machine. */
public interface PowerControl {
    /** State of a CPU as AFFINITY_INFO gives it. */
    enum Affinity { ON, OFF, ON_PENDING, ABSENT }

    /** State of the CPU with this affinity (fields Aff3 to Aff0 of MPIDR_EL1). */
    Affinity affinity(long affinity);

    /** Whether a CPU can begin at this physical address, as the guest sees it. */
    boolean isExecutable(long entry);

    /** Switches on a CPU that is off. */
    void cpuOn(long affinity, long entry, long context);

    /** Switches off the CPU that asks for it. */
    void cpuOff(Cpu cpu);

    /** Switches off the partition or machine. */
    void systemOff();

    /** Resets the partition or machine; the calling CPU does not go on where it was. */
    void systemReset();
}
