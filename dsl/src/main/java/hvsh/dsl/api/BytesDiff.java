package hvsh.dsl.api;

import java.util.ArrayList;
import java.util.List;

/** What differs between two arrays of bytes, as rows of a hexadecimal dump: {@code -} is expected, {@code +} is there. */
final class BytesDiff {
    private static final int WIDTH = 16;
    private static final int MOST_ROWS = 16;

    private BytesDiff() { }

    static List<String> of(byte[] expected, byte[] got) {
        List<String> lines = new ArrayList<>();
        int rows = 0;
        for (int at = 0; at < Math.max(expected.length, got.length); at += WIDTH) {
            String old = row(expected, at);
            String now = row(got, at);
            if (!old.equals(now) && rows++ < MOST_ROWS) {
                lines.add("- " + old);
                lines.add("+ " + now);
            }
        }
        if (rows > MOST_ROWS) {
            lines.add("… " + (rows - MOST_ROWS) + " more rows differ");
        }
        return lines;
    }

    private static String row(byte[] bytes, int at) {
        StringBuilder hex = new StringBuilder("%04x ".formatted(at));
        StringBuilder ascii = new StringBuilder();
        for (int i = at; i < at + WIDTH; i++) {
            hex.append((i & 7) == 0 ? "  " : " ").append(i < bytes.length ? "%02x".formatted(bytes[i]) : "  ");
            if (i < bytes.length) {
                ascii.append(bytes[i] >= ' ' && bytes[i] < 0x7f ? (char) bytes[i] : '.');
            }
        }
        return hex + "  |" + ascii + "|";
    }
}
