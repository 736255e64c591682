package hvsh.symbol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The symbols that a Linux kernel carries for its own messages (kernel/kallsyms.c): names in a code of 256 tokens, addresses as
 * offsets from a base, which the kernel moves when it relocates itself. An {@code Image} says nowhere where they are, so
 * they are found by what they look like: see {@link KallsymsTables}.
 */
public final class Kallsyms {
    /** Where the base is in the image is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final int BRANCH = 0b000101;

    private final byte[] image;
    private final KallsymsTables tables;
    private List<Symbol> symbols;
    private Long baseOffset;

    private Kallsyms(byte[] image, KallsymsTables tables) {
        this.image = image;
        this.tables = tables;
    }

    /** Those of a kernel {@code Image}; null if it has none, or in a form that is not known. */
    public static Kallsyms find(byte[] image) {
        KallsymsTables tables = KallsymsTables.find(new Bytes(image));
        return tables == null ? null : new Kallsyms(image, tables);
    }

    /** Where the base is in the image: eight bytes, whose value in a running kernel is added to all addresses. */
    public int baseField() {
        return tables.base();
    }

    /** The symbols, at offsets from the base. */
    synchronized List<Symbol> symbols() {
        if (symbols == null) {
            symbols = SymbolTable.withSizes(read());
        }
        return symbols;
    }

    private List<Symbol> read() {
        List<Symbol> found = new ArrayList<>(tables.count());
        Bytes bytes = new Bytes(image);
        byte[][] tokens = tokens(bytes);
        Cursor at = new Cursor(bytes, tables.names());
        byte[] name = new byte[512];
        for (int i = 0; i < tables.count(); i++) {
            int length = KallsymsTables.length(at);
            int size = 0;
            for (int k = 0; k < length; k++) {
                byte[] token = tokens[at.u8()];
                if (size + token.length > name.length) {
                    name = Arrays.copyOf(name, 2 * (size + token.length));
                }
                System.arraycopy(token, 0, name, size, token.length);
                size += token.length;
            }
            Symbol symbol = size < 2 ? null : KernelNames.symbol((char) name[0], new String(name, 1, size - 1, StandardCharsets.UTF_8),
                    bytes.unsigned32(tables.offsets() + 4L * i));
            if (symbol != null) {
                found.add(symbol);
            }
        }
        return found;
    }

    private byte[][] tokens(Bytes bytes) {
        byte[][] tokens = new byte[KallsymsTables.TOKENS][];
        for (int i = 0; i < tokens.length; i++) {
            int begin = tables.tokens() + bytes.u16(tables.tokenIndex() + 2L * i);
            tokens[i] = Arrays.copyOfRange(image, begin, bytes.zero(begin));
        }
        return tokens;
    }

    /**
     * Which offset in the image the base is the address of, so that symbols have addresses before the kernel has relocated
     * itself; {@link #UNKNOWN} if that cannot be told.
     */
    public synchronized long baseOffset() {
        if (baseOffset == null) {
            baseOffset = readBaseOffset();
        }
        return baseOffset;
    }

    /** The first branch of an image goes to primary_entry; _text, if it is listed, is the image's beginning (arch/arm64/kernel/head.S). */
    private long readBaseOffset() {
        Bytes bytes = new Bytes(image);
        for (Symbol symbol : symbols()) {
            if (symbol.name().equals("_text")) {
                return -symbol.address();
            }
            for (int at = 0; at < 8 && symbol.name().equals("primary_entry"); at += 4) {
                int word = bytes.u32(at);
                if (word >>> 26 == BRANCH) {
                    return at + (word << 6 >> 4) - symbol.address();
                }
            }
        }
        return UNKNOWN;
    }
}
