package hvsh.cpu;

/**
 * EL2 in Java. An exception taken to EL2 sets ESR_EL2, FAR_EL2, HPFAR_EL2, ELR_EL2 and SPSR_EL2 as the architecture
 * says and then comes here instead of going to VBAR_EL2; when this returns, the CPU does what ERET would.
 */
@FunctionalInterface
public interface Hypervisor {
    void trap(Cpu cpu);
}
