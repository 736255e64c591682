package hvsh.hypervisor;

/** What a partition needs of the machine that it is in. */
public interface PartitionHost {
    /** Where the first vCPU begins, and what it finds in X0. */
    record Boot(long entry, long context) { }

    /** Puts the partition's images into its memory. */
    Boot load(Partition partition);

    /** Resets the partition's virtual devices, interrupt controller and timers, and devices passed through to it. */
    void resetDevices(Partition partition);
}
