package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/**
 * Vector registers as lanes of 8 &lt;&lt; size bits. A width is the number of bits an instruction works on: 64 or 128,
 * or one lane for the scalar forms, which call the vector functions with {@link #SCALAR} in the place of Q.
 * Every result is complete before it is written, so a destination may also be a source; what lies above is cleared.
 */
final class Lanes {
    static final int SCALAR = -1;

    /** One lane of an instruction with one source; {@code bits} is the lane's size. */
    @FunctionalInterface
    interface Unary {
        long of(Cpu cpu, long a, int bits);
    }

    /** One lane of an instruction with two sources. */
    @FunctionalInterface
    interface Binary {
        long of(Cpu cpu, long a, long b, int bits);
    }

    /** One lane of an instruction that also reads its destination, {@code d}. */
    @FunctionalInterface
    interface Ternary {
        long of(Cpu cpu, long d, long a, long b, int bits);
    }

    private Lanes() {
    }

    /** The width for Q and any size but 64-bit lanes in half a register, which is Undefined. */
    static int width(Cpu cpu, int q, int size) {
        if (q == SCALAR) {
            return 8 << size;
        }
        if (size == 3 && q == 0) {
            cpu.undefined();
        }
        return 64 << q;
    }

    /** The width for Q where {@code size} may not pass {@code largest}. */
    static int width(Cpu cpu, int q, int size, int largest) {
        if (size > largest) {
            cpu.undefined();
        }
        return width(cpu, q, size);
    }

    /** Refuses 64-bit lanes in half a register, which are Undefined. */
    static void check(Cpu cpu, int q, int size) {
        if (size == 3 && q == 0) {
            cpu.undefined();
        }
    }

    static void check(Cpu cpu, int q, int size, int largest) {
        if (size > largest || size == 3 && q == 0) {
            cpu.undefined();
        }
    }

    /** Which bits of the lower word count: all, or a scalar's. */
    static long lowest(int q, int size) {
        return q == SCALAR ? mask(8 << size) : -1;
    }

    static long mask(int bits) {
        return -1L >>> (64 - bits);
    }

    static long signed(long value, int bits) {
        return value << (64 - bits) >> (64 - bits);
    }

    /** A lane, zero-extended. */
    static long get(Cpu cpu, int register, int size, int index) {
        int bit = index << (3 + size);
        return cpu.v[2 * register + (bit >>> 6)] >>> bit & mask(8 << size);
    }

    /** A lane, sign-extended. */
    static long getSigned(Cpu cpu, int register, int size, int index) {
        return signed(get(cpu, register, size, index), 8 << size);
    }

    /** Changes one lane and leaves the others. */
    static void insert(Cpu cpu, int register, int size, int index, long value) {
        int bit = index << (3 + size);
        int word = 2 * register + (bit >>> 6);
        long mask = mask(8 << size);
        cpu.v[word] = cpu.v[word] & ~(mask << bit) | (value & mask) << bit;
    }

    static void put(Cpu cpu, int register, long low, long high) {
        cpu.v[2 * register] = low;
        cpu.v[2 * register + 1] = high;
    }

    static void unary(Cpu cpu, int width, int size, int n, int d, Unary op) {
        long low = unary(cpu, width, size, cpu.v[2 * n], op);
        put(cpu, d, low, width == 128 ? unary(cpu, 64, size, cpu.v[2 * n + 1], op) : 0);
    }

    private static long unary(Cpu cpu, int width, int size, long a, Unary op) {
        int bits = 8 << size;
        long mask = mask(bits);
        long result = 0;
        for (int at = 0; at < Math.min(width, 64); at += bits) {
            result |= (op.of(cpu, a >>> at & mask, bits) & mask) << at;
        }
        return result;
    }

    static void binary(Cpu cpu, int width, int size, int m, int n, int d, Binary op) {
        long low = binary(cpu, width, size, cpu.v[2 * n], cpu.v[2 * m], op);
        put(cpu, d, low, width == 128 ? binary(cpu, 64, size, cpu.v[2 * n + 1], cpu.v[2 * m + 1], op) : 0);
    }

    private static long binary(Cpu cpu, int width, int size, long a, long b, Binary op) {
        int bits = 8 << size;
        long mask = mask(bits);
        long result = 0;
        for (int at = 0; at < Math.min(width, 64); at += bits) {
            result |= (op.of(cpu, a >>> at & mask, b >>> at & mask, bits) & mask) << at;
        }
        return result;
    }

    static void ternary(Cpu cpu, int width, int size, int m, int n, int d, Ternary op) {
        long low = ternary(cpu, width, size, 0, m, n, d, op);
        put(cpu, d, low, width == 128 ? ternary(cpu, 64, size, 1, m, n, d, op) : 0);
    }

    private static long ternary(Cpu cpu, int width, int size, int half, int m, int n, int d, Ternary op) {
        long old = cpu.v[2 * d + half];
        long a = cpu.v[2 * n + half];
        long b = cpu.v[2 * m + half];
        int bits = 8 << size;
        long mask = mask(bits);
        long result = 0;
        for (int at = 0; at < Math.min(width, 64); at += bits) {
            result |= (op.of(cpu, old >>> at & mask, a >>> at & mask, b >>> at & mask, bits) & mask) << at;
        }
        return result;
    }

    /** Combines neighbours: first those of n, then those of m. */
    static void pairwise(Cpu cpu, int width, int size, int m, int n, int d, Binary op) {
        int bits = 8 << size;
        int lanes = width / bits;
        long low = 0;
        long high = 0;
        for (int i = 0; i < lanes; i++) {
            int source = 2 * i < lanes ? n : m;
            int first = 2 * i % lanes;
            long value = op.of(cpu, get(cpu, source, size, first), get(cpu, source, size, first + 1), bits) & mask(bits);
            int at = i * bits;
            low |= at < 64 ? value << at : 0;
            high |= at < 64 ? 0 : value << at;
        }
        put(cpu, d, low, high);
    }
}
