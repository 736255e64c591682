package hvsh.irq;

/**
 * The side of the controller that one CPU talks to: masking by priority, preemption, acknowledgement, priority drop and
 * deactivation. GICv2 (IHI 0048 §3) and GICv3 with one security state (IHI 0069 §4) share it; their registers differ.
 */
final class CpuInterface {
    /** What an acknowledgement answers when there is nothing to take. */
    static final int SPURIOUS = 1023;
    /** GICC_IAR: what waits belongs to group 1, and this register does not acknowledge group 1. */
    static final int SPURIOUS_GROUP1 = 1022;
    /** Both groups share binary point 0. */
    static final int COMMON_BINARY_POINT = 1;
    /** A write to EOIR drops the priority only; DIR deactivates. */
    static final int SPLIT_EOI = 1 << 1;
    /** GICv2: GICC_IAR, EOIR and HPPIR serve group 1 too. */
    static final int ACK_BOTH = 1 << 2;
    /** Group 0 is signalled as FIQ. */
    static final int FIQ_GROUP0 = 1 << 3;

    private static final int MIN_BINARY_POINT = 2;
    private static final int NO_PRIORITY = 0xff;

    private final Distributor distributor;
    private final int cpu;
    private InterruptLine irq = InterruptLine.UNCONNECTED;
    private InterruptLine fiq = InterruptLine.UNCONNECTED;
    private boolean irqLevel;
    private boolean fiqLevel;

    private int groups;
    private int control;
    private int priorityMask;
    private final int[] binaryPoint = {MIN_BINARY_POINT, MIN_BINARY_POINT + 1};
    /** Per group, bit n: a priority of 8n is active. */
    private final int[] active = new int[2];
    private boolean awake = true;

    /** Cached: the slot of the highest pending interrupt of the enabled groups, or -1. */
    private int best = -1;

    CpuInterface(Distributor distributor, int cpu) {
        this.distributor = distributor;
        this.cpu = cpu;
    }

    void connect(InterruptLine irq, InterruptLine fiq) {
        this.irq = irq;
        this.fiq = fiq;
        irq.set(irqLevel);
        fiq.set(fiqLevel);
    }

    /** Looks again at what the distributor has for this CPU. */
    void refresh() {
        best = awake ? distributor.highest(cpu, groups) : -1;
        drive();
    }

    private void drive() {
        boolean signal = best >= 0 && preempts(best);
        boolean asFiq = signal && group(best) == 0 && (control & FIQ_GROUP0) != 0;
        boolean asIrq = signal && !asFiq;
        if (asIrq != irqLevel) {
            irqLevel = asIrq;
            irq.set(asIrq);
        }
        if (asFiq != fiqLevel) {
            fiqLevel = asFiq;
            fiq.set(asFiq);
        }
    }

    private int group(int slot) {
        return distributor.is(slot, Distributor.GROUP1) ? 1 : 0;
    }

    private boolean preempts(int slot) {
        int priority = distributor.priority(slot);
        return priority < priorityMask && groupPriority(slot) < runningPriority();
    }

    /** The part of the priority that decides preemption: bits 7 to n+1 for group 0, bits 7 to n for group 1. */
    private int groupPriority(int slot) {
        boolean own = group(slot) == 1 && (control & COMMON_BINARY_POINT) == 0;
        int lowest = own ? binaryPoint[1] : binaryPoint[0] + 1;
        return distributor.priority(slot) & -1 << lowest;
    }

    /** RPR: the highest active priority, 0xff if none is. */
    int runningPriority() {
        int bits = active[0] | active[1];
        return bits == 0 ? NO_PRIORITY : Integer.numberOfTrailingZeros(bits) << 3;
    }

