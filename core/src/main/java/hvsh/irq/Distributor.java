package hvsh.irq;

import java.util.ArrayList;
import java.util.List;

/**
 * What every form of the controller keeps per interrupt, and which interrupts wait for which CPU. An interrupt is named
 * by a slot: 32 slots per CPU for its SGIs and PPIs, then one per SPI.
 */
final class Distributor {
    /** First INTID that is shared among the CPUs. */
    static final int FIRST_SPI = 32;
    /** SGIs are the INTIDs below this. */
    static final int FIRST_PPI = 16;
    /** IGROUPR: the interrupt belongs to group 1. */
    static final int GROUP1 = 1;
    static final int ENABLED = 1 << 1;
    /** The pending latch: edges, SGIs and writes to ISPENDR. */
    static final int LATCH = 1 << 2;
    static final int ACTIVE = 1 << 3;
    /** The level of the input. */
    static final int LINE = 1 << 4;
    /** ICFGR: edge triggered. */
    static final int EDGE = 1 << 5;
    /** Five bits of priority are implemented. */
    static final int PRIORITY_MASK = 0xf8;
    /** Lower than every priority. */
    static final int IDLE = 0x100;

    final int cpus;
    final int intids;
    private final boolean affinityRouting;
    private final byte[] flags;
    private final short[] priority;
    private final long[] route;
    private final byte[] sources;
    /** A bit per slot that is enabled, pending and not active: all that {@link #highest} has to look at. */
    private final long[] ready;
    private final CpuInterface[] interfaces;
    private int enabledGroups;

    /** @param affinityRouting whether a route is an affinity (IROUTER) or a set of CPUs (ITARGETSR) */
    Distributor(int cpus, int spis, boolean affinityRouting) {
        if (cpus < 1 || cpus > 8) {
            throw new IllegalArgumentException("an interrupt controller has 1 to 8 CPUs, not " + cpus);
        }
        if (spis < 32 || spis > 256 || spis % 32 != 0) {
            throw new IllegalArgumentException(
                    "an interrupt controller has 32, 64, … or 256 shared interrupts, not " + spis);
        }
        this.cpus = cpus;
        this.intids = FIRST_SPI + spis;
        this.affinityRouting = affinityRouting;
        int slots = cpus * FIRST_SPI + spis;
        flags = new byte[slots];
        priority = new short[slots];
        route = new long[slots];
        sources = new byte[slots];
        ready = new long[slots + 63 >> 6];
        interfaces = new CpuInterface[cpus];
        for (int cpu = 0; cpu < cpus; cpu++) {
            interfaces[cpu] = new CpuInterface(this, cpu);
            for (int sgi = 0; sgi < FIRST_PPI; sgi++) {
                flags[slot(cpu, sgi)] = EDGE;
            }
        }
    }

    /** GICv2 keeps the senders of an SGI apart. */
    boolean keepsSources() {
        return !affinityRouting;
    }

    CpuInterface cpu(int cpu) {
        return interfaces[cpu];
    }

    /** The slot of an INTID as this CPU sees it; the INTID is below {@link #intids}. */
    int slot(int cpu, int intid) {
        return intid < FIRST_SPI ? cpu * FIRST_SPI + intid : (cpus - 1) * FIRST_SPI + intid;
    }

    private boolean isPrivate(int slot) {
        return slot < cpus * FIRST_SPI;
    }

    int intid(int slot) {
        return isPrivate(slot) ? slot % FIRST_SPI : slot - (cpus - 1) * FIRST_SPI;
    }

    boolean is(int slot, int flag) {
        return (flags[slot] & flag) != 0;
    }

    /** Sets or clears flags of an interrupt, and tells the CPUs it concerns. */
    void set(int slot, int mask, boolean on) {
        byte before = flags[slot];
        flags[slot] = (byte) (on ? before | mask : before & ~mask);
        if (flags[slot] != before) {
            if (updateReady(slot)) {
                refresh(slot);
            } else if ((mask & GROUP1) != 0) {
                rerank(slot);
            }
        }
    }

    boolean pending(int slot) {
        int bits = flags[slot];
        return (bits & LATCH) != 0 || (bits & (EDGE | LINE)) == LINE;
    }

