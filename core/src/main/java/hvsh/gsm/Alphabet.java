package hvsh.gsm;

import java.io.ByteArrayOutputStream;

/** The default alphabet with its extension table (3GPP TS 23.038 §6.2.1). */
final class Alphabet {
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENSIONS = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};
    private static final int ESCAPE = 0x1b;

    private Alphabet() { }

    /** Whether it has every character of a text. */
    static boolean has(String text) {
        return text.chars().allMatch(c -> c != ESCAPE && (BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0));
    }

    /** The codes of a text that it {@linkplain #has has}. */
    static byte[] codes(String text) {
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            int extended = EXTENDED.indexOf(c);
            if (extended >= 0) {
                codes.write(ESCAPE);
                codes.write(EXTENSIONS[extended]);
            } else {
                codes.write(BASIC.indexOf(c));
            }
        }
        return codes.toByteArray();
    }

    /** The text of codes; an extension that is not there is the character of the basic table. */
    static String text(byte[] codes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            int extended = codes[i] == ESCAPE && i + 1 < codes.length ? extension(codes[i + 1]) : -1;
            if (extended >= 0) {
                text.append(EXTENDED.charAt(extended));
                i++;
            } else if (codes[i] != ESCAPE) {
                text.append(BASIC.charAt(codes[i]));
            }
        }
        return text.toString();
    }

    private static int extension(byte code) {
        for (int i = 0; i < EXTENSIONS.length; i++) {
            if (EXTENSIONS[i] == code) {
                return i;
            }
        }
        return -1;
    }
}
