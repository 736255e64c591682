package hvsh.cpu.op;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import java.util.Random;

/** Seeded register contents in which the edges of every lane size are frequent. */
final class VectorInputs {
    private static final long[] EDGES = {0, -1, 1, 0x80, 0x7f, 0x8000, 0x7fff, 0x8000_0000L, 0x7fff_ffffL, Long.MIN_VALUE, Long.MAX_VALUE,
        0x8080_8080_8080_8080L, 0x7f7f_7f7f_7f7f_7f7fL, 0x8000_8000_8000_8000L, 0x7fff_7fff_7fff_7fffL, 0x8000_0000_8000_0000L,
        0x7fff_ffff_7fff_ffffL, 0x00ff_00ff_00ff_00ffL, 0xff00_ff00_ff00_ff00L, 0x0101_0101_0101_0101L, 0x0001_0001_0001_0001L};

    private static final double[] DOUBLES = {0, -0.0, 1, -1, 1.5, 3, -7, 0.1, -0.1, 1e10, Double.MIN_VALUE, -Double.MIN_VALUE,
        Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL), Math.nextUp(Double.MIN_NORMAL), 0x1p-500, 0x1p500, -0x1p-537,
        Double.MAX_VALUE, -Double.MAX_VALUE, 0x1p1023, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN,
        Integer.MAX_VALUE, Integer.MIN_VALUE, 4294967295.0, 4294967295.5, -0.5, 0.5, -2147483648.5, 2147483647.5, 0x1p63, -0x1p63,
        0x1p64, 0x1p52 + 1, 0x1p53, 2.5, -2.5, 0x1p127, Float.MAX_VALUE, Float.MIN_NORMAL, Float.MIN_VALUE, 0x1.fffffep-127};

    private final Random random;

    VectorInputs(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A word for integer lanes. */
    long word() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> EDGES[random.nextInt(EDGES.length)];
            case 2 -> EDGES[random.nextInt(EDGES.length)] ^ EDGES[random.nextInt(EDGES.length)];
            default -> random.nextLong() & random.nextLong() & EDGES[random.nextInt(EDGES.length)];
        };
    }

    /** A raw floating-point number of 32 or 64 bits. */
    long number(int bits) {
        double value = switch (random.nextInt(5)) {
            case 0 -> DOUBLES[random.nextInt(DOUBLES.length)];
            case 1 -> random.nextInt(2001) - 1000;
            case 2 -> (random.nextInt(4001) - 2000) / 16.0;
            case 3 -> random.nextGaussian();
            default -> Double.NaN;
        };
        if (Double.isNaN(value)) {
            // Any exponent, or one near the ends, and any fraction; signaling NaNs among them.
            long raw = random.nextLong() & Lanes.mask(bits);
            long exponent = FpFormat.infinity(false, bits);
            return random.nextInt(8) == 0 ? raw | exponent : random.nextInt(8) == 0 ? raw & ~exponent : raw;
        }
        return bits == 64 ? Double.doubleToRawLongBits(value) : Float.floatToRawIntBits((float) value) & 0xffff_ffffL;
    }

    /** A word of one double or two floats. */
    long numbers(int size) {
        return size == 3 ? number(64) : number(32) | number(32) << 32;
    }

    static Cpu cpu() {
        return new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, true), 0, 0);
    }

    void fillIntegers(Cpu cpu) {
        for (int i = 0; i < cpu.v.length; i++) {
            cpu.v[i] = word();
        }
    }

    void fillNumbers(Cpu cpu, int size) {
        for (int i = 0; i < cpu.v.length; i++) {
            cpu.v[i] = numbers(size);
        }
    }

    static void copy(Cpu from, Cpu to) {
        System.arraycopy(from.v, 0, to.v, 0, from.v.length);
        System.arraycopy(from.x, 0, to.x, 0, from.x.length);
        to.fpcr = from.fpcr;
        to.fpsr = from.fpsr;
        to.nzcv = from.nzcv;
    }
}
