package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Integer addition, extremes and differences of lanes (Arm ARM DDI 0487 C4.1, Advanced SIMD three same). Scalars are of 64 bits but where it saturates. */
public final class SimdThreeSame {
    private SimdThreeSame() {
    }

    public static void add(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * n], v[2 * m], size), q == 1 ? Swar.add(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void sub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.sub(v[2 * n], v[2 * m], size), q == 1 ? Swar.sub(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void shadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.halfSumSigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.halfSumSigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void srhadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.halfSumUpSigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.halfSumUpSigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void shsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.halfDifferenceSigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.halfDifferenceSigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void smax(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.maxSigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.maxSigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void smin(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.minSigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.minSigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void sabd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.distanceSigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.distanceSigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void uhadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.halfSum(v[2 * n], v[2 * m], size), q == 1 ? Swar.halfSum(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void urhadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.halfSumUp(v[2 * n], v[2 * m], size), q == 1 ? Swar.halfSumUp(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void uhsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.halfDifference(v[2 * n], v[2 * m], size), q == 1 ? Swar.halfDifference(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void umax(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.maxUnsigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.maxUnsigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void umin(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.minUnsigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.minUnsigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void uabd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.distanceUnsigned(v[2 * n], v[2 * m], size), q == 1 ? Swar.distanceUnsigned(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void saba(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.distanceSigned(v[2 * n], v[2 * m], size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.distanceSigned(v[2 * n + 1], v[2 * m + 1], size), size) : 0);
    }

    public static void uaba(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.add(v[2 * d], Swar.distanceUnsigned(v[2 * n], v[2 * m], size), size), q == 1 ? Swar.add(v[2 * d + 1], Swar.distanceUnsigned(v[2 * n + 1], v[2 * m + 1], size), size) : 0);
    }

    public static void sqadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        long used = Lanes.lowest(q, size);
        long low = SaturateLanes.addSigned(cpu, v[2 * n] & used, v[2 * m] & used, size);
        Lanes.put(cpu, d, low, q == 1 ? SaturateLanes.addSigned(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void sqsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        long used = Lanes.lowest(q, size);
        long low = SaturateLanes.subSigned(cpu, v[2 * n] & used, v[2 * m] & used, size);
        Lanes.put(cpu, d, low, q == 1 ? SaturateLanes.subSigned(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void uqadd(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        long used = Lanes.lowest(q, size);
        long low = SaturateLanes.addUnsigned(cpu, v[2 * n] & used, v[2 * m] & used, size);
        Lanes.put(cpu, d, low, q == 1 ? SaturateLanes.addUnsigned(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void uqsub(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        long used = Lanes.lowest(q, size);
        long low = SaturateLanes.subUnsigned(cpu, v[2 * n] & used, v[2 * m] & used, size);
        Lanes.put(cpu, d, low, q == 1 ? SaturateLanes.subUnsigned(cpu, v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void smaxp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long low = Swar.maxSigned(evens(cpu, q, size, m, n), odds(cpu, q, size, m, n), size);
        Lanes.put(cpu, d, low, q == 1 ? Swar.maxSigned(highEvens(cpu, size, m), highOdds(cpu, size, m), size) : 0);
    }

    public static void sminp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long low = Swar.minSigned(evens(cpu, q, size, m, n), odds(cpu, q, size, m, n), size);
        Lanes.put(cpu, d, low, q == 1 ? Swar.minSigned(highEvens(cpu, size, m), highOdds(cpu, size, m), size) : 0);
    }

    public static void umaxp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long low = Swar.maxUnsigned(evens(cpu, q, size, m, n), odds(cpu, q, size, m, n), size);
        Lanes.put(cpu, d, low, q == 1 ? Swar.maxUnsigned(highEvens(cpu, size, m), highOdds(cpu, size, m), size) : 0);
    }

    public static void uminp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size, 2);
        long low = Swar.minUnsigned(evens(cpu, q, size, m, n), odds(cpu, q, size, m, n), size);
        Lanes.put(cpu, d, low, q == 1 ? Swar.minUnsigned(highEvens(cpu, size, m), highOdds(cpu, size, m), size) : 0);
    }

    public static void addp(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long low = Swar.add(evens(cpu, q, size, m, n), odds(cpu, q, size, m, n), size);
        Lanes.put(cpu, d, low, q == 1 ? Swar.add(highEvens(cpu, size, m), highOdds(cpu, size, m), size) : 0);
    }

    // Neighbours are combined first in n, then in m: with Q = 0 one word holds both results.

    static long evens(Cpu cpu, int q, int size, int m, int n) {
        long[] v = cpu.v;
        return SimdPermute.evens(v[2 * n], q == 1 ? v[2 * n + 1] : v[2 * m], size);
    }

    static long odds(Cpu cpu, int q, int size, int m, int n) {
        long[] v = cpu.v;
        return SimdPermute.odds(v[2 * n], q == 1 ? v[2 * n + 1] : v[2 * m], size);
    }

    static long highEvens(Cpu cpu, int size, int m) {
        return SimdPermute.evens(cpu.v[2 * m], cpu.v[2 * m + 1], size);
    }

    static long highOdds(Cpu cpu, int size, int m) {
        return SimdPermute.odds(cpu.v[2 * m], cpu.v[2 * m + 1], size);
    }
}
