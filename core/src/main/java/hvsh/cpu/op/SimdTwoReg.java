package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Reversals, counts, absolute values and pairwise long additions (Arm ARM DDI 0487 C4.1, Advanced SIMD two-register misc). */
public final class SimdTwoReg {
    private SimdTwoReg() {
    }

    private static void each(Cpu cpu, int q, int size, int largest, int n, int d, Lanes.Unary op) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size, largest), size, n, d, op);
    }

    /** Reverses lanes of 8 &lt;&lt; size bits within containers of 8 &lt;&lt; container bits. */
    private static void reverse(Cpu cpu, int q, int size, int container, int n, int d) {
        if (size >= container) {
            cpu.undefined();
        }
        long low = reverse(cpu.v[2 * n], size, container);
        Lanes.put(cpu, d, low, q == 0 ? 0 : reverse(cpu.v[2 * n + 1], size, container));
    }

    private static long reverse(long word, int size, int container) {
        int bits = 8 << size;
        int flip = (8 << container) - bits;
        long result = 0;
        for (int at = 0; at < 64; at += bits) {
            result |= (word >>> at & Lanes.mask(bits)) << (at ^ flip);
        }
        return result;
    }

    public static void rev64(Cpu cpu, int q, int size, int n, int d) {
        reverse(cpu, q, size, 3, n, d);
    }

    public static void rev32(Cpu cpu, int q, int size, int n, int d) {
        reverse(cpu, q, size, 2, n, d);
    }

    public static void rev16(Cpu cpu, int q, int size, int n, int d) {
        reverse(cpu, q, size, 1, n, d);
    }

    public static void cls(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, 2, n, d, (c, a, bits) -> {
            long wide = Lanes.signed(a, bits);
            return Long.numberOfLeadingZeros(wide ^ wide >> 63) - (64 - bits) - 1;
        });
    }

    public static void clz(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, 2, n, d, (c, a, bits) -> Long.numberOfLeadingZeros(a) - (64 - bits));
    }

    public static void cnt(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, 0, n, d, (c, a, bits) -> Long.bitCount(a));
    }

    public static void rbit(Cpu cpu, int q, int n, int d) {
        each(cpu, q, 0, 0, n, d, (c, a, bits) -> Long.reverse(a) >>> 56);
    }

    public static void abs(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, 3, n, d, (c, a, bits) -> Math.abs(Lanes.signed(a, bits)));
    }

    public static void neg(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, 3, n, d, (c, a, bits) -> -a);
    }

    public static void sqabs(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, 3, n, d, (c, a, bits) -> Lanes.signed(a, bits) < 0 ? Saturate.subSigned(c, 0, a, bits) : a);
    }

    public static void sqneg(Cpu cpu, int q, int size, int n, int d) {
        each(cpu, q, size, 3, n, d, (c, a, bits) -> Saturate.subSigned(c, 0, a, bits));
    }

    public static void suqadd(Cpu cpu, int q, int size, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, n, d, d, Saturate::addUnsignedToSigned);
    }

    public static void usqadd(Cpu cpu, int q, int size, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, n, d, d, Saturate::addSignedToUnsigned);
    }

    private static void addLong(Cpu cpu, int q, int size, int n, int d, boolean signed, boolean accumulate) {
        if (size == 3) {
            cpu.undefined();
        }
        long low = addLong(cpu.v[2 * n], size, signed, accumulate ? cpu.v[2 * d] : 0);
        long high = q == 0 ? 0 : addLong(cpu.v[2 * n + 1], size, signed, accumulate ? cpu.v[2 * d + 1] : 0);
        Lanes.put(cpu, d, low, high);
    }

    private static long addLong(long word, int size, boolean signed, long accumulator) {
        int bits = 8 << size;
        long result = 0;
        for (int at = 0; at < 64; at += 2 * bits) {
            long a = word >>> at & Lanes.mask(bits);
            long b = word >>> at + bits & Lanes.mask(bits);
            long sum = signed ? Lanes.signed(a, bits) + Lanes.signed(b, bits) : a + b;
            result |= ((accumulator >>> at) + sum & Lanes.mask(2 * bits)) << at;
        }
        return result;
    }

    public static void saddlp(Cpu cpu, int q, int size, int n, int d) {
        addLong(cpu, q, size, n, d, true, false);
    }

    public static void uaddlp(Cpu cpu, int q, int size, int n, int d) {
        addLong(cpu, q, size, n, d, false, false);
    }

    public static void sadalp(Cpu cpu, int q, int size, int n, int d) {
        addLong(cpu, q, size, n, d, true, true);
    }

    public static void uadalp(Cpu cpu, int q, int size, int n, int d) {
        addLong(cpu, q, size, n, d, false, true);
    }
}
