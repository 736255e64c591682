package hvsh.irq;

import java.util.List;

/**
 * An interrupt controller as data; its arrays are never changed. Interrupts are numbers and not records, because there are
 * hundreds of them and each state hash reads them all.
 *
 * @param enabledGroups the group enables of GICD_CTLR
 * @param interrupts    32 private interrupts per CPU, then the shared ones: flags (group, enabled, latch, active, line,
 *                      edge: bits 0 to 5), priority from bit 8, CPUs that have sent this SGI (GICv2) from bit 16
 * @param routes        ITARGETSR or IROUTER of each
 */
public record GicState(int enabledGroups, long[] interrupts, long[] routes, List<Interface> interfaces) {
    private static final int PRIORITY = 8;
    private static final int SOURCES = 16;

    /** Keeps a copy of the list. */
    public GicState {
        interfaces = List.copyOf(interfaces);
    }

    static long interrupt(int flags, int priority, int sources) {
        return flags & 0xff | (priority & 0xffL) << PRIORITY | (sources & 0xffL) << SOURCES;
    }

    byte flags(int slot) {
        return (byte) interrupts[slot];
    }

    short priority(int slot) {
        return (short) (interrupts[slot] >> PRIORITY & 0xff);
    }

    byte sources(int slot) {
        return (byte) (interrupts[slot] >> SOURCES);
    }

    /**
     * One CPU interface.
     *
     * @param groups bit n enables group n
     * @param awake  GICR_WAKER.ProcessorSleep is clear
     */
    public record Interface(int groups, int control, int priorityMask, int binaryPoint0, int binaryPoint1,
            int active0, int active1, boolean awake) { }
}
