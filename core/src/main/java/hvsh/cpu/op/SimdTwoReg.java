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
        if (size == 0 && container == 3) {
            return Long.reverseBytes(word);
        }
        long bytes = size == 0 ? Swar.swap(word, 0) : word;
        long halves = size <= 1 && container >= 2 ? Swar.swap(bytes, 1) : bytes;
        return container == 3 ? Swar.swap(halves, 2) : halves;
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
        Lanes.check(cpu, q, size, 0);
        Lanes.put(cpu, d, Swar.countBits(cpu.v[2 * n]), q == 1 ? Swar.countBits(cpu.v[2 * n + 1]) : 0);
    }

    public static void rbit(Cpu cpu, int q, int n, int d) {
        Lanes.put(cpu, d, Long.reverseBytes(Long.reverse(cpu.v[2 * n])), q == 1 ? Long.reverseBytes(Long.reverse(cpu.v[2 * n + 1])) : 0);
    }

    public static void abs(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size, 3);
        Lanes.put(cpu, d, Swar.abs(cpu.v[2 * n], size), q == 1 ? Swar.abs(cpu.v[2 * n + 1], size) : 0);
    }

    public static void neg(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size, 3);
        Lanes.put(cpu, d, Swar.negate(cpu.v[2 * n], size), q == 1 ? Swar.negate(cpu.v[2 * n + 1], size) : 0);
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
        return Swar.add(accumulator, signed ? Swar.addPairsSigned(word, size) : Swar.addPairs(word, size), size + 1);
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
