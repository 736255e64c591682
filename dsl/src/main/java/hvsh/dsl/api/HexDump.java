package hvsh.dsl.api;

import hvsh.memory.Page;

/** Memory as text: address, sixteen bytes in hexadecimal, the same as ASCII. */
final class HexDump {
    private static final int WIDTH = 16;

    private HexDump() { }

    static String of(AddressSpace space, long address, int length) {
        StringBuilder text = new StringBuilder();
        for (int done = 0; done < length; done += WIDTH) {
            line(text, space, address + done, Math.min(WIDTH, length - done));
        }
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, AddressSpace space, long at, int n) {
        StringBuilder ascii = new StringBuilder();
        text.append(Show.hex64(at)).append(' ');
        int untilPage = Page.SIZE - ((int) at & Page.MASK);
        byte[] first = space.tryRead(at, Math.min(n, untilPage));
        byte[] second = n > untilPage ? space.tryRead(at + untilPage, n - untilPage) : null;
        for (int i = 0; i < WIDTH; i++) {
            text.append(i % 8 == 0 ? "  " : " ");
            byte[] part = i < untilPage ? first : second;
            if (i >= n) {
                text.append("  ");
            } else if (part == null) {
                text.append("??");
                ascii.append('?');
            } else {
                byte b = part[i < untilPage ? i : i - untilPage];
                text.append("%02x".formatted(b));
                ascii.append(b >= ' ' && b < 0x7f ? (char) b : '.');
            }
        }
        text.append("  |").append(ascii).append("|\n");
    }
}
