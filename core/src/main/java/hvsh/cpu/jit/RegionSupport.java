package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.cpu.Tlb;
import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What regions call: memory accesses, calls to other regions, the way out. Accesses are given the budget before the block's end and
 * a <em>site</em>, from which the exact state follows if they cannot be made the fast way.
 */
public final class RegionSupport {
    /** Guest calls that may be nested as JVM calls: a bound for the stack. */
    private static final int DEPTH = 200;
    private static final int INDEX_BITS = 10;
    /** A site that does not tell the budget: the way out works it out. */
    private static final int PURE = 1 << 31;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private RegionSupport() { }

    /**
     * A place in a region.
     *
     * @param index     of the instruction in its page
     * @param remaining instructions from this one to the end of its block
     */
    static int site(int index, int remaining, boolean pure) {
        return index | remaining << INDEX_BITS | (pure ? PURE : 0);
    }

    private static long exactBudget(long budget, int site) {
        return budget + (site >>> INDEX_BITS & 0x7ff);
    }

    static int index(int site) {
        return site & Page.WORDS - 1;
    }

    public static long load64(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long budget, int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        return tags[slot] == (va + 7 & -Page.SIZE | context)
                ? (long) LONG.get(bytes[slot], (int) va & Page.MASK) : slowLoad(cpu, va, 8, budget, site);
    }

    public static long load32(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long budget, int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        return tags[slot] == (va + 3 & -Page.SIZE | context)
                ? (int) INT.get(bytes[slot], (int) va & Page.MASK) & 0xffff_ffffL : slowLoad(cpu, va, 4, budget, site);
    }

    public static long load16(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long budget, int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        return tags[slot] == (va + 1 & -Page.SIZE | context)
                ? (short) SHORT.get(bytes[slot], (int) va & Page.MASK) & 0xffff : slowLoad(cpu, va, 2, budget, site);
    }

    public static long load8(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long budget, int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        return tags[slot] == (va & -Page.SIZE | context)
                ? bytes[slot][(int) va & Page.MASK] & 0xff : slowLoad(cpu, va, 1, budget, site);
    }

    public static void store64(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long value, long budget,
            int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        if (tags[slot] == (va + 7 & -Page.SIZE | context)) {
            LONG.set(bytes[slot], (int) va & Page.MASK, value);
        } else {
            slowStore(cpu, va, 8, value, budget, site);
        }
    }

    public static void store32(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long value, long budget,
            int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        if (tags[slot] == (va + 3 & -Page.SIZE | context)) {
            INT.set(bytes[slot], (int) va & Page.MASK, (int) value);
        } else {
            slowStore(cpu, va, 4, value, budget, site);
        }
    }

    public static void store16(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long value, long budget,
            int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        if (tags[slot] == (va + 1 & -Page.SIZE | context)) {
            SHORT.set(bytes[slot], (int) va & Page.MASK, (short) value);
        } else {
            slowStore(cpu, va, 2, value, budget, site);
        }
    }

