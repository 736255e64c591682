package hvsh.cpu.oracle;

/**
 * Up to four instructions and the state they start from.
 *
 * @param row    row of the last word, which is the one under test
 * @param number place in its batch, which gives its address
 * @param before slots as {@link State} has them
 */
record Trial(int row, int[] words, int number, long[] before) {
    long pc() {
        return State.CODE + (long) State.CODE_BYTES * number;
    }

    /** Address after the last word. */
    long end() {
        return pc() + 4L * words.length;
    }

    Trial numbered(int n) {
        return new Trial(row, words, n, before);
    }
}
