package hvsh.irq;

import java.util.List;

/**
 * An interrupt controller as data.
 *
 * @param enabledGroups the group enables of GICD_CTLR
 * @param interrupts    32 private interrupts per CPU, then the shared ones
 */
public record GicState(int enabledGroups, List<Interrupt> interrupts, List<Interface> interfaces) {
    /** Keeps copies. */
    public GicState {
        interrupts = List.copyOf(interrupts);
        interfaces = List.copyOf(interfaces);
    }

    /**
     * One interrupt.
     *
     * @param flags   group, enabled, latch, active, line, edge: bits 0 to 5
     * @param route   ITARGETSR or IROUTER
     * @param sources CPUs that have sent this SGI (GICv2)
     */
    public record Interrupt(int flags, int priority, long route, int sources) { }

    /**
     * One CPU interface.
     *
     * @param groups bit n enables group n
     * @param awake  GICR_WAKER.ProcessorSleep is clear
     */
    public record Interface(int groups, int control, int priorityMask, int binaryPoint0, int binaryPoint1,
            int active0, int active1, boolean awake) { }
}
