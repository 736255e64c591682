package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Arithmetic on complex numbers, the real part in the even lane and the imaginary in the odd one above it (FEAT_FCMA, Arm ARM
 * DDI 0487 C7.2: FCADD, FCMLA).
 */
public final class FpComplex {
    private FpComplex() {
    }

    /** FCADD: adds m turned by 90 (turn = 0) or 270 degrees. */
    public static void fcadd(Cpu cpu, int q, int size, int turn, int m, int n, int d) {
        int bits = 8 << size;
        long[] result = new long[(64 << q) / bits];
        for (int i = 0; i < result.length; i += 2) {
            long real = turned(cpu, Lanes.get(cpu, m, size, i + 1), bits, turn == 0);
            long imaginary = turned(cpu, Lanes.get(cpu, m, size, i), bits, turn == 1);
            result[i] = sum(cpu, Lanes.get(cpu, n, size, i), real, bits);
            result[i + 1] = sum(cpu, Lanes.get(cpu, n, size, i + 1), imaginary, bits);
        }
        write(cpu, size, result, d);
    }

    /** FCMLA: of n's real (rotation 0, 2) or imaginary part (1, 3) the products with m, turned by so many right angles. */
    public static void fcmla(Cpu cpu, int q, int size, int rotation, int m, int n, int d) {
        accumulate(cpu, q, size, rotation, -1, m, n, d);
    }

    /** FCMLA with one complex element of m. */
    public static void fcmlaElement(Cpu cpu, int q, int size, int rotation, int index, int m, int n, int d) {
        accumulate(cpu, q, size, rotation, index, m, n, d);
    }

    private static void accumulate(Cpu cpu, int q, int size, int rotation, int index, int m, int n, int d) {
        int bits = 8 << size;
        int part = rotation & 1;
        long[] result = new long[(64 << q) / bits];
        for (int i = 0; i < result.length; i += 2) {
            int at = index < 0 ? i : 2 * index;
            long factor = Lanes.get(cpu, n, size, i + part);
            long real = turned(cpu, Lanes.get(cpu, m, size, at + part), bits, rotation == 1 || rotation == 2);
            long imaginary = turned(cpu, Lanes.get(cpu, m, size, at + 1 - part), bits, rotation >= 2);
            result[i] = product(cpu, Lanes.get(cpu, d, size, i), factor, real, bits);
            result[i + 1] = product(cpu, Lanes.get(cpu, d, size, i + 1), factor, imaginary, bits);
        }
        write(cpu, size, result, d);
    }

    private static long turned(Cpu cpu, long value, int bits, boolean negate) {
        return negate ? Fp.negate(cpu, value, bits) : value;
    }

    private static long sum(Cpu cpu, long a, long b, int bits) {
        return bits == 16 ? FpSoft.add(cpu, a, b, bits) : Fp.add(cpu, a, b, bits);
    }

    private static long product(Cpu cpu, long addend, long a, long b, int bits) {
        return bits == 16 ? FpSoft.multiplyAdd(cpu, addend, a, b, bits, 0) : Fp.multiplyAdd(cpu, addend, a, b, bits);
    }

    private static void write(Cpu cpu, int size, long[] lanes, int d) {
        long low = 0;
        long high = 0;
        int bits = 8 << size;
        for (int i = 0; i < lanes.length; i++) {
            long lane = (lanes[i] & Lanes.mask(bits)) << i * bits;
            low |= i * bits < 64 ? lane : 0;
            high |= i * bits < 64 ? 0 : lane;
        }
        Lanes.put(cpu, d, low, high);
    }
}
