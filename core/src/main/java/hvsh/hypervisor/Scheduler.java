package hvsh.hypervisor;

import hvsh.cpu.Cpu;
import hvsh.irq.InterruptLine;
import hvsh.time.Ticks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Time partitioning in the manner of ARINC 653: a major frame of windows, each of which belongs to one partition, on
 * all cores at once. Time that a window's owner does not use, and time that is nobody's, goes to the partitions that
 * share slack; if there are none it passes unused. Virtual CPU n runs on core n modulo the number of cores.
 *
 * <p>When a partition begins does not depend on what another did before: the switch is charged in every window anew,
 * and whenever a partition wakes, whoever ran last or nobody, and what a partition is charged beyond the end of its time is taken from its own next time.
 */
public final class Scheduler implements Dispatcher {
    /** How long virtual CPUs that share a core run in turn. */
    static final long TURN = Ticks.PER_MILLISECOND;
    private static final int NONE = -1;
    /** More than any single call can cost. */
    private static final long MOST_CARRIED = 3600 * Ticks.PER_SECOND;

    /** A partition's window: offset in the major frame and length, in ticks. */
    public record Window(int partition, long at, long length) { }

    /**
     * What the scheduler remembers.
     *
     * @param running    for each core the partition and virtual CPU that ran last, -1 if since then none did
     * @param entered    for each core the window in which that was: the time at which it began
     * @param turns      for each core the turn in which that was, counted from time 0
     * @param carried    for each virtual CPU, by partition, the ticks that its next slice begins with
     * @param preempting bit n: partition n was brought in by an interrupt and has not yet waited since
     */
    public record State(List<Integer> running, List<Long> entered, List<Long> turns, List<List<Long>> carried,
            long preempting) { }

    private final Partitions partitions;
    private final int cores;
    private final long frame;
    private final List<Window> windows;
    private final boolean[] slack;
    private final int switchCost;
    private final Cpu[] running;
    private final long[] entered;
    private final long[] turns;
    private final List<long[]> carried = new ArrayList<>();
    private final List<Cpu> candidates = new ArrayList<>();
    private long preempting;

    /**
     * A schedule for all partitions.
     *
     * @param frame length of the major frame in ticks
     * @param slack for each partition whether it may use time that others leave
     */
    public Scheduler(Partitions partitions, int cores, long frame, List<Window> windows, boolean[] slack,
            int switchCost) {
        this.partitions = partitions;
        this.cores = cores;
        this.frame = frame;
        this.windows = List.copyOf(windows);
        this.slack = slack.clone();
        this.switchCost = switchCost;
        running = new Cpu[cores];
        entered = new long[cores];
        turns = new long[cores];
    }

    /** An interrupt line that brings its partition onto its cores when it rises, outside the partition's window too. */
    public InterruptLine preempting(int partition, InterruptLine line) {
        return level -> {
            if (level) {
                preempting |= 1L << partition;
            }
            line.set(level);
        };
    }

    @Override
    public Cpu choose(int core, long at) {
        int owner = ownerAt(at);
        Cpu urgent = preempting == 0 ? null : urgent(core, owner, at);
        if (urgent != null) {
            return urgent;
        }
        candidates.clear();
        if (owner != NONE) {
            collect(owner, core);
        }
        if (candidates.isEmpty()) {
            for (Partition partition : partitions.all()) {
                if (slack[partition.id()]) {
                    collect(partition.id(), core);
                }
            }
        }
        return inTurn(core, at);
    }

    private Cpu urgent(int core, int owner, long at) {
        candidates.clear();
        for (Partition partition : partitions.all()) {
            long bit = 1L << partition.id();
            if ((preempting & bit) != 0) {
                boolean over = partition.id() == owner || partition.vcpus().stream().noneMatch(cpu -> ready(partition, cpu));
                if (over) {
                    preempting &= ~bit;
                } else {
                    collect(partition.id(), core);
                }
            }
        }
        return inTurn(core, at);
    }

    /** Whoever has the core keeps it until its turn, its window or its work is over, whoever becomes ready meanwhile. */
    private Cpu inTurn(int core, long at) {
        if (at / TURN == turns[core] && entered[core] == beginOf(at) && candidates.contains(running[core])) {
            return running[core];
        }
        int n = candidates.size();
        return n == 0 ? null : candidates.get((int) (at / TURN % n));
    }

