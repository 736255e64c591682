package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** The steps of SM3 (FEAT_SM3, Arm ARM DDI 0487 C7.2; GB/T 32905-2016). */
public final class CryptoSm3 {
    private CryptoSm3() {
    }

    private static int word(Cpu cpu, int register, int index) {
        return (int) (cpu.v[2 * register + (index >> 1)] >>> 32 * (index & 1));
    }

    private static void put(Cpu cpu, int d, int w0, int w1, int w2, int w3) {
        Lanes.put(cpu, d, w0 & 0xffff_ffffL | (long) w1 << 32, w2 & 0xffff_ffffL | (long) w3 << 32);
    }

    private static int majority(int x, int y, int z) {
        return x & y | (x | y) & z;
    }

    private static int choose(int x, int y, int z) {
        return (y ^ z) & x ^ z;
    }

    private static int parity(int x, int y, int z) {
        return x ^ y ^ z;
    }

    /** P1 of the standard. */
    private static int permute(int x) {
        return x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
    }

    public static void sm3ss1(Cpu cpu, int m, int a, int n, int d) {
        int sum = Integer.rotateLeft(word(cpu, n, 3), 12) + word(cpu, m, 3) + word(cpu, a, 3);
        put(cpu, d, 0, 0, 0, Integer.rotateLeft(sum, 7));
    }

    public static void sm3tt1a(Cpu cpu, int m, int index, int n, int d) {
        first(cpu, word(cpu, m, index), n, d, parity(word(cpu, d, 3), word(cpu, d, 2), word(cpu, d, 1)));
    }

    public static void sm3tt1b(Cpu cpu, int m, int index, int n, int d) {
        first(cpu, word(cpu, m, index), n, d, majority(word(cpu, d, 3), word(cpu, d, 2), word(cpu, d, 1)));
    }

    private static void first(Cpu cpu, int message, int n, int d, int mixed) {
        int a = word(cpu, d, 3);
        int sum = mixed + word(cpu, d, 0) + (word(cpu, n, 3) ^ Integer.rotateLeft(a, 12)) + message;
        put(cpu, d, word(cpu, d, 1), Integer.rotateLeft(word(cpu, d, 2), 9), a, sum);
    }

    public static void sm3tt2a(Cpu cpu, int m, int index, int n, int d) {
        second(cpu, word(cpu, m, index), n, d, parity(word(cpu, d, 3), word(cpu, d, 2), word(cpu, d, 1)));
    }

    public static void sm3tt2b(Cpu cpu, int m, int index, int n, int d) {
        second(cpu, word(cpu, m, index), n, d, choose(word(cpu, d, 3), word(cpu, d, 2), word(cpu, d, 1)));
    }

    private static void second(Cpu cpu, int message, int n, int d, int mixed) {
        int sum = mixed + word(cpu, d, 0) + word(cpu, n, 3) + message;
        put(cpu, d, word(cpu, d, 1), Integer.rotateLeft(word(cpu, d, 2), 19), word(cpu, d, 3),
            sum ^ Integer.rotateLeft(sum, 9) ^ Integer.rotateLeft(sum, 17));
    }

    public static void sm3partw1(Cpu cpu, int m, int n, int d) {
        int[] w = new int[4];
        for (int i = 0; i < 4; i++) {
            int last = i < 3 ? word(cpu, m, i + 1) : w[0];
            w[i] = permute(word(cpu, d, i) ^ word(cpu, n, i) ^ Integer.rotateLeft(last, 15));
        }
        put(cpu, d, w[0], w[1], w[2], w[3]);
    }

    public static void sm3partw2(Cpu cpu, int m, int n, int d) {
        int[] w = new int[4];
        for (int i = 0; i < 4; i++) {
            w[i] = word(cpu, n, i) ^ Integer.rotateLeft(word(cpu, m, i), 7);
        }
        int carried = permute(Integer.rotateLeft(w[0], 15));
        put(cpu, d, word(cpu, d, 0) ^ w[0], word(cpu, d, 1) ^ w[1], word(cpu, d, 2) ^ w[2], word(cpu, d, 3) ^ w[3] ^ carried);
    }
}
