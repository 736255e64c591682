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

    /** Everything that changes. */
    record State(long[] words, boolean overflow) { }

    private final ArrayDeque<Integer> words = new ArrayDeque<>();
    private boolean overflow;

    /** Whole blocks that are in it. */
    int blocks() {
        return words.size() / WORDS;
    }

    /** Whether something did not fit since that was last cleared. */
    boolean hasOverflowed() {
        return overflow;
    }

    void clearOverflow() {
        overflow = false;
    }

    /** Adds a word, unless it is full. */
    void write(long word) {
        if (fits(1)) {
            words.add((int) word);
        }
    }

    private boolean fits(int more) {
        boolean fits = words.size() + more <= DEPTH * WORDS;
        overflow |= !fits;
        return fits;
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

    /** Adds a block, padded with zeros, unless it does not fit. */
    void offer(byte[] block) {
        if (!fits(WORDS)) {
            return;
        }
        for (int at = 0; at < BLOCK; at += 4) {
            int word = 0;
            for (int i = 3; i >= 0; i--) {
                word = word << 8 | (at + i < block.length ? block[at + i] & 0xff : 0);
            }
            words.add(word);
        }
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

    State save() {
        return new State(words.stream().mapToLong(Integer::longValue).toArray(), overflow);
    }

    void load(State s) {
        words.clear();
        for (long word : s.words) {
            words.add((int) word);
        }
        overflow = s.overflow;
    }
}
