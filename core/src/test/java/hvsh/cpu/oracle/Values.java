package hvsh.cpu.oracle;

import java.util.random.RandomGenerator;

/** Register values with a bias to the boundaries of a kind of number. */
final class Values {
    /** What the lanes of a value are to look like. */
    enum Kind {
        BYTES(8), HALVES(16), WORDS(32), DOUBLEWORDS(64), HALF(16), SINGLE(32), DOUBLE(64);

        private final int bits;

        Kind(int bits) {
            this.bits = bits;
        }

        boolean floating() {
            return ordinal() >= HALF.ordinal();
        }
    }

    private static final Kind[] INTEGERS = {Kind.BYTES, Kind.HALVES, Kind.WORDS, Kind.DOUBLEWORDS};

    private final RandomGenerator random;
    private boolean boundariesOnly;

    Values(RandomGenerator random) {
        this.random = random;
    }

    /** Whether to draw nothing but boundaries. */
    void boundariesOnly(boolean only) {
        boundariesOnly = only;
    }

    /** One of {@code n} choices, of which the last is not a boundary. */
    private int choice(int n) {
        return random.nextInt(boundariesOnly ? n - 1 : n);
    }

    Kind integers() {
        return INTEGERS[random.nextInt(INTEGERS.length)];
    }

    /** 64 bits of lanes of that kind. */
    long draw(Kind kind) {
        if (choice(12) == 11) {
            return random.nextLong();
        }
        long value = 0;
        for (int at = 0; at < 64; at += kind.bits) {
            value |= (kind.floating() ? floating(kind) : integer(kind.bits)) << at;
        }
        return value;
    }

    private long integer(int bits) {
        long ones = -1L >>> 64 - bits;
        long top = 1L << bits - 1;
        return ones & switch (choice(12)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> -1;
            case 3 -> top;
            case 4 -> top - 1;
            case 5 -> top + random.nextInt(-2, 3);
            case 6 -> random.nextInt(-4, 66);
            case 7 -> 1L << random.nextInt(bits);
            case 8 -> (1L << random.nextInt(bits)) - 1;
            case 9 -> -(1L << random.nextInt(bits));
            case 10 -> 1L << bits / 2 - 1 << random.nextInt(2);
            default -> random.nextLong();
        };
    }

    private long floating(Kind kind) {
        int fraction = kind == Kind.HALF ? 10 : kind == Kind.SINGLE ? 23 : 52;
        int bias = (1 << kind.bits - 2 - fraction) - 1;
        int largest = 2 * bias + 1;
        int exponent = switch (choice(13)) {
            case 0, 1 -> 0;
            case 2 -> 1;
            case 3, 4 -> largest;
            case 5 -> largest - 1;
            case 6, 7 -> bias + random.nextInt(-3, 4);
            case 8 -> bias + fraction + random.nextInt(-2, 3);
            case 9 -> bias + (random.nextBoolean() ? 31 : 63) + random.nextInt(-2, 3);
            case 10 -> otherFormat(kind, bias) + random.nextInt(-2, 3);
            case 11 -> bias + random.nextInt(-fraction, fraction);
            default -> random.nextInt(largest + 1);
        };
        exponent = Math.clamp(exponent, 0, largest);
        return (random.nextBoolean() ? 1L << kind.bits - 1 : 0) | (long) exponent << fraction | fraction(fraction);
    }

    /** Exponents where a narrower format overflows, underflows or loses everything. */
    private int otherFormat(Kind kind, int bias) {
        int[] edges = kind == Kind.DOUBLE ? new int[] {128, -126, -149, -150, 16, -14, -24, -25} : new int[] {16, -14, -24, -25};
        return bias + edges[random.nextInt(edges.length)];
    }

    private long fraction(int bits) {
        long all = (1L << bits) - 1;
        long one = 1L << random.nextInt(bits);
        return all & switch (choice(9)) {
            case 0, 1 -> 0;
            case 2 -> 1;
            case 3 -> all;
            case 4 -> 1L << bits - 1;
            case 5 -> one;
            case 6 -> -one;
            case 7 -> one | 1;
            default -> random.nextLong();
        };
    }

    /** -(n*m), give or take a unit in the last place, lane by lane: what makes fused multiply-add cancel. */
    long nearProduct(Kind kind, long n, long m) {
        int nudge = random.nextInt(-1, 2);
        if (kind == Kind.DOUBLE) {
            return Double.doubleToRawLongBits(-Double.longBitsToDouble(n) * Double.longBitsToDouble(m)) + nudge;
        }
        int low = Float.floatToRawIntBits(-Float.intBitsToFloat((int) n) * Float.intBitsToFloat((int) m)) + nudge;
        int high = Float.floatToRawIntBits(-Float.intBitsToFloat((int) (n >> 32)) * Float.intBitsToFloat((int) (m >> 32)));
        return (long) high << 32 | low & 0xffffffffL;
    }
}
