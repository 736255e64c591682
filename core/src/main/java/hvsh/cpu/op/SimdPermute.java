package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** ZIP, UZP, TRN, EXT, TBL and TBX (Arm ARM DDI 0487 C4.1, Advanced SIMD permute, extract and table lookup). */
public final class SimdPermute {
    private SimdPermute() {
    }

    /** The lanes with even numbers of two words, and those with odd ones; of 64-bit lanes the first and the second. */
    static long evens(long low, long high, int size) {
        return size == 3 ? low : Swar.narrow(low, high, size);
    }

    static long odds(long low, long high, int size) {
        return size == 3 ? high : Swar.narrowOdd(low, high, size);
    }

    /** The lanes of the lower 32 bits of two words in turn; of 64-bit lanes the first. */
    private static long interleave(long first, long second, int size) {
        return Swar.widen(first, size) | Swar.widen(second, size) << (8 << size);
    }

    public static void uzp1(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        long low = evens(v[2 * n], q == 0 ? v[2 * m] : v[2 * n + 1], size);
        Lanes.put(cpu, d, low, q == 0 ? 0 : evens(v[2 * m], v[2 * m + 1], size));
    }

    public static void uzp2(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        long low = odds(v[2 * n], q == 0 ? v[2 * m] : v[2 * n + 1], size);
        Lanes.put(cpu, d, low, q == 0 ? 0 : odds(v[2 * m], v[2 * m + 1], size));
    }

    public static void trn1(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        if (size == 3) {
            Lanes.put(cpu, d, v[2 * n], v[2 * m]);
        } else {
            Lanes.put(cpu, d, transposeEvens(v[2 * n], v[2 * m], size), q == 0 ? 0 : transposeEvens(v[2 * n + 1], v[2 * m + 1], size));
        }
    }

    public static void trn2(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        if (size == 3) {
            Lanes.put(cpu, d, v[2 * n + 1], v[2 * m + 1]);
        } else {
            Lanes.put(cpu, d, transposeOdds(v[2 * n], v[2 * m], size), q == 0 ? 0 : transposeOdds(v[2 * n + 1], v[2 * m + 1], size));
        }
    }

    private static long transposeEvens(long first, long second, int size) {
        return first & Swar.evens(size) | (second & Swar.evens(size)) << (8 << size);
    }

    private static long transposeOdds(long first, long second, int size) {
        return first >>> (8 << size) & Swar.evens(size) | second & ~Swar.evens(size);
    }

    public static void zip1(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        zip(cpu, q, size, d, cpu.v[2 * n], cpu.v[2 * m], 0);
    }

    public static void zip2(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        zip(cpu, q, size, d, cpu.v[2 * n + q], cpu.v[2 * m + q], 32);
    }

    /** With Q = 0 half a word from each source, the one at {@code half}; with Q = 1 all of both words. */
    private static void zip(Cpu cpu, int q, int size, int d, long first, long second, int half) {
        if (size == 3) {
            Lanes.put(cpu, d, first, second);
        } else if (q == 0) {
            Lanes.put(cpu, d, interleave(first >>> half, second >>> half, size), 0);
        } else {
            Lanes.put(cpu, d, interleave(first, second, size), interleave(first >>> 32, second >>> 32, size));
        }
    }

    public static void ext(Cpu cpu, int q, int m, int imm4, int n, int d) {
        if (q == 0 && imm4 > 7) {
            cpu.undefined();
        }
        long[] v = cpu.v;
        int by = 8 * (imm4 & 7);
        if (q == 0) {
            Lanes.put(cpu, d, extract(v[2 * n], v[2 * m], by), 0);
        } else if (imm4 < 8) {
            Lanes.put(cpu, d, extract(v[2 * n], v[2 * n + 1], by), extract(v[2 * n + 1], v[2 * m], by));
        } else {
            Lanes.put(cpu, d, extract(v[2 * n + 1], v[2 * m], by), extract(v[2 * m], v[2 * m + 1], by));
        }
    }

    /** 64 bits of 128, from bit {@code by} up; the double shift makes 0 for 0. */
    private static long extract(long low, long high, int by) {
        return low >>> by | high << 1 << 63 - by;
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
