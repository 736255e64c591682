package hvsh.symbol;

import java.nio.charset.StandardCharsets;

/**
 * Names in tables of texts. Texts may share bytes, so that a small file can name a great deal: there is a limit to all of
 * them together.
 */
final class Texts {
    private static final int LONGEST = 1 << 15;
    private static final int SHARED = 16;
    private static final int LEAST = 1 << 16;

    private long left;

    /** @param size of the file in bytes */
    Texts(long size) {
        left = LEAST + SHARED * size;
    }

    /** The text at an offset, up to the next zero. */
    String at(Bytes table, long offset) {
        int length = (int) (table.zero(offset) - offset);
        charge(length);
        return new String(table.array(), table.from() + (int) offset, length, StandardCharsets.UTF_8);
    }

    /** The same text, which was made of others and counts once more. */
    String charged(String text) {
        charge(text.length());
        return text;
    }

    private void charge(int length) {
        left -= length;
        if (length > LONGEST || left < 0) {
            throw new SymbolException("has names longer than any program's; it is damaged, build it again");
        }
    }
}