    private void collect(int number, int core) {
        Partition partition = partitions.find(number);
        List<Cpu> vcpus = partition.vcpus();
        for (int i = core; i < vcpus.size(); i += cores) {
            if (ready(partition, vcpus.get(i))) {
                candidates.add(vcpus.get(i));
            }
        }
    }

    private static boolean ready(Partition partition, Cpu cpu) {
        return partition.isOn(cpu.vcpu()) && cpu.ready();
    }

    /** The partition whose window a time is in, or -1. */
    int ownerAt(long at) {
        long offset = at % frame;
        for (Window window : windows) {
            if (offset >= window.at() && offset < window.at() + window.length()) {
                return window.partition();
            }
        }
        return NONE;
    }

    /** When the window that holds a time, or the gap between windows, began. */
    private long beginOf(long at) {
        long offset = at % frame;
        long begin = 0;
        for (Window window : windows) {
            if (window.at() <= offset) {
                begin = Math.max(begin, window.at());
            }
            if (window.at() + window.length() <= offset) {
                begin = Math.max(begin, window.at() + window.length());
            }
        }
        return at - offset + begin;
    }

    @Override
    public long nextChange(long at) {
        long offset = at % frame;
        long next = frame;
        for (Window window : windows) {
            if (window.at() > offset) {
                next = Math.min(next, window.at());
            }
            if (window.at() + window.length() > offset) {
                next = Math.min(next, window.at() + window.length());
            }
        }
        return at + Math.min(next - offset, TURN - at % TURN);
    }

    @Override
    public int enter(int core, Cpu cpu, long at) {
        turns[core] = at / TURN;
        long begin = beginOf(at);
        if (running[core] == cpu && entered[core] == begin) {
            return 0;
        }
        running[core] = cpu;
        entered[core] = begin;
        partitions.find(cpu.partition()).counters().add("switch", switchCost);
        return switchCost;
    }

    /** Whoever had the core begins anew afterwards, as if somebody else had had it. */
    @Override
    public void idle(int core, Cpu cpu) {
        if (running[core] != cpu) {
            running[core] = null;
        }
    }

    @Override
    public long carry(Cpu cpu, long ticks) {
        carriedOf(cpu.partition())[cpu.vcpu()] += ticks;
        return ticks;
    }

    @Override
    public long carried() {
        return partitions.all().stream().mapToLong(p -> Arrays.stream(carriedOf(p.id())).sum()).sum();
    }

    @Override
    public long takeCarried(Cpu cpu) {
        long[] ticks = carriedOf(cpu.partition());
        long taken = ticks[cpu.vcpu()];
        ticks[cpu.vcpu()] = 0;
        return taken;
    }

    private long[] carriedOf(int partition) {
        while (carried.size() <= partition) {
            carried.add(new long[partitions.find(carried.size()).vcpus().size()]);
        }
        return carried.get(partition);
    }

    /** The present state. */
    public State save() {
        List<Integer> last = new ArrayList<>();
        for (Cpu cpu : running) {
            last.add(cpu == null ? NONE : cpu.partition());
            last.add(cpu == null ? NONE : cpu.vcpu());
        }
        List<List<Long>> owed = partitions.all().stream()
                .map(p -> Arrays.stream(carriedOf(p.id())).boxed().toList()).toList();
        return new State(List.copyOf(last), Arrays.stream(entered).boxed().toList(),
                Arrays.stream(turns).boxed().toList(), owed, preempting);
    }

    /**
     * Takes on a saved state.
     *
     * @throws IllegalArgumentException if a CPU is to begin earlier than it can, or so late that time would end
     */
    public void load(State state) {
        if (state.carried().stream().flatMap(List::stream).anyMatch(ticks -> ticks < 0 || ticks > MOST_CARRIED)) {
            throw new IllegalArgumentException("a saved CPU begins where its time cannot");
        }
        Arrays.setAll(running, core -> {
            int partition = state.running().get(2 * core);
            return partition == NONE ? null : partitions.find(partition).vcpus().get(state.running().get(2 * core + 1));
        });
        Arrays.setAll(turns, core -> state.turns().get(core));
        Arrays.setAll(entered, core -> state.entered().get(core));
        for (int i = 0; i < state.carried().size(); i++) {
            List<Long> owed = state.carried().get(i);
            Arrays.setAll(carriedOf(i), owed::get);
        }
        preempting = state.preempting();
    }
}
