package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * LD1-LD4 and ST1-ST4 (Arm ARM DDI 0487 C7.2). Register numbers wrap from 31 to 0; the base register 31 is the
 * stack pointer. Faults leave earlier registers loaded, as the architecture allows.
 */
public final class VectorStructure {
    private VectorStructure() {}

    /**
     * Loads multiple structures.
     *
     * @param registers  how many registers are loaded in all
     * @param interleave how many of them one structure goes to: 1 for LD1
     * @param q          1 for 128-bit vectors
     * @param size       log2 of the bytes of an element
     */
    public static void load(Cpu cpu, int registers, int interleave, int q, int size, int n, int t) {
        long va = cpu.x[n];
        int bytes = 1 << size;
        int lanes = 8 << q >> size;
        for (int group = 0; group < registers; group += interleave) {
            for (int lane = 0; lane < lanes; lane++) {
                for (int i = 0; i < interleave; i++) {
                    int r = t + group + i & 31;
                    setLane(cpu, r, size, lane, VectorMemory.element(cpu, va, bytes));
                    va += bytes;
                }
            }
        }
        for (int i = 0; q == 0 && i < registers; i++) {
            cpu.v[2 * (t + i & 31) + 1] = 0;
        }
    }

    /** Stores multiple structures; parameters as of {@link #load}. */
    public static void store(Cpu cpu, int registers, int interleave, int q, int size, int n, int t) {
        long va = cpu.x[n];
        int bytes = 1 << size;
        int lanes = 8 << q >> size;
        for (int group = 0; group < registers; group += interleave) {
            for (int lane = 0; lane < lanes; lane++) {
                for (int i = 0; i < interleave; i++) {
                    VectorMemory.storeElement(cpu, va, lane(cpu, t + group + i & 31, size, lane), bytes);
                    va += bytes;
                }
            }
        }
    }

    /** Loads one lane of each of {@code count} registers, leaving the other lanes. */
    public static void loadLane(Cpu cpu, int count, int size, int lane, int n, int t) {
        long va = cpu.x[n];
        for (int i = 0; i < count; i++) {
            setLane(cpu, t + i & 31, size, lane, VectorMemory.element(cpu, va + ((long) i << size), 1 << size));
        }
    }

    /** Stores one lane of each of {@code count} registers. */
    public static void storeLane(Cpu cpu, int count, int size, int lane, int n, int t) {
        long va = cpu.x[n];
        for (int i = 0; i < count; i++) {
            VectorMemory.storeElement(cpu, va + ((long) i << size), lane(cpu, t + i & 31, size, lane), 1 << size);
        }
    }

    /** Loads one element for each of {@code count} registers into all its lanes. */
    public static void replicate(Cpu cpu, int count, int q, int size, int n, int t) {
        long va = cpu.x[n];
        for (int i = 0; i < count; i++) {
            long value = VectorMemory.element(cpu, va + ((long) i << size), 1 << size);
            for (int width = 8 << size; width < 64; width *= 2) {
                value |= value << width;
            }
            int r = t + i & 31;
            cpu.v[2 * r] = value;
            cpu.v[2 * r + 1] = q == 0 ? 0 : value;
        }
    }

    /** Adds Xm to the base register, or {@code bytes} if Rm is 31. */
    public static void postIndex(Cpu cpu, int n, int m, int bytes) {
        cpu.x[n] += m == 31 ? bytes : cpu.x[m];
    }

    private static long lane(Cpu cpu, int r, int size, int lane) {
        int bit = lane << size + 3;
        return cpu.v[2 * r + (bit >> 6)] >>> (bit & 63);
    }

    private static void setLane(Cpu cpu, int r, int size, int lane, long value) {
        int bit = lane << size + 3;
        int word = 2 * r + (bit >> 6);
        long mask = -1L >>> 64 - (8 << size) << (bit & 63);
        cpu.v[word] = cpu.v[word] & ~mask | value << (bit & 63) & mask;
    }
}
