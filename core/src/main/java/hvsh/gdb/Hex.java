package hvsh.gdb;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes as the protocol writes them: two hexadecimal digits each, numbers of the target in its byte order. */
final class Hex {
    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() { }

    static String of(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A little-endian number of 1 to 8 bytes. */
    static String little(long value, int size) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < size; i++) {
            FORMAT.toHexDigits(digits, (byte) (value >>> 8 * i));
        }
        return digits.toString();
    }

    /** @throws Refusal if it is not pairs of hexadecimal digits */
    static byte[] bytes(String digits) {
        try {
            return FORMAT.parseHex(digits);
        } catch (IllegalArgumentException _) {
            throw Refusal.malformed();
        }
    }

    /** The little-endian number of up to eight bytes at an offset. */
    static long number(byte[] bytes, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }
}
