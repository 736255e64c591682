package hvsh.gsm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The user data of a short message (3GPP TS 23.040 §9.2.3.24).
 *
 * @param scheme data coding (3GPP TS 23.038 §4)
 * @param header whether a header comes before the text
 * @param length in septets of the default alphabet, else in octets
 */
public record SmsText(int scheme, boolean header, int length, byte[] octets) {
    private static final int LONGEST = 140;
    private static final int UNICODE = 8;
    private static final int EIGHT_BITS = 4;
    /** Header of a part of a longer message (§9.2.3.24.1): 6 octets, which are 7 septets with the fill bit. */
    private static final int PART_HEADER = 6;
    private static final int PARTS = 255;

    /** A coding group of 3GPP TS 23.038 §4 that says it: 0, 4 or 8. */
    private int alphabet() {
        int group = scheme >> 4;
        if (group < 8) {
            return scheme & 0x0c;
        }
        return group == 14 ? UNICODE : group == 15 ? scheme & EIGHT_BITS : 0;
    }

    /** The messages that a text needs: one, or parts with a reference. */
    public static List<SmsText> of(String text, int reference) {
        boolean basic = Alphabet.has(text);
        byte[] codes = basic ? Alphabet.codes(text) : text.getBytes(StandardCharsets.UTF_16BE);
        if (codes.length <= (basic ? 160 : LONGEST)) {
            return List.of(basic ? new SmsText(0, false, codes.length, Septets.pack(codes, 0)) : new SmsText(UNICODE, false, codes.length, codes));
        }
        int size = basic ? 153 : LONGEST - PART_HEADER;
        List<byte[]> pieces = new ArrayList<>();
        for (int at = 0; at < codes.length;) {
            int end = Math.min(codes.length, at + size);
            boolean splits = end < codes.length && (basic ? codes[end - 1] == 0x1b : Character.isHighSurrogate((char) (codes[end - 2] << 8 | codes[end - 1] & 0xff)));
            end -= splits ? basic ? 1 : 2 : 0;
            pieces.add(Arrays.copyOfRange(codes, at, end));
            at = end;
        }
        if (pieces.size() > PARTS) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters needs " + pieces.size() + " messages; at most " + PARTS + " are one");
        }
        List<SmsText> parts = new ArrayList<>();
        for (byte[] piece : pieces) {
            byte[] header = {PART_HEADER - 1, 0, 3, (byte) reference, (byte) pieces.size(), (byte) (parts.size() + 1)};
            byte[] body = basic ? Septets.pack(piece, 1) : piece;
            parts.add(new SmsText(basic ? 0 : UNICODE, true, basic ? piece.length + 7 : piece.length + PART_HEADER, new OctetWriter().put(header).put(body).toBytes()));
        }
        return parts;
    }

    /** Reads length and data, as the coding scheme says. */
    static SmsText decode(int scheme, boolean header, OctetReader from) throws MalformedException {
        int length = from.octet();
        SmsText empty = new SmsText(scheme, header, length, new byte[0]);
        int octets = empty.alphabet() == 0 ? (length * 7 + 7) / 8 : length;
        byte[] data = from.take(octets);
        if (octets > LONGEST || header && (octets == 0 || (data[0] & 0xff) >= octets)) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "user data of the wrong length");
        }
        return new SmsText(scheme, header, length, data);
    }

    byte[] encode() {
        return new OctetWriter().octet(length).put(octets).toBytes();
    }

    /** What is to be read; of 8-bit data the hexadecimal digits. */
    public String text() {
        int skip = header ? (octets[0] & 0xff) + 1 : 0;
        byte[] body = Arrays.copyOfRange(octets, skip, octets.length);
        return switch (alphabet()) {
            case UNICODE -> new String(body, StandardCharsets.UTF_16BE);
            case EIGHT_BITS -> HexFormat.of().formatHex(body);
            default -> {
                int first = (skip * 8 + 6) / 7;
                yield Alphabet.text(Septets.unpack(body, length - first, first * 7 - skip * 8));
            }
        };
    }
}
