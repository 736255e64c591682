package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Integer reductions of a whole register to one lane (Arm ARM DDI 0487 C4.1, Advanced SIMD across lanes and scalar pairwise). */
public final class SimdAcross {
    private SimdAcross() {
    }

    private static void check(Cpu cpu, int q, int size) {
        if (size == 3 || size == 2 && q == 0) {
            cpu.undefined();
        }
    }

    /** The sum of all lanes, unsigned. No partial sum outgrows its lane: 16 bytes need 12 bits. */
    private static long sum(long low, long high, int size) {
        long pairs = Swar.addPairs(low, size) + Swar.addPairs(high, size);
        if (size == 2) {
            return pairs;
        }
        return size == 1 ? Swar.addPairs(pairs, 2) : pairs * Swar.ones(1) >>> 48;
    }

    private static long high(Cpu cpu, int q, int n) {
        return q == 1 ? cpu.v[2 * n + 1] : 0;
    }

    public static void addv(Cpu cpu, int q, int size, int n, int d) {
        check(cpu, q, size);
        Lanes.put(cpu, d, sum(cpu.v[2 * n], high(cpu, q, n), size) & Lanes.mask(8 << size), 0);
    }

    public static void uaddlv(Cpu cpu, int q, int size, int n, int d) {
        check(cpu, q, size);
        Lanes.put(cpu, d, sum(cpu.v[2 * n], high(cpu, q, n), size), 0);
    }

    /** Every lane is moved up by half its range, and the sum back by as often half the range as there are lanes. */
    public static void saddlv(Cpu cpu, int q, int size, int n, int d) {
        check(cpu, q, size);
        long tops = Swar.tops(size);
        long sum = sum(cpu.v[2 * n] ^ tops, q == 1 ? cpu.v[2 * n + 1] ^ tops : 0, size) - ((8L << q >> size) << (8 << size) - 1);
        Lanes.put(cpu, d, sum & Lanes.mask(16 << size), 0);
    }

    public static void umaxv(Cpu cpu, int q, int size, int n, int d) {
        check(cpu, q, size);
        Lanes.put(cpu, d, max(cpu.v[2 * n], q == 1 ? cpu.v[2 * n + 1] : cpu.v[2 * n], size), 0);
    }

    public static void uminv(Cpu cpu, int q, int size, int n, int d) {
        check(cpu, q, size);
        Lanes.put(cpu, d, min(cpu.v[2 * n], q == 1 ? cpu.v[2 * n + 1] : cpu.v[2 * n], size), 0);
    }

    public static void smaxv(Cpu cpu, int q, int size, int n, int d) {
        check(cpu, q, size);
        long tops = Swar.tops(size);
        long max = max(cpu.v[2 * n] ^ tops, cpu.v[2 * n + q] ^ tops, size);
        Lanes.put(cpu, d, max ^ tops & Lanes.mask(8 << size), 0);
    }

    public static void sminv(Cpu cpu, int q, int size, int n, int d) {
        check(cpu, q, size);
        long tops = Swar.tops(size);
        long min = min(cpu.v[2 * n] ^ tops, cpu.v[2 * n + q] ^ tops, size);
        Lanes.put(cpu, d, min ^ tops & Lanes.mask(8 << size), 0);
    }

    /** The largest lane: of two words lane by lane, of bytes in pairs, and then of what is left one after the other. */
    private static long max(long low, long high, int size) {
        long lanes = Swar.maxUnsigned(low, high, size);
        if (size == 2) {
            return Math.max(lanes & 0xffff_ffffL, lanes >>> 32);
        }
        long halves = size == 1 ? lanes : (lanes >>> 8 & Swar.evens(0)) + excess(lanes);
        int first = Math.max((int) halves & 0xffff, (int) halves >>> 16);
        int second = Math.max((int) (halves >>> 32) & 0xffff, (int) (halves >>> 48));
        return Math.max(first, second);
    }

    /** By how much each even byte exceeds the odd one above it, or 0; a ninth bit says which is the case. */
    private static long excess(long bytes) {
        long ninth = Swar.ones(1) << 8;
        long difference = (bytes & Swar.evens(0) | ninth) - (bytes >>> 8 & Swar.evens(0));
        long more = difference & ninth;
        return difference & more - (more >>> 8);
    }

    private static long min(long low, long high, int size) {
        long lanes = Swar.minUnsigned(low, high, size);
        if (size == 2) {
            return Math.min(lanes & 0xffff_ffffL, lanes >>> 32);
        }
        long halves = size == 1 ? lanes : (lanes & Swar.evens(0)) - excess(lanes);
        int first = Math.min((int) halves & 0xffff, (int) halves >>> 16);
        int second = Math.min((int) (halves >>> 32) & 0xffff, (int) (halves >>> 48));
        return Math.min(first, second);
    }

    /** ADDP of the two 64-bit lanes of n. */
    public static void addp(Cpu cpu, int n, int d) {
        Lanes.put(cpu, d, cpu.v[2 * n] + cpu.v[2 * n + 1], 0);
    }
}
