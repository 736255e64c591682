package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Floating-point operations on neighbouring lanes and across lanes (Arm ARM DDI 0487 C4.1). */
public final class FpPairwise {
    private FpPairwise() {
    }

    public static void faddp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long low = Fp.addWord(cpu, SimdThreeSame.evens(cpu, q, size, m, n), SimdThreeSame.odds(cpu, q, size, m, n), size);
        long high = q == 1
            ? Fp.addWord(cpu, SimdThreeSame.highEvens(cpu, size, m), SimdThreeSame.highOdds(cpu, size, m), size) : 0;
        Lanes.put(cpu, d, low, high);
    }

    public static void fmaxp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::max);
    }

    public static void fminp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::min);
    }

    public static void fmaxnmp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::maxNumber);
    }

    public static void fminnmp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.pairwise(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::minNumber);
    }

    /** Of the two lowest lanes of n. */
    public static void faddpScalar(Cpu cpu, int size, int n, int d) {
        long second = Lanes.get(cpu, n, size, 1);
        Lanes.put(cpu, d, Fp.add(cpu, cpu.v[2 * n], second, 8 << size), 0);
    }

    /** Of the two lowest lanes of n. */
    public static void fmaxpScalar(Cpu cpu, int size, int n, int d) {
        pair(cpu, size, n, d, FpOrder::max);
    }

    /** Of the two lowest lanes of n. */
    public static void fminpScalar(Cpu cpu, int size, int n, int d) {
        pair(cpu, size, n, d, FpOrder::min);
    }

    /** Of the two lowest lanes of n. */
    public static void fmaxnmpScalar(Cpu cpu, int size, int n, int d) {
        pair(cpu, size, n, d, FpOrder::maxNumber);
    }

    /** Of the two lowest lanes of n. */
    public static void fminnmpScalar(Cpu cpu, int size, int n, int d) {
        pair(cpu, size, n, d, FpOrder::minNumber);
    }

    private static void pair(Cpu cpu, int size, int n, int d, Lanes.Binary op) {
        int bits = 8 << size;
        Lanes.put(cpu, d, op.of(cpu, Lanes.get(cpu, n, size, 0), Lanes.get(cpu, n, size, 1), bits) & Lanes.mask(bits), 0);
    }

    public static void fmaxv(Cpu cpu, int n, int d) {
        across(cpu, n, d, FpOrder::max);
    }

    public static void fminv(Cpu cpu, int n, int d) {
        across(cpu, n, d, FpOrder::min);
    }

    public static void fmaxnmv(Cpu cpu, int n, int d) {
        across(cpu, n, d, FpOrder::maxNumber);
    }

    public static void fminnmv(Cpu cpu, int n, int d) {
        across(cpu, n, d, FpOrder::minNumber);
    }

    /** Four single-precision lanes; the halves are reduced first, which decides between NaNs. */
    private static void across(Cpu cpu, int n, int d, Lanes.Binary op) {
        long low = op.of(cpu, Lanes.get(cpu, n, 2, 0), Lanes.get(cpu, n, 2, 1), 32) & Lanes.mask(32);
        long high = op.of(cpu, Lanes.get(cpu, n, 2, 2), Lanes.get(cpu, n, 2, 3), 32) & Lanes.mask(32);
        Lanes.put(cpu, d, op.of(cpu, low, high, 32) & Lanes.mask(32), 0);
    }
}
