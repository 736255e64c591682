package hvsh.symbol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the tables of {@link Kallsyms} are in an image, as offsets. Of all texts only the token table has the digits one by
 * one, and the index behind it must agree with it; of the numbers before it only the markers ascend as the lengths of 256
 * names do, and say where the names begin. The offsets stand before all that, or from Linux 6.4 on behind.
 *
 * @param count      of symbols
 * @param names      the first name: its length, then so many tokens
 * @param offsets    of the symbols from the base, 32 bits each, ascending
 * @param base       the base, 64 bits
 * @param tokens     texts that end with zero
 * @param tokenIndex where each begins, 16 bits each
 */
record KallsymsTables(int count, int names, int offsets, int base, int tokens, int tokenIndex) {
    static final int TOKENS = 256;
    private static final byte[] DIGITS = "0\0001\0002\0003\0004\0005\0006\0007\0008\0009\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ALIGNMENT = 8;
    private static final int MARKED = 256;
    private static final int LONGEST = 512;
    /** Between markers and tokens may be the order of the names, three bytes each. */
    private static final int SEARCHED = 16 << 20;
    private static final int FEWEST_MARKERS = 4;
    /** An image that was made to look like tables everywhere is given up. */
    private static final int MOST_TRIED = 64;

    /** The tables of an image, or null. */
    static KallsymsTables find(Bytes image) {
        byte[] array = image.array();
        int tried = 0;
        for (int at = 0; at + DIGITS.length < array.length && tried < MOST_TRIED; at++) {
            if (array[at] == '0' && Arrays.equals(array, at, at + DIGITS.length, DIGITS, 0, DIGITS.length)) {
                int index = index(image, at);
                tried += index < 0 ? 0 : 1;
                KallsymsTables found = index < 0 ? null : names(image, at - image.u16(index + 2L * '0'), index);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Where the index is of the tokens around this {@code 0}; −1 if there is none. */
    private static int index(Bytes image, int zero) {
        int end = zero;
        for (int i = '0'; i < TOKENS && end < image.size(); i++) {
            end = image.zero(end) + 1;
        }
        int index = align(end);
        if (!image.has(index, 2 * TOKENS)) {
            return -1;
        }
        int tokens = zero - image.u16(index + 2L * '0');
        int at = tokens;
        for (int i = 0; i < TOKENS; i++) {
            if (at < 0 || at >= end || image.u16(index + 2L * i) != at - tokens) {
                return -1;
            }
            at = image.zero(at) + 1;
        }
        return at == end ? index : -1;
    }

    private static KallsymsTables names(Bytes image, int tokens, int index) {
        int tried = 0;
        for (int markers = (tokens & -ALIGNMENT) - ALIGNMENT; markers > 0 && markers > tokens - SEARCHED && tried < MOST_TRIED; markers -= ALIGNMENT) {
            int many = markers(image, markers, tokens);
            if (many >= FEWEST_MARKERS) {
                tried++;
                KallsymsTables found = count(image, markers, many, tokens, index);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** How many numbers from here on may be markers. */
    private static int markers(Bytes image, int at, int end) {
        if (image.u32(at) != 0) {
            return 0;
        }
        int many = 1;
        for (; at + 4 * many + 4 <= end; many++) {
            long step = image.unsigned32(at + 4L * many) - image.unsigned32(at + 4L * many - 4);
            if (step < MARKED || step > MARKED * LONGEST) {
                break;
            }
        }
        return many;
    }

    /** Looks for the number of symbols, which stands right before the names, which end before the markers. */
    private static KallsymsTables count(Bytes image, int markers, int many, int tokens, int index) {
        for (int used = many; used >= many - 1; used--) {
            long last = image.unsigned32(markers + 4L * used - 4);
            long nearest = (markers - ALIGNMENT - last) & -ALIGNMENT;
            for (long at = nearest; at >= 0 && at > nearest - MARKED * LONGEST; at -= ALIGNMENT) {
                int count = image.u32(at);
                if (count > (used - 1) * MARKED && count <= used * MARKED && areNames(image, (int) at + ALIGNMENT, count, markers)) {
                    return offsets(image, count, (int) at, tokens, index);
                }
            }
        }
        return null;
    }

    private static boolean areNames(Bytes image, int names, int count, int markers) {
        Cursor at = new Cursor(image, names);
        for (int i = 0; i < count; i++) {
            if (at.at() > markers || i % MARKED == 0 && image.unsigned32(markers + 4L * (i / MARKED)) != at.at() - names) {
                return false;
            }
            int length = length(at);
            if (!image.has(at.at(), length)) {
                return false;
            }
            at.skip(length);
        }
        return at.at() <= markers && at.at() > markers - 2 * ALIGNMENT;
    }

    /** How many tokens a name has: one byte, from Linux 6.1 on two if the first one's high bit is set. */
    static int length(Cursor at) {
        int first = at.u8();
        return first < 0x80 ? first : first & 0x7f | at.u8() << 7;
    }

    private static KallsymsTables offsets(Bytes image, int count, int countAt, int tokens, int index) {
        int names = countAt + ALIGNMENT;
        int before = countAt - ALIGNMENT - align(4 * count);
        if (ascend(image, before, count)) {
            return new KallsymsTables(count, names, before, countAt - ALIGNMENT, tokens, index);
        }
        int behind = align(index + 2 * TOKENS);
        if (ascend(image, behind, count)) {
            return new KallsymsTables(count, names, behind, behind + align(4 * count), tokens, index);
        }
        return null;
    }

    private static boolean ascend(Bytes image, int at, int count) {
        if (!image.has(at, 4L * count + 2 * ALIGNMENT)) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            if (image.unsigned32(at + 4L * i) < image.unsigned32(at + 4L * i - 4)) {
                return false;
            }
        }
        return image.u32(at) != image.u32(at + 4L * count - 4);
    }

    private static int align(int offset) {
        return offset + ALIGNMENT - 1 & -ALIGNMENT;
    }
}
