package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** The steps of SHA-1 and SHA-256 (Arm ARM DDI 0487 C4.1, cryptographic SHA; FIPS 180-4). */
public final class CryptoSha {
    /** SHA-1's function of three words. */
    @FunctionalInterface
    private interface Mix {
        int of(int x, int y, int z);
    }

    private CryptoSha() {
    }

    private static int word(Cpu cpu, int register, int index) {
        return (int) (cpu.v[2 * register + (index >> 1)] >>> 32 * (index & 1));
    }

    private static void put(Cpu cpu, int d, int w0, int w1, int w2, int w3) {
        Lanes.put(cpu, d, w0 & 0xffff_ffffL | (long) w1 << 32, w2 & 0xffff_ffffL | (long) w3 << 32);
    }

    private static int choose(int x, int y, int z) {
        return (y ^ z) & x ^ z;
    }

    private static int majority(int x, int y, int z) {
        return x & y | (x | y) & z;
    }

    private static int parity(int x, int y, int z) {
        return x ^ y ^ z;
    }

    public static void sha1c(Cpu cpu, int m, int n, int d) {
        sha1(cpu, m, n, d, CryptoSha::choose);
    }

    public static void sha1p(Cpu cpu, int m, int n, int d) {
        sha1(cpu, m, n, d, CryptoSha::parity);
    }

    public static void sha1m(Cpu cpu, int m, int n, int d) {
        sha1(cpu, m, n, d, CryptoSha::majority);
    }

    /** Four rounds; the destination holds a to d, n holds e. */
    private static void sha1(Cpu cpu, int m, int n, int d, Mix mix) {
        int a = word(cpu, d, 0);
        int b = word(cpu, d, 1);
        int c = word(cpu, d, 2);
        int dd = word(cpu, d, 3);
        int e = word(cpu, n, 0);
        for (int i = 0; i < 4; i++) {
            int next = e + Integer.rotateLeft(a, 5) + mix.of(b, c, dd) + word(cpu, m, i);
            e = dd;
            dd = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = next;
        }
        put(cpu, d, a, b, c, dd);
    }

    public static void sha1h(Cpu cpu, int n, int d) {
        put(cpu, d, Integer.rotateLeft(word(cpu, n, 0), 30), 0, 0, 0);
    }

    public static void sha1su0(Cpu cpu, int m, int n, int d) {
        long[] v = cpu.v;
        Lanes.put(cpu, d, v[2 * d] ^ v[2 * d + 1] ^ v[2 * m], v[2 * d + 1] ^ v[2 * n] ^ v[2 * m + 1]);
    }

    public static void sha1su1(Cpu cpu, int n, int d) {
        int w0 = Integer.rotateLeft(word(cpu, d, 0) ^ word(cpu, n, 1), 1);
        int w1 = Integer.rotateLeft(word(cpu, d, 1) ^ word(cpu, n, 2), 1);
        int w2 = Integer.rotateLeft(word(cpu, d, 2) ^ word(cpu, n, 3), 1);
        put(cpu, d, w0, w1, w2, Integer.rotateLeft(word(cpu, d, 3) ^ w0, 1));
    }

    public static void sha256h(Cpu cpu, int m, int n, int d) {
        sha256(cpu, m, d, n, d, true);
    }

    public static void sha256h2(Cpu cpu, int m, int n, int d) {
        sha256(cpu, m, n, d, d, false);
    }

    /** Four rounds on a to d in {@code low} and e to h in {@code high}, of which one half is kept. */
    private static void sha256(Cpu cpu, int m, int low, int high, int d, boolean keepLow) {
        int[] s = new int[8];
        for (int i = 0; i < 4; i++) {
            s[i] = word(cpu, low, i);
            s[4 + i] = word(cpu, high, i);
        }
        for (int i = 0; i < 4; i++) {
            int first = s[7] + choose(s[4], s[5], s[6]) + word(cpu, m, i)
                + (Integer.rotateRight(s[4], 6) ^ Integer.rotateRight(s[4], 11) ^ Integer.rotateRight(s[4], 25));
            int second = majority(s[0], s[1], s[2])
                + (Integer.rotateRight(s[0], 2) ^ Integer.rotateRight(s[0], 13) ^ Integer.rotateRight(s[0], 22));
            System.arraycopy(s, 0, s, 1, 7);
            s[4] += first;
            s[0] = first + second;
        }
        int base = keepLow ? 0 : 4;
        put(cpu, d, s[base], s[base + 1], s[base + 2], s[base + 3]);
    }

    public static void sha256su0(Cpu cpu, int n, int d) {
        put(cpu, d, word(cpu, d, 0) + sigma0(word(cpu, d, 1)), word(cpu, d, 1) + sigma0(word(cpu, d, 2)),
            word(cpu, d, 2) + sigma0(word(cpu, d, 3)), word(cpu, d, 3) + sigma0(word(cpu, n, 0)));
    }

    private static int sigma0(int x) {
        return Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
    }

    private static int sigma1(int x) {
        return Integer.rotateRight(x, 17) ^ Integer.rotateRight(x, 19) ^ x >>> 10;
    }

    public static void sha256su1(Cpu cpu, int m, int n, int d) {
        int w0 = word(cpu, d, 0) + sigma1(word(cpu, m, 2)) + word(cpu, n, 1);
        int w1 = word(cpu, d, 1) + sigma1(word(cpu, m, 3)) + word(cpu, n, 2);
        int w2 = word(cpu, d, 2) + sigma1(w0) + word(cpu, n, 3);
        int w3 = word(cpu, d, 3) + sigma1(w1) + word(cpu, m, 0);
        put(cpu, d, w0, w1, w2, w3);
    }
}
