package hvsh.gsm;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Numbers of telephones as messages have them (3GPP TS 24.008 §10.5.4.7, 24.011 §8.2.5, 23.040 §9.1.2.5): a type and digits. Written
 * with a plus they are international.
 */
public final class PartyNumber {
    private static final int INTERNATIONAL = 0x91;
    private static final int UNKNOWN = 0x81;
    private static final int ALPHANUMERIC = 0x50;
    private static final int TYPE = 0x70;
    private static final int EXTENDED = 0x80;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*#abc]{1,20}");

    private PartyNumber() { }

    /** Whether a text is a number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Type and digits; nothing for an empty text. */
    public static byte[] encode(String number) {
        if (number.isEmpty()) {
            return new byte[0];
        }
        boolean international = number.startsWith("+");
        return new OctetWriter().octet(international ? INTERNATIONAL : UNKNOWN).put(Digits.pack(international ? number.substring(1) : number)).toBytes();
    }

    /** The number; empty if there is none. */
    public static String decode(byte[] value) {
        if (value.length == 0) {
            return "";
        }
        int skip = (value[0] & EXTENDED) == 0 ? 2 : 1;
        String digits = value.length < skip ? "" : Digits.unpack(Arrays.copyOfRange(value, skip, value.length));
        return (value[0] & TYPE) == (INTERNATIONAL & TYPE) && !digits.isEmpty() ? "+" + digits : digits;
    }

    /** An address of the transfer layer, whose length counts digits. */
    static byte[] encodeTransfer(String number) {
        int digits = number.length() - (number.startsWith("+") ? 1 : 0);
        return new OctetWriter().octet(digits).put(number.isEmpty() ? new byte[] {(byte) UNKNOWN} : encode(number)).toBytes();
    }

    /** Reads an address of the transfer layer: a number, or a name in the default alphabet. */
    static String decodeTransfer(OctetReader from) throws MalformedException {
        int halves = from.octet();
        if (halves > 20) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "an address of " + halves + " digits");
        }
        byte[] value = from.take(1 + (halves + 1) / 2);
        if ((value[0] & TYPE) == ALPHANUMERIC) {
            return Alphabet.text(Septets.unpack(Arrays.copyOfRange(value, 1, value.length), halves * 4 / 7, 0));
        }
        String number = decode(value);
        return number.substring(0, Math.min(number.length(), halves + (number.startsWith("+") ? 1 : 0)));
    }
}
