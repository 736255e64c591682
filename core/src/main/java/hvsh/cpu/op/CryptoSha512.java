package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** The steps of SHA-512 (FEAT_SHA512, Arm ARM DDI 0487 C7.2; FIPS 180-4). */
public final class CryptoSha512 {
    private CryptoSha512() {
    }

    private static long choose(long x, long y, long z) {
        return (y ^ z) & x ^ z;
    }

    private static long majority(long x, long y, long z) {
        return x & y | (x | y) & z;
    }

    private static long bigSigma0(long x) {
        return Long.rotateRight(x, 28) ^ Long.rotateRight(x, 34) ^ Long.rotateRight(x, 39);
    }

    private static long bigSigma1(long x) {
        return Long.rotateRight(x, 14) ^ Long.rotateRight(x, 18) ^ Long.rotateRight(x, 41);
    }

    private static long sigma0(long x) {
        return Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7;
    }

    private static long sigma1(long x) {
        return Long.rotateRight(x, 19) ^ Long.rotateRight(x, 61) ^ x >>> 6;
    }

    /** Two rounds' sums that end in e: n holds f (low) and g, m holds d (low) and e. */
    public static void sha512h(Cpu cpu, int m, int n, int d) {
        long e = cpu.v[2 * m + 1];
        long f = cpu.v[2 * n];
        long high = choose(e, f, cpu.v[2 * n + 1]) + bigSigma1(e) + cpu.v[2 * d + 1];
        long next = high + cpu.v[2 * m];
        long low = choose(next, e, f) + bigSigma1(next) + cpu.v[2 * d];
        Lanes.put(cpu, d, low, high);
    }

    /** Two rounds' sums that end in a: n holds c, m holds a (low) and b. */
    public static void sha512h2(Cpu cpu, int m, int n, int d) {
        long a = cpu.v[2 * m];
        long b = cpu.v[2 * m + 1];
        long high = majority(a, b, cpu.v[2 * n]) + bigSigma0(a) + cpu.v[2 * d + 1];
        long low = majority(high, a, b) + bigSigma0(high) + cpu.v[2 * d];
        Lanes.put(cpu, d, low, high);
    }

    public static void sha512su0(Cpu cpu, int n, int d) {
        long high = cpu.v[2 * d + 1];
        Lanes.put(cpu, d, cpu.v[2 * d] + sigma0(high), high + sigma0(cpu.v[2 * n]));
    }

    public static void sha512su1(Cpu cpu, int m, int n, int d) {
        Lanes.put(cpu, d, cpu.v[2 * d] + sigma1(cpu.v[2 * n]) + cpu.v[2 * m],
            cpu.v[2 * d + 1] + sigma1(cpu.v[2 * n + 1]) + cpu.v[2 * m + 1]);
    }
}
