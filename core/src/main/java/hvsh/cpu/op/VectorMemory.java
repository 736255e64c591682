package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Loads and stores of SIMD&FP registers. A load clears the bits above its size. */
public final class VectorMemory {
    private VectorMemory() {}

    /** Loads {@code size} bytes (1, 2, 4, 8, 16) into Vt. */
    public static void load(Cpu cpu, int t, long va, int size) {
        if (size == 16) {
            long low = cpu.load64(va);
            set(cpu, t, low, cpu.load64(va + 8));
        } else {
            set(cpu, t, element(cpu, va, size), 0);
        }
    }

    /** Stores the low {@code size} bytes of Vt. */
    public static void store(Cpu cpu, int t, long va, int size) {
        if (size == 16) {
            cpu.store64(va, cpu.v[2 * t]);
            cpu.store64(va + 8, cpu.v[2 * t + 1]);
        } else {
            storeElement(cpu, va, cpu.v[2 * t], size);
        }
    }

    /** Loads two registers of {@code size} bytes each; neither changes if an access faults. */
    public static void loadPair(Cpu cpu, int t, int t2, long va, int size) {
        if (size == 16) {
            long low = cpu.load64(va);
            long high = cpu.load64(va + 8);
            load(cpu, t2, va + 16, 16);
            set(cpu, t, low, high);
        } else {
            long first = element(cpu, va, size);
            load(cpu, t2, va + size, size);
            set(cpu, t, first, 0);
        }
    }

    /** Stores two registers of {@code size} bytes each. */
    public static void storePair(Cpu cpu, int t, int t2, long va, int size) {
        store(cpu, t, va, size);
        store(cpu, t2, va + size, size);
    }

    /** Loads 1, 2, 4 or 8 bytes, zero extended. */
    static long element(Cpu cpu, long va, int size) {
        return switch (size) {
            case 1 -> cpu.load8(va);
            case 2 -> cpu.load16(va);
            case 4 -> cpu.load32(va);
            default -> cpu.load64(va);
        };
    }

    /** Stores 1, 2, 4 or 8 bytes. */
    static void storeElement(Cpu cpu, long va, long value, int size) {
        switch (size) {
            case 1 -> cpu.store8(va, value);
            case 2 -> cpu.store16(va, value);
            case 4 -> cpu.store32(va, value);
            default -> cpu.store64(va, value);
        }
    }

    private static void set(Cpu cpu, int t, long low, long high) {
        cpu.v[2 * t] = low;
        cpu.v[2 * t + 1] = high;
    }
}
