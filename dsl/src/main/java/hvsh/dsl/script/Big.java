package hvsh.dsl.script;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * 64-bit values on their way between Java and JavaScript. A Java long would arrive as a Number and lose bits above 2^53, so a
 * real BigInt is made inside the context.
 */
public final class Big {
    private static final BigInteger LEAST = BigInteger.ONE.shiftLeft(63).negate();
    private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(64);
    private static final double SAFE = 9_007_199_254_740_991.0;

    private final Value unsigned;
    private final Value isBigInt;

    Big(Context context) {
        unsigned = context.eval("js", "v => BigInt.asUintN(64, BigInt(v))");
        isBigInt = context.eval("js", "v => typeof v === 'bigint'");
    }

    /** The 64 bits as an unsigned BigInt, 0n to 2n**64n − 1n. */
    public Value of(long bits) {
        return unsigned.execute(bits);
    }

    public boolean isBigInt(Value value) {
        return value.isNumber() && isBigInt.execute(value).asBoolean();
    }

    /**
     * The 64 bits of a Number or BigInt; negative ones in two's complement.
     *
     * @throws IllegalArgumentException for fractions, Numbers beyond 2^53 (which may have lost bits), and what does not fit in 64 bits
     */
    public long toLong(Value value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("expected a number or BigInt, not " + Printer.show(value)
                    + "; write for example 0x4000_0000n");
        }
        if (!isBigInt(value)) {
            return ofNumber(value.asDouble());
        }
        BigInteger big = value.asBigInteger();
        if (big.compareTo(LEAST) < 0 || big.compareTo(BEYOND) >= 0) {
            throw new IllegalArgumentException(big + "n does not fit in 64 bits; mask it with BigInt.asUintN(64, value)");
        }
        return big.longValue();
    }

    private static long ofNumber(double number) {
        if (!Double.isFinite(number) || number != Math.rint(number)) {
            throw new IllegalArgumentException(text(number) + " is not a whole number; round it, or use a BigInt");
        }
        if (Math.abs(number) > SAFE) {
            throw new IllegalArgumentException(text(number) + " is beyond 2^53, where a Number loses bits; write it as a BigInt, with n at the end");
        }
        return (long) number;
    }

    private static String text(double number) {
        return Double.isFinite(number) ? new BigDecimal(number).stripTrailingZeros().toPlainString() : Double.toString(number);
    }
}
