package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** What Keccak is made of: exclusive or with rotation, and the like (FEAT_SHA3, Arm ARM DDI 0487 C7.2; FIPS 202). */
public final class CryptoSha3 {
    private CryptoSha3() {
    }

    public static void eor3(Cpu cpu, int m, int a, int n, int d) {
        Lanes.put(cpu, d, cpu.v[2 * n] ^ cpu.v[2 * m] ^ cpu.v[2 * a], cpu.v[2 * n + 1] ^ cpu.v[2 * m + 1] ^ cpu.v[2 * a + 1]);
    }

    public static void bcax(Cpu cpu, int m, int a, int n, int d) {
        Lanes.put(cpu, d, cpu.v[2 * n] ^ cpu.v[2 * m] & ~cpu.v[2 * a], cpu.v[2 * n + 1] ^ cpu.v[2 * m + 1] & ~cpu.v[2 * a + 1]);
    }

    public static void rax1(Cpu cpu, int m, int n, int d) {
        Lanes.put(cpu, d, cpu.v[2 * n] ^ Long.rotateLeft(cpu.v[2 * m], 1), cpu.v[2 * n + 1] ^ Long.rotateLeft(cpu.v[2 * m + 1], 1));
    }

    public static void xar(Cpu cpu, int m, int by, int n, int d) {
        Lanes.put(cpu, d, Long.rotateRight(cpu.v[2 * n] ^ cpu.v[2 * m], by), Long.rotateRight(cpu.v[2 * n + 1] ^ cpu.v[2 * m + 1], by));
    }
}
