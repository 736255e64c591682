package hvsh.gsm;

/** Decimal digits, two to an octet, the first in the lower half; an odd one is paired with 15. */
final class Digits {
    private static final String SYMBOLS = "0123456789*#abc";
    private static final int NONE = 15;

    private Digits() { }

    static byte[] pack(String digits) {
        byte[] octets = new byte[(digits.length() + 1) / 2];
        for (int i = 0; i < 2 * octets.length; i++) {
            int half = i < digits.length() ? SYMBOLS.indexOf(digits.charAt(i)) : NONE;
            octets[i / 2] |= (byte) (half << 4 * (i % 2));
        }
        return octets;
    }

    /** The digits up to the first half that is none. */
    static String unpack(byte[] octets) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 2 * octets.length; i++) {
            int half = octets[i / 2] >>> 4 * (i % 2) & 15;
            if (half == NONE) {
                break;
            }
            digits.append(SYMBOLS.charAt(half));
        }
        return digits.toString();
    }

    static boolean isDecimal(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
