package hvsh.dsl.descriptor;

import java.math.BigInteger;

/** Sizes in bytes: {@code 64M}, {@code 4K}, {@code 1G}, or a plain number. K, M and G are powers of 1024. */
public final class Sizes {
    private static final String UNITS = "KMG";

    private Sizes() { }

    /** The size in bytes. @throws ValueException if the text is not a size */
    public static long parse(String text) {
        if (!text.matches("[0-9_]+(\\.[0-9]+)?[KMG](i?B)?|0x[0-9a-fA-F_]+|[0-9_]+")) {
            throw new ValueException("'" + text + "' is not a size", "write for example 64M, 4K or 0x0400_0000");
        }
        String number = text.replaceFirst("i?B$", "");
        int unit = text.startsWith("0x") ? -1 : UNITS.indexOf(number.charAt(number.length() - 1));
        if (unit < 0) {
            return Numbers.parse(text);
        }
        if (number.contains(".")) {
            throw new ValueException("'" + text + "' is a fraction", "write it in the next smaller unit");
        }
        BigInteger bytes = BigInteger.valueOf(Numbers.parse(number.substring(0, number.length() - 1)))
                .shiftLeft(10 * (unit + 1));
        if (bytes.bitLength() > 63) {
            throw new ValueException("'" + text + "' does not fit in 63 bits", "use a smaller size");
        }
        return bytes.longValueExact();
    }

    /** The shortest exact form: {@code 64M}, {@code 4100K}, {@code 17}. */
    public static String format(long bytes) {
        for (int unit = UNITS.length(); unit > 0; unit--) {
            long one = 1L << (10 * unit);
            if (bytes >= one && bytes % one == 0) {
                return bytes / one + UNITS.substring(unit - 1, unit);
            }
        }
        return Long.toString(bytes);
    }
}