    public static void store8(Cpu cpu, long[] tags, byte[][] bytes, long low, long high, long va, long value, long budget,
            int site) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        if (tags[slot] == (va & -Page.SIZE | context)) {
            bytes[slot][(int) va & Page.MASK] = (byte) value;
        } else {
            slowStore(cpu, va, 1, value, budget, site);
        }
    }

    /** The bytes of the page that holds all of a span, if it may be read without asking; else null. With the write tags, written. */
    public static byte[] span(long[] tags, byte[][] bytes, long low, long high, long va, int size) {
        long context = va < 0 ? high : low;
        int slot = Tlb.slot(va, context);
        return tags[slot] == (va + size - 1 & -Page.SIZE | context) ? bytes[slot] : null;
    }

    public static long load64(Cpu cpu, long va, long budget, int site) {
        return load64(cpu, cpu.tlb.readTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, budget, site);
    }

    public static long load32(Cpu cpu, long va, long budget, int site) {
        return load32(cpu, cpu.tlb.readTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, budget, site);
    }

    public static long load16(Cpu cpu, long va, long budget, int site) {
        return load16(cpu, cpu.tlb.readTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, budget, site);
    }

    public static long load8(Cpu cpu, long va, long budget, int site) {
        return load8(cpu, cpu.tlb.readTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, budget, site);
    }

    public static void store64(Cpu cpu, long va, long value, long budget, int site) {
        store64(cpu, cpu.tlb.writeTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, value, budget, site);
    }

    public static void store32(Cpu cpu, long va, long value, long budget, int site) {
        store32(cpu, cpu.tlb.writeTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, value, budget, site);
    }

    public static void store16(Cpu cpu, long va, long value, long budget, int site) {
        store16(cpu, cpu.tlb.writeTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, value, budget, site);
    }

    public static void store8(Cpu cpu, long va, long value, long budget, int site) {
        store8(cpu, cpu.tlb.writeTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, value, budget, site);
    }

    public static byte[] readSpan(Cpu cpu, long va, int size) {
        return span(cpu.tlb.readTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, size);
    }

    public static byte[] writeSpan(Cpu cpu, long va, int size) {
        return span(cpu.tlb.writeTag, cpu.tlb.bytes, cpu.lowContext, cpu.highContext, va, size);
    }

    public static long get64(byte[] span, long va) {
        return (long) LONG.get(span, (int) va & Page.MASK);
    }

    public static long get32(byte[] span, long va) {
        return (int) INT.get(span, (int) va & Page.MASK) & 0xffff_ffffL;
    }

    public static void put64(byte[] span, long va, long value) {
        LONG.set(span, (int) va & Page.MASK, value);
    }

    public static void put32(byte[] span, long va, long value) {
        INT.set(span, (int) va & Page.MASK, (int) value);
    }

    private static long slowLoad(Cpu cpu, long va, int size, long budget, int site) {
        long exact = tell(cpu, budget, site);
        if (!cpu.memory().isPlainRam(va, size, false) || cpu.budget != exact) {
            throw Bail.OUT;
        }
        return cpu.memory().load(va, size, false);
    }

    private static void slowStore(Cpu cpu, long va, int size, long value, long budget, int site) {
        long exact = tell(cpu, budget, site);
        if (!cpu.memory().isPlainRam(va, size, true)) {
            throw Bail.OUT;
        }
        cpu.memory().store(va, size, value, false);
        if (cpu.budget != exact) { // it has changed code or tables; made once more it changes nothing
            throw Bail.OUT;
        }
    }

    /** Leaves an access to the interpreter. */
    public static void bail(Cpu cpu, long budget, int site) {
        tell(cpu, budget, site);
        throw Bail.OUT;
    }

    private static long tell(Cpu cpu, long budget, int site) {
        cpu.index = index(site);
        cpu.budget = exactBudget(budget, site);
        return cpu.budget;
    }

    /**
     * Behind a handler that has put the registers back: tells the CPU where it is. A bail leaves the pc at the instruction.
     *
     * @return whether it was a bail, rather than an exception of the guest
     */
    public static boolean settle(Cpu cpu, RuntimeException thrown, long budget, int site, long base) {
        cpu.pageBase = base;
        cpu.index = index(site);
        if (site < 0) {
            cpu.budget = exactBudget(budget, site);
        }
        cpu.pc = base + 4L * index(site);
        return thrown == Bail.OUT;
    }

    /** The translation at an address, if it may be executed as it is mapped now; else null. */
    static Region find(Cpu cpu, long pc) {
        long context = pc < 0 ? cpu.highContext : cpu.lowContext;
        int slot = Tlb.slot(pc, context);
        if (cpu.tlb.codeTag[slot] != (pc & -Page.SIZE | context) || (pc & 3) != 0) {
            return cpu.branchTypes || cpu.executed != null ? CheckedEntry.find(cpu, pc, slot, pc & -Page.SIZE | context) : null;
        }
        return translation(cpu.tlb.page[slot], pc);
    }

    static Region translation(Page page, long pc) {
        Object[] translations = page.translations;
        return translations == null ? null : (Region) translations[(int) pc >>> 2 & Page.WORDS - 1];
    }

    /** The page of RAM at an address, as far as the lookaside buffer knows it just now; else null. */
    static Page page(Cpu cpu, long pc) {
        long context = pc < 0 ? cpu.highContext : cpu.lowContext;
        int slot = Tlb.slot(pc, context);
        return cpu.tlb.tag[slot] == (pc & -Page.SIZE | context) ? cpu.tlb.page[slot] : null;
    }

    /**
     * Runs what the guest calls, until it returns.
     *
     * @param returnAddress where the caller goes on
     * @return whether it is there; if not, the caller must leave too
     */
    public static boolean call(Cpu cpu, long returnAddress) {
        if (cpu.depth >= DEPTH) {
            return false;
        }
        cpu.depth++;
        do {
            Region region = find(cpu, cpu.pc);
            if (region == null || !region.run(cpu)) {
                return false;
            }
        } while (cpu.pc != returnAddress || cpu.branchTypes && cpu.leftWith != 0);
        cpu.depth--;
        return true;
    }
}
