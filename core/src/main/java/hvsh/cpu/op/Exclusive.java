package hvsh.cpu.op;

import hvsh.cpu.Cpu;
import hvsh.cpu.MemoryUnit;
import hvsh.probe.CpuProbes;

/**
 * Exclusive and ordered accesses (Arm ARM DDI 0487 B2, synchronization and semaphores).
 *
 * <p>The monitor remembers the address and what was loaded; a store-exclusive succeeds if memory still holds that. So
 * no store of another CPU has to look at monitors, and the outcome depends on memory alone. Cores run in turn, hence
 * load, compare and store are one step.
 */
public final class Exclusive {
    private Exclusive() {}

    /** Loads {@code size} bytes (1 to 8), zero extended, and claims the address. */
    public static long load(Cpu cpu, long va, int size) {
        long value = read(cpu, aligned(cpu, va, size, false), size);
        claim(cpu, va, size, value);
        return value;
    }

    /** Stores if the claim still holds; 0 if stored, else 1. */
    public static long store(Cpu cpu, long va, long value, int size) {
        aligned(cpu, va, size, true);
        if (!held(cpu, va) || inspect(cpu, va, size) != cpu.monitorValue) {
            return 1;
        }
        switch (size) {
            case 1 -> cpu.store8(va, value);
            case 2 -> cpu.store16(va, value);
            case 4 -> cpu.store32(va, value);
            default -> cpu.store64(va, value);
        }
        return 0;
    }

    /** Loads two words and claims them; the second is in cpu.monitorValue2. */
    public static long loadPair32(Cpu cpu, long va) {
        long both = cpu.load64(aligned(cpu, va, 8, false));
        claim(cpu, va, 4, both & 0xffffffffL);
        claimSecond(cpu, both >>> 32);
        return cpu.monitorValue;
    }

    /** Loads two doublewords and claims them; the second is in cpu.monitorValue2. */
    public static long loadPair64(Cpu cpu, long va) {
        long low = cpu.load64(aligned(cpu, va, 16, false));
        long high = cpu.load64(va + 8);
        claim(cpu, va, 8, low);
        claimSecond(cpu, high);
        return low;
    }

    /** Stores two words if the claim still holds; 0 if stored, else 1. */
    public static long storePair32(Cpu cpu, long va, long low, long high) {
        aligned(cpu, va, 8, true);
        if (!held(cpu, va) || inspect(cpu, va, 8) != (cpu.monitorValue2 << 32 | cpu.monitorValue)) {
            return 1;
        }
        cpu.store64(va, high << 32 | low & 0xffffffffL);
        return 0;
    }

    /** Stores two doublewords if the claim still holds; 0 if stored, else 1. */
    public static long storePair64(Cpu cpu, long va, long low, long high) {
        aligned(cpu, va, 16, true);
        if (!held(cpu, va) || inspect(cpu, va, 8) != cpu.monitorValue || inspect(cpu, va + 8, 8) != cpu.monitorValue2) {
            return 1;
        }
        cpu.store64(va, low);
        cpu.store64(va + 8, high);
        return 0;
    }

    /** {@code va}, unless it is not a multiple of {@code size}: then the guest takes an alignment fault. */
    public static long aligned(Cpu cpu, long va, int size, boolean write) {
        if ((va & size - 1) != 0) {
            cpu.alignmentFault(va, write);
        }
        return va;
    }

    private static void claim(Cpu cpu, long va, int size, long value) {
        cpu.monitorAddress = va;
        cpu.monitorSize = size;
        cpu.monitorValue = value;
        cpu.monitorValue2 = 0;
        cpu.monitorPair = false;
        cpu.monitorValid = true;
    }

    private static void claimSecond(Cpu cpu, long value) {
        cpu.monitorValue2 = value;
        cpu.monitorPair = true;
    }

    /** Ends the claim; if it held, aborts are those of a store, though what is stored to is read first. */
    private static boolean held(Cpu cpu, long va) {
        boolean held = cpu.monitorValid && cpu.monitorAddress == va;
        cpu.monitorValid = false;
        if (held) {
            cpu.memory().check(va, MemoryUnit.Touch.STORE);
        }
        return held;
    }

    /** What memory holds, for the monitor; no access of the instruction. */
    private static long inspect(Cpu cpu, long va, int size) {
        CpuProbes probes = cpu.probes;
        if (probes == null) {
            return read(cpu, va, size);
        }
        probes.hush(true);
        try {
            return read(cpu, va, size);
        } finally {
            probes.hush(false);
        }
    }

    private static long read(Cpu cpu, long va, int size) {
        return switch (size) {
            case 1 -> cpu.load8(va);
            case 2 -> cpu.load16(va);
            case 4 -> cpu.load32(va);
            default -> cpu.load64(va);
        };
    }
}
