package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** ZIP, UZP, TRN, EXT, TBL and TBX (Arm ARM DDI 0487 C4.1, Advanced SIMD permute, extract and table lookup). */
public final class SimdPermute {
    /** Which lane of m:n (n's first) comes to lane {@code i} of {@code lanes}. */
    @FunctionalInterface
    private interface Source {
        int of(int i, int lanes);
    }

    private SimdPermute() {
    }

    private static void permute(Cpu cpu, int q, int size, int m, int n, int d, Source source) {
        int bits = 8 << size;
        int lanes = Lanes.width(cpu, q, size) / bits;
        long low = 0;
        long high = 0;
        for (int i = 0; i < lanes; i++) {
            int from = source.of(i, lanes);
            long value = Lanes.get(cpu, from < lanes ? n : m, size, from % lanes);
            low |= i * bits < 64 ? value << i * bits : 0;
            high |= i * bits < 64 ? 0 : value << i * bits;
        }
        Lanes.put(cpu, d, low, high);
    }

    public static void uzp1(Cpu cpu, int q, int size, int m, int n, int d) {
        permute(cpu, q, size, m, n, d, (i, lanes) -> 2 * i);
    }

    public static void uzp2(Cpu cpu, int q, int size, int m, int n, int d) {
        permute(cpu, q, size, m, n, d, (i, lanes) -> 2 * i + 1);
    }

    public static void trn1(Cpu cpu, int q, int size, int m, int n, int d) {
        permute(cpu, q, size, m, n, d, (i, lanes) -> (i & 1) * lanes + (i & ~1));
    }

    public static void trn2(Cpu cpu, int q, int size, int m, int n, int d) {
        permute(cpu, q, size, m, n, d, (i, lanes) -> (i & 1) * lanes + (i | 1));
    }

    public static void zip1(Cpu cpu, int q, int size, int m, int n, int d) {
        permute(cpu, q, size, m, n, d, (i, lanes) -> (i & 1) * lanes + i / 2);
    }

    public static void zip2(Cpu cpu, int q, int size, int m, int n, int d) {
        permute(cpu, q, size, m, n, d, (i, lanes) -> (i & 1) * lanes + (lanes + i) / 2);
    }

    public static void ext(Cpu cpu, int q, int m, int imm4, int n, int d) {
        if (q == 0 && imm4 > 7) {
            cpu.undefined();
        }
        permute(cpu, q, 0, m, n, d, (i, lanes) -> imm4 + i);
    }

    public static void tbl(Cpu cpu, int q, int m, int length, int n, int d) {
        lookUp(cpu, q, m, length, n, d, 0, 0);
    }

    /** As TBL, but an index outside the table leaves the destination's byte. */
    public static void tbx(Cpu cpu, int q, int m, int length, int n, int d) {
        lookUp(cpu, q, m, length, n, d, cpu.v[2 * d], cpu.v[2 * d + 1]);
    }

    private static void lookUp(Cpu cpu, int q, int m, int length, int n, int d, long low, long high) {
        long first = lookUp(cpu, cpu.v[2 * m], length, n, low);
        long second = q == 0 ? 0 : lookUp(cpu, cpu.v[2 * m + 1], length, n, high);
        Lanes.put(cpu, d, first, second);
    }

    private static long lookUp(Cpu cpu, long indices, int length, int n, long otherwise) {
        long result = otherwise;
        for (int at = 0; at < 64; at += 8) {
            int index = (int) (indices >>> at & 0xff);
            if (index < 16 * (length + 1)) {
                long value = Lanes.get(cpu, n + index / 16 & 31, 0, index % 16);
                result = result & ~(0xffL << at) | value << at;
            }
        }
        return result;
    }
}