    /** The input of an interrupt: a level that is followed, or an edge that is latched. */
    void line(int slot, boolean level) {
        boolean rises = level && !is(slot, LINE);
        set(slot, rises && is(slot, EDGE) ? LINE | LATCH : LINE, level);
    }

    int priority(int slot) {
        return priority[slot];
    }

    void setPriority(int slot, int value) {
        priority[slot] = (short) (value & PRIORITY_MASK);
        rerank(slot);
    }

    long route(int slot) {
        return route[slot];
    }

    void setRoute(int slot, long value) {
        route[slot] = value;
        rerank(slot);
    }

    /** CPUs that have sent this SGI and have not been acknowledged: GICv2 alone keeps them apart. */
    int sources(int slot) {
        return sources[slot] & 0xff;
    }

    void setSources(int slot, int mask) {
        sources[slot] = (byte) mask;
        set(slot, LATCH, mask != 0);
    }

    int enabledGroups() {
        return enabledGroups;
    }

    /** GICD_CTLR: bit 0 forwards group 0, bit 1 group 1. */
    void setEnabledGroups(int mask) {
        enabledGroups = mask & 3;
        refreshAll();
    }

    /**
     * The slot of the interrupt that this CPU should take first, of the groups in the mask: that with the lowest
     * priority number and, among equals, the lowest INTID; -1 if there is none.
     */
    int highest(int cpu, int groups) {
        int forwarded = groups & enabledGroups;
        int best = -1;
        int bestPriority = IDLE;
        for (int word = 0; word < ready.length; word++) {
            for (long bits = ready[word]; bits != 0; bits &= bits - 1) {
                int slot = word << 6 | Long.numberOfTrailingZeros(bits);
                if (priority[slot] < bestPriority && (forwarded & 1 << (flags[slot] & GROUP1)) != 0
                        && reaches(slot, cpu)) {
                    best = slot;
                    bestPriority = priority[slot];
                }
            }
        }
        return best;
    }

    private boolean reaches(int slot, int cpu) {
        if (isPrivate(slot)) {
            return slot / FIRST_SPI == cpu;
        }
        return affinityRouting ? route[slot] == cpu : cpus == 1 || (route[slot] >> cpu & 1) != 0;
    }

    /** Keeps {@link #ready} in accord with the flags; says whether it changed. */
    private boolean updateReady(int slot) {
        boolean now = (flags[slot] & (ENABLED | ACTIVE)) == ENABLED && pending(slot);
        long bit = 1L << slot;
        if (now == ((ready[slot >> 6] & bit) != 0)) {
            return false;
        }
        ready[slot >> 6] ^= bit;
        return true;
    }

    private void rerank(int slot) {
        if ((ready[slot >> 6] >> slot & 1) != 0) {
            refresh(slot);
        }
    }

    private void refresh(int slot) {
        if (isPrivate(slot)) {
            interfaces[slot / FIRST_SPI].refresh();
        } else {
            refreshAll();
        }
    }

    private void refreshAll() {
        for (CpuInterface cpu : interfaces) {
            cpu.refresh();
        }
    }

    /** Everything, as data. */
    GicState save() {
        long[] interrupts = new long[flags.length];
        for (int slot = 0; slot < interrupts.length; slot++) {
            interrupts[slot] = GicState.interrupt(flags[slot], priority[slot], sources[slot]);
        }
        List<GicState.Interface> saved = new ArrayList<>();
        for (CpuInterface cpu : interfaces) {
            saved.add(cpu.save());
        }
        return new GicState(enabledGroups, interrupts, route.clone(), saved);
    }

    /** Takes on a saved state and drives every output accordingly. */
    void load(GicState state) {
        if (state.interrupts().length != flags.length || state.routes().length != flags.length || state.interfaces().size() != cpus) {
            throw new IllegalArgumentException("the saved interrupt controller has another number of CPUs or shared "
                    + "interrupts: load it into a machine of the same descriptor");
        }
        for (int slot = 0; slot < flags.length; slot++) {
            flags[slot] = state.flags(slot);
            priority[slot] = state.priority(slot);
            route[slot] = state.routes()[slot];
            sources[slot] = state.sources(slot);
            updateReady(slot);
        }
        enabledGroups = state.enabledGroups();
        for (int cpu = 0; cpu < cpus; cpu++) {
            interfaces[cpu].load(state.interfaces().get(cpu));
        }
    }
}
