package hvsh.dsl.descriptor;

/** The hypervisor. @param frame length of the major frame in ticks of 1/13 ns */
public record HypervisorDescriptor(long frame) { }
