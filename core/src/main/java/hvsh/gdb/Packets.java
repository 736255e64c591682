package hvsh.gdb;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Packets over a link: {@code $content#checksum}, each acknowledged unless both sides have agreed that none is. Content is
 * text in which each char is a byte. Of what is too long the rest is skipped, however much it is.
 */
final class Packets {
    /** Bytes that a packet's content may have on the way. */
    static final int SIZE = 16 << 10;
    /** Stands for a packet that cannot be understood; no packet is so. */
    static final String BAD = "\0";

    private static final char ESCAPE = '}';
    private static final int ESCAPED = 0x20;
    private static final int FRAME = 4;

    private final Link link;
    private boolean acknowledges = true;
    private byte[] last = new byte[0];
    /** The content that is being received, and the sum of its bytes. */
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private int sum;
    private boolean tooLong;

    Packets(Link link) {
        this.link = link;
    }

    /** From the next packet on, none is acknowledged. */
    void stopAcknowledging() {
        acknowledges = false;
    }

    /** The content of the next packet, {@link #BAD}, or null where the debugger is gone. */
    String receive() {
        for (int b = link.read(); b != Link.END; b = link.read()) {
            if (b == '-' && acknowledges) {
                link.send(last);
            }
            if (b != '$') {
                continue;
            }
            if (!readContent()) {
                return null;
            }
            boolean right = checksum() == (sum & 0xff);
            if (acknowledges) {
                link.send(new byte[] {(byte) (right ? '+' : '-')});
            }
            if (right && !tooLong) {
                return unescaped();
            }
            if (right || !acknowledges) {
                return BAD;
            }
        }
        return null;
    }

    /** Reads up to the end of the content; another beginning begins anew. Gives false where the debugger is gone. */
    private boolean readContent() {
        begin();
        for (int b = link.read(); b != '#'; b = link.read()) {
            if (b == Link.END) {
                return false;
            }
            if (b == '$') {
                begin();
                continue;
            }
            sum += b;
            tooLong |= content.size() == SIZE;
            if (!tooLong) {
                content.write(b);
            }
        }
        return true;
    }

    private void begin() {
        content.reset();
        sum = 0;
        tooLong = false;
    }

    /** The two digits behind the content; negative if they are none. */
    private int checksum() {
        int high = Character.digit(link.read(), 16);
        int low = Character.digit(link.read(), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private String unescaped() {
        String raw = content.toString(StandardCharsets.ISO_8859_1);
        if (raw.indexOf(ESCAPE) < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            boolean escape = raw.charAt(i) == ESCAPE && i + 1 < raw.length();
            plain.append(escape ? (char) (raw.charAt(++i) ^ ESCAPED) : raw.charAt(i));
        }
        return plain.toString();
    }

    /** Sends a packet; chars that mean something to the protocol are escaped. */
    void send(String text) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream(text.length() + FRAME);
        packet.write('$');
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c == '$' || c == '#' || c == '*' || c == ESCAPE) {
                packet.write(ESCAPE);
                total += ESCAPE;
                c ^= ESCAPED;
            }
            packet.write(c);
            total += c;
        }
        packet.writeBytes("#%02x".formatted(total & 0xff).getBytes(StandardCharsets.ISO_8859_1));
        last = packet.toByteArray();
        link.send(last);
    }

    /** Lets GDB show a text, while it waits for the answer to a packet. */
    void show(String text) {
        String digits = Hex.of(text);
        for (int from = 0; from < digits.length(); from += SIZE - 2) {
            send("O" + digits.substring(from, Math.min(digits.length(), from + SIZE - 2)));
        }
    }
}
