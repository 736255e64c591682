package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Integer reductions of a whole register to one lane (Arm ARM DDI 0487 C4.1, Advanced SIMD across lanes and scalar pairwise). */
public final class SimdAcross {
    /** Combines what has been reduced so far with one more lane. */
    @FunctionalInterface
    private interface Step {
        long of(long sum, long lane);
    }

    private SimdAcross() {
    }

    private static void reduce(Cpu cpu, int q, int size, int n, int d, boolean signed, int resultBits, Step step) {
        if (size == 3 || size == 2 && q == 0) {
            cpu.undefined();
        }
        int lanes = (64 << q) / (8 << size);
        long result = signed ? Lanes.getSigned(cpu, n, size, 0) : Lanes.get(cpu, n, size, 0);
        for (int i = 1; i < lanes; i++) {
            result = step.of(result, signed ? Lanes.getSigned(cpu, n, size, i) : Lanes.get(cpu, n, size, i));
        }
        Lanes.put(cpu, d, result & Lanes.mask(resultBits), 0);
    }

    public static void addv(Cpu cpu, int q, int size, int n, int d) {
        reduce(cpu, q, size, n, d, false, 8 << size, Long::sum);
    }

    public static void saddlv(Cpu cpu, int q, int size, int n, int d) {
        reduce(cpu, q, size, n, d, true, 16 << size, Long::sum);
    }

    public static void uaddlv(Cpu cpu, int q, int size, int n, int d) {
        reduce(cpu, q, size, n, d, false, 16 << size, Long::sum);
    }

    public static void smaxv(Cpu cpu, int q, int size, int n, int d) {
        reduce(cpu, q, size, n, d, true, 8 << size, Math::max);
    }

    public static void sminv(Cpu cpu, int q, int size, int n, int d) {
        reduce(cpu, q, size, n, d, true, 8 << size, Math::min);
    }

    public static void umaxv(Cpu cpu, int q, int size, int n, int d) {
        reduce(cpu, q, size, n, d, false, 8 << size, Math::max);
    }

    public static void uminv(Cpu cpu, int q, int size, int n, int d) {
        reduce(cpu, q, size, n, d, false, 8 << size, Math::min);
    }

    /** ADDP of the two 64-bit lanes of n. */
    public static void addp(Cpu cpu, int n, int d) {
        Lanes.put(cpu, d, cpu.v[2 * n] + cpu.v[2 * n + 1], 0);
    }
}
