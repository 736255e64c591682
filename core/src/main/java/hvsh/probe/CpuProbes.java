package hvsh.probe;

import java.util.List;

/** The probes of one CPU. A CPU without any has none of these, and asks nothing. */
public final class CpuProbes {
    /** Bits that {@link #wanted} gives. */
    public static final int READS = 1;
    public static final int WRITES = 2;
    public static final int EXECUTIONS = 4;

    private static final Probe[] NONE = {};

    private final int partition;
    private final int cpu;
    private final Probe[][] byKind = new Probe[Kind.values().length][];
    private int hushed;
    /** The instruction that was told of and is still to be executed, if the CPU had retired so many instructions. */
    private boolean held;
    private long heldPc;
    private long heldRetired;

    public CpuProbes(int partition, int cpu) {
        this.partition = partition;
        this.cpu = cpu;
        java.util.Arrays.fill(byKind, NONE);
    }

    /** Exchanges the probes. Hits are told in their order. */
    public void set(List<Probe> probes) {
        for (Kind kind : Kind.values()) {
            byKind[kind.ordinal()] = probes.stream().filter(p -> p.hook().kind() == kind).toArray(Probe[]::new);
        }
    }

    /** Which accesses to a page some probe wants to know of. */
    public int wanted(long address, Happening.Place place, int size) {
        int wanted = 0;
        for (Probe probe : byKind[Kind.MEMORY.ordinal()]) {
            Hook.Memory hook = (Hook.Memory) probe.hook();
            if (touches(hook.range(), hook.space(), address, place, size)) {
                wanted |= (hook.reads() ? READS : 0) | (hook.writes() ? WRITES : 0);
            }
        }
        for (Probe probe : byKind[Kind.EXECUTION.ordinal()]) {
            Hook.Pc hook = (Hook.Pc) probe.hook();
            wanted |= touches(hook.range(), hook.space(), address, place, size) ? EXECUTIONS : 0;
        }
        return wanted;
    }

    private static boolean touches(Range range, Space space, long address, Happening.Place place, int size) {
        return range.overlaps(space == Space.VIRTUAL ? address : place.in(space), size);
    }

    /** Tells of an instruction that comes next, unless that was done before the run stopped in front of it. */
    public void arrive(long pc, long retired, Happening.Place place) {
        boolean known = held && heldPc == pc && heldRetired == retired;
        held = false;
        if (!known) {
            report(pc, retired, new Happening.Execution(pc, place));
        }
    }

    /** Says that the instruction that comes next was told of and not executed. */
    public void hold(long pc, long retired) {
        held = true;
        heldPc = pc;
        heldRetired = retired;
    }

    /** Forgets what {@link #hold} said. */
    public void release() {
        held = false;
    }

    /** Tells whom it concerns. */
    public void report(long pc, long retired, Happening what) {
        if (hushed > 0) {
            return;
        }
        for (Probe probe : byKind[what.kind().ordinal()]) {
            if (probe.hook().matches(what)) {
                probe.listener().hit(new Hit(probe.hook(), partition, cpu, pc, retired, what));
            }
        }
    }

    /** Begins, or ends, accesses that are none of the instruction's own, but how it is carried out. */
    public void hush(boolean begin) {
        hushed += begin ? 1 : -1;
    }
}