    /**
     * Acknowledges the highest pending interrupt if it can preempt and belongs to one of the groups.
     *
     * @param accepted bit n: group n may be acknowledged
     * @return INTID, with the source of a GICv2 SGI in bits 12 to 10, or a spurious INTID
     */
    int acknowledge(int accepted) {
        if (best < 0 || !preempts(best)) {
            return SPURIOUS;
        }
        int slot = best;
        if ((accepted >> group(slot) & 1) == 0) {
            return group(slot) == 1 ? SPURIOUS_GROUP1 : SPURIOUS;
        }
        int answer = identify(slot);
        active[group(slot)] |= 1 << (groupPriority(slot) >> 3);
        int sources = distributor.sources(slot);
        distributor.set(slot, Distributor.ACTIVE, true);
        distributor.setSources(slot, sources & sources - 1);
        refresh();
        return answer;
    }

    private int identify(int slot) {
        int sources = distributor.sources(slot);
        int source = sources == 0 ? 0 : Integer.numberOfTrailingZeros(sources);
        return source << 10 | distributor.intid(slot);
    }

    /** HPPIR: what waits, whether or not its priority suffices. */
    int highestPending(int accepted) {
        if (best < 0) {
            return SPURIOUS;
        }
        if ((accepted >> group(best) & 1) == 0) {
            return group(best) == 1 ? SPURIOUS_GROUP1 : SPURIOUS;
        }
        return identify(best);
    }

    /** INTID of what is signalled, -1 if nothing is. */
    int signalled() {
        return best >= 0 && preempts(best) ? distributor.intid(best) : -1;
    }

    /** EOIR: drops the highest active priority of the accepted groups, and deactivates unless DIR is to do that. */
    void end(int intid, int accepted) {
        if (intid >= distributor.intids) {
            return;
        }
        int slot = distributor.slot(cpu, intid);
        int candidates = ((accepted & 1) != 0 ? active[0] : 0) | ((accepted & 2) != 0 ? active[1] : 0);
        int bit = Integer.lowestOneBit(candidates);
        if ((accepted & 1) != 0 && (active[0] & bit) != 0) {
            active[0] &= ~bit;
        } else {
            active[1] &= ~bit;
        }
        if ((control & SPLIT_EOI) == 0 && (accepted >> group(slot) & 1) != 0) {
            distributor.set(slot, Distributor.ACTIVE, false);
        }
        drive();
    }

    /** DIR: has no effect unless the end of an interrupt is split. */
    void deactivate(int intid) {
        if (intid < distributor.intids && (control & SPLIT_EOI) != 0) {
            distributor.set(distributor.slot(cpu, intid), Distributor.ACTIVE, false);
        }
    }

    int groups() {
        return groups;
    }

    void setGroups(int mask) {
        groups = mask & 3;
        refresh();
    }

    int control() {
        return control;
    }

    void setControl(int bits) {
        control = bits;
        drive();
    }

    int priorityMask() {
        return priorityMask;
    }

    void setPriorityMask(int value) {
        priorityMask = value & Distributor.PRIORITY_MASK;
        drive();
    }

    int binaryPoint(int group) {
        return binaryPoint[group];
    }

    /** Values below what five priority bits allow become the lowest that is allowed. */
    void setBinaryPoint(int group, int value) {
        binaryPoint[group] = Math.max(value & 7, MIN_BINARY_POINT + group);
        drive();
    }

    int active(int group) {
        return active[group];
    }

    void setActive(int group, int bits) {
        active[group] = bits;
        drive();
    }

    boolean awake() {
        return awake;
    }

    void setAwake(boolean on) {
        awake = on;
        refresh();
    }

    GicState.Interface save() {
        return new GicState.Interface(groups, control, priorityMask, binaryPoint[0], binaryPoint[1], active[0],
                active[1], awake);
    }

    void load(GicState.Interface state) {
        groups = state.groups();
        control = state.control();
        priorityMask = state.priorityMask();
        binaryPoint[0] = state.binaryPoint0();
        binaryPoint[1] = state.binaryPoint1();
        active[0] = state.active0();
        active[1] = state.active1();
        awake = state.awake();
        refresh();
    }
}
