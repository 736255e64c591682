package hvsh.radio;

/** What a register holds, and who wrote it. */
public record Setting(int value, Writer by) {
    static final Setting RESET = new Setting(0, Writer.NOBODY);
}
