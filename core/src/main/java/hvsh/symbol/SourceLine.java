package hvsh.symbol;

/**
 * A line of a source file.
 *
 * @param file its path as the compiler was given it, perhaps relative to the directory where that ran
 * @param line from 1 on
 */
public record SourceLine(String file, int line) {
    /** The file's name without its directories, and the line: {@code main.c:42}. */
    public String shown() {
        return file.substring(file.lastIndexOf('/') + 1) + ":" + line;
    }
}
