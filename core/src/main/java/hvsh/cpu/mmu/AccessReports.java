package hvsh.cpu.mmu;

import hvsh.cpu.Cpu;
import hvsh.cpu.Tlb;
import hvsh.memory.Page;
import hvsh.probe.Happening.MemoryAccess;
import hvsh.probe.Happening.Place;

/**
 * Tells a CPU's probes of its accesses. The TLB's attributes say for each page what any probe wants to know; such a page has
 * no fast tag for that kind of access, so that all others cost nothing.
 */
final class AccessReports {
    private static final long[] NONE = {};

    private final Cpu cpu;
    /** What stage 1 gave, by slot of the TLB, of pages that were entered while there were probes. */
    private long[] guestPhysical = NONE;

    AccessReports(Cpu cpu) {
        this.cpu = cpu;
    }

    /** Marks a page that is being entered, while there are probes. */
    void entered(int slot, long page, long ipa) {
        if (guestPhysical == NONE) {
            guestPhysical = new long[Tlb.ENTRIES];
        }
        guestPhysical[slot] = ipa;
        cpu.tlb.attributes[slot] |= cpu.probes.wanted(page, new Place(ipa, cpu.tlb.physical[slot]), Page.SIZE) << Translation.PROBED;
    }

    /** Whether some probe may want to know of a kind of access to a page. */
    boolean wanted(int slot, int kind) {
        return (cpu.tlb.attributes[slot] & kind << Translation.PROBED) != 0;
    }

    /** Where an address in a wanted page leads. */
    Place place(int slot, long va) {
        return new Place(guestPhysical[slot] | va & Page.MASK, cpu.tlb.physical[slot] | va & Page.MASK);
    }

    void read(long va, Place place, Place second, int size, long value) {
        cpu.report(new MemoryAccess(false, va, place, second, size, value, null));
    }

    void wrote(long va, Place place, Place second, int size, long value, Long old) {
        cpu.report(new MemoryAccess(true, va, place, second, size, value & -1L >>> Math.max(0, 64 - 8 * size), old));
    }
}
