package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Atomic memory operations (FEAT_LSE, Arm ARM DDI 0487 C6.2). Cores run in turn, hence load and store are one step, and
 * acquire and release change nothing. An address that is not aligned faults, as a write.
 */
public final class Atomic {
    private Atomic() {}

    /** Loads {@code size} bytes, zero extended, and stores their sum with {@code operand}; returns what was loaded. */
    public static long add(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        return write(cpu, va, old, old + operand, size);
    }

    /** Clears the bits that are set in {@code operand}. */
    public static long clear(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        return write(cpu, va, old, old & ~operand, size);
    }

    public static long exclusiveOr(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        return write(cpu, va, old, old ^ operand, size);
    }

    /** Sets the bits that are set in {@code operand}. */
    public static long set(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        return write(cpu, va, old, old | operand, size);
    }

    public static long signedMax(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        return write(cpu, va, old, Math.max(extend(old, size), extend(operand, size)), size);
    }

    public static long signedMin(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        return write(cpu, va, old, Math.min(extend(old, size), extend(operand, size)), size);
    }

    public static long unsignedMax(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        long other = operand & mask(size);
        return write(cpu, va, old, Long.compareUnsigned(old, other) > 0 ? old : other, size);
    }

    public static long unsignedMin(Cpu cpu, long va, long operand, int size) {
        long old = read(cpu, va, size);
        long other = operand & mask(size);
        return write(cpu, va, old, Long.compareUnsigned(old, other) < 0 ? old : other, size);
    }

    public static long swap(Cpu cpu, long va, long operand, int size) {
        return write(cpu, va, read(cpu, va, size), operand, size);
    }

    /** CAS: stores Xt if memory holds the low bytes of Xs; Xs becomes what was loaded. Registers by number, 31 for zero. */
    public static void compareAndSwap(Cpu cpu, int size, int s, int n, int t) {
        long va = cpu.x[n];
        long old = read(cpu, va, size);
        boolean same = old == (register(cpu, s) & mask(size));
        hush(cpu, !same, true);
        try {
            store(cpu, va, same ? register(cpu, t) : old, size);
        } finally {
            hush(cpu, !same, false);
        }
        setRegister(cpu, s, old);
    }

    /** CASP of two words or doublewords, {@code size} bytes each, with the pairs of registers that begin at s and t. */
    public static void compareAndSwapPair(Cpu cpu, int size, int s, int n, int t) {
        long va = Exclusive.aligned(cpu, cpu.x[n], 2 * size, true);
        long low = load(cpu, va, size);
        long high = load(cpu, va + size, size);
        boolean same = low == (register(cpu, s) & mask(size)) && high == (register(cpu, s + 1) & mask(size));
        hush(cpu, !same, true);
        try {
            store(cpu, va, same ? register(cpu, t) : low, size);
            store(cpu, va + size, same ? register(cpu, t + 1) : high, size);
        } finally {
            hush(cpu, !same, false);
        }
        setRegister(cpu, s, low);
        setRegister(cpu, s + 1, high);
    }

    /** What a comparison that fails writes back is no store that anybody could see. */
    private static void hush(Cpu cpu, boolean failed, boolean begin) {
        if (failed && cpu.probes != null) {
            cpu.probes.hush(begin);
        }
    }

    private static long read(Cpu cpu, long va, int size) {
        return load(cpu, Exclusive.aligned(cpu, va, size, true), size);
    }

    private static long write(Cpu cpu, long va, long old, long value, int size) {
        store(cpu, va, value, size);
        return old;
    }

    private static long load(Cpu cpu, long va, int size) {
        return VectorMemory.element(cpu, va, size);
    }

    private static void store(Cpu cpu, long va, long value, int size) {
        VectorMemory.storeElement(cpu, va, value, size);
    }

    private static long register(Cpu cpu, int number) {
        return cpu.x[number == 31 ? Cpu.ZERO : number];
    }

    private static void setRegister(Cpu cpu, int number, long value) {
        cpu.x[number == 31 ? Cpu.DISCARD : number] = value;
    }

    private static long mask(int size) {
        return -1L >>> 64 - 8 * size;
    }

    private static long extend(long value, int size) {
        int unused = 64 - 8 * size;
        return value << unused >> unused;
    }
}
