package hvsh.dsl.descriptor;

import java.math.BigInteger;

/**
 * Whole numbers as people write them: {@code 42}, {@code 1_000}, {@code 0x4000_0000}. A leading zero is refused, because YAML 1.1
 * would have read it as octal, and so is {@code 1:30}, which it would have read as 90.
 */
public final class Numbers {
    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(63);

    private Numbers() { }

    /** A number from 0 to 2^63 − 1. @throws ValueException if it is not one */
    public static long parse(String text) {
        if (text.matches("0[0-9_]+")) {
            throw new ValueException("'" + text + "' begins with a zero, which some readers take for octal",
                    "write " + text.replaceFirst("^[0_]+(?=.)", "") + ", or 0x… for hexadecimal");
        }
        boolean hex = text.matches("0x[0-9a-fA-F][0-9a-fA-F_]*");
        if (!hex && !text.matches("[0-9][0-9_]*")) {
            throw new ValueException("'" + text + "' is not a whole number", "write digits, or 0x… for hexadecimal");
        }
        String digits = (hex ? text.substring(2) : text).replace("_", "");
        BigInteger value = new BigInteger(digits, hex ? 16 : 10);
        if (value.compareTo(LIMIT) >= 0) {
            throw new ValueException("'" + text + "' does not fit in 63 bits", "use a smaller number");
        }
        return value.longValueExact();
    }

    /** The form used in every message about addresses: {@code 0x4000_0000}. */
    public static String hex(long value) {
        String digits = "%08x".formatted(value);
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 4; at > 0; at -= 4) {
            grouped.insert(at, '_');
        }
        return "0x" + grouped;
    }
}
