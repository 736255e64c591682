package hvsh.cpu.mmu;

import hvsh.cpu.Cpu;
import hvsh.memory.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Knows which descriptors in memory the translations in force came from, for all CPUs that share the memory, and drops
 * what a store makes stale. It is what keeps the rule that translations are never stale, so that what a guest sees does
 * not depend on which of them a cache happened to hold.
 *
 * <p>The two sets are filters: they may name descriptors that no translation came from any more, never fewer.
 */
public final class Tables {
    private static final int FILTER_BITS = 1 << 16;

    private final BitSet leaves = new BitSet(FILTER_BITS);
    private final BitSet branches = new BitSet(FILTER_BITS);
    private final List<Cpu> cpus = new ArrayList<>();

    /** Adds a CPU whose translations are to be kept fresh. */
    public void add(Cpu cpu) {
        cpus.add(cpu);
    }

    /** Marks a page as holding tables: stores to it must be looked at from now on, from every CPU. */
    void beginTable(Page page) {
        if (!page.is(Page.TABLE)) {
            page.mark(Page.TABLE);
            for (Cpu cpu : cpus) {
                cpu.tlb.revokeWrites(page);
            }
        }
    }

    void leaf(long descriptor) {
        leaves.set(hash(descriptor));
    }

    void branch(long descriptor) {
        branches.set(hash(descriptor));
    }

    /** A valid descriptor at this physical address was changed. */
    void changed(long descriptor) {
        if (branches.get(hash(descriptor))) {
            flush();
        } else if (leaves.get(hash(descriptor))) {
            for (Cpu cpu : cpus) {
                cpu.tlb.dropLeaf(descriptor);
                cpu.attend();
            }
        }
    }

    /** Drops every translation: stage 2 has changed, or memory was exchanged. */
    public void flush() {
        leaves.clear();
        branches.clear();
        for (Cpu cpu : cpus) {
            cpu.tlb.flush();
            cpu.attend();
        }
    }

    /** Memory was saved or its digest taken: the next store to each page must ask first. */
    public void revokeWrites() {
        for (Cpu cpu : cpus) {
            cpu.tlb.revokeWrites();
        }
    }

    List<Cpu> cpus() {
        return cpus;
    }

    private static int hash(long descriptor) {
        long word = descriptor >>> 3;
        return (int) (word ^ word >>> 16) & FILTER_BITS - 1;
    }
}
