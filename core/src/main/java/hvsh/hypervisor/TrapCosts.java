package hvsh.hypervisor;

/**
 * What the hypervisor's work costs, in cycles of the CPU that it runs on. None may be 0: virtual time advances by
 * cycles only, and a guest that does nothing but trap must not stop it.
 *
 * @param trap            entry to EL2 and return
 * @param access          emulation of a device access, besides
 * @param call            a hypercall or PSCI call, besides
 * @param injection       injection of an exception into EL1, besides
 * @param partitionSwitch change from one vCPU to another
 */
public record TrapCosts(int trap, int access, int call, int injection, int partitionSwitch) {
    /** About what a small hypervisor takes on a Cortex-A57. */
    public static final TrapCosts DEFAULT = new TrapCosts(200, 300, 200, 100, 1_000);

    /** Refuses what is not positive. */
    public TrapCosts {
        if (Math.min(Math.min(Math.min(trap, access), Math.min(call, injection)), partitionSwitch) < 1) {
            throw new IllegalArgumentException("a cost of the hypervisor must be at least 1 cycle");
        }
    }
}
