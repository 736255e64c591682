package hvsh.radio;

import java.util.ArrayDeque;
import java.util.Optional;

/**
 * A queue of blocks: 16 bytes of GSMTAP header, 23 of data (3GPP TS 44.006 §2) and one of padding, moved in words, the
 * first byte in bits 7 to 0.
 */
final class BlockFifo {
    /** Bytes of a block. */
    static final int BLOCK = 40;
    /** Blocks that it holds. */
    static final int DEPTH = 16;
    private static final int WORDS = BLOCK / 4;

    private final ArrayDeque<Integer> words = new ArrayDeque<>();

    /** Whole blocks that are in it. */
    int blocks() {
        return words.size() / WORDS;
    }

    /** Adds a word; false if it is full. */
    boolean write(long word) {
        return words.size() < DEPTH * WORDS && words.add((int) word);
    }

    /** The oldest word, or 0 if there is none. */
    long read() {
        Integer word = words.poll();
        return word == null ? 0 : word & 0xffff_ffffL;
    }

    long peek() {
        Integer word = words.peek();
        return word == null ? 0 : word & 0xffff_ffffL;
    }

    /** Adds a block, padded with zeros; false if it does not fit. */
    boolean offer(byte[] block) {
        if (words.size() + WORDS > DEPTH * WORDS) {
            return false;
        }
        for (int at = 0; at < BLOCK; at += 4) {
            int word = 0;
            for (int i = 3; i >= 0; i--) {
                word = word << 8 | (at + i < block.length ? block[at + i] & 0xff : 0);
            }
            words.add(word);
        }
        return true;
    }

    /** Takes the oldest block, if there is a whole one. */
    Optional<byte[]> take() {
        if (blocks() == 0) {
            return Optional.empty();
        }
        byte[] block = new byte[BLOCK];
        for (int at = 0; at < BLOCK; at += 4) {
            int word = (int) read();
            for (int i = 0; i < 4; i++) {
                block[at + i] = (byte) (word >>> 8 * i);
            }
        }
        return Optional.of(block);
    }

    void clear() {
        words.clear();
    }

    long[] save() {
        return words.stream().mapToLong(Integer::longValue).toArray();
    }

    void load(long[] saved) {
        words.clear();
        for (long word : saved) {
            words.add((int) word);
        }
    }
}
