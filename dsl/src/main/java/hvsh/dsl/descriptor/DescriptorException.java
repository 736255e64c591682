package hvsh.dsl.descriptor;

/** A descriptor that cannot be used. The message is one line, {@code file:line:column: cause; remedy}. */
public final class DescriptorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final int column;
    private final String problem;
    private final String remedy;

    /** Line and column count from 1; both are 0 when the file could not be read at all. */
    DescriptorException(String file, int line, int column, String problem, String remedy) {
        super((line == 0 ? file : file + ":" + line + ":" + column) + ": " + problem + "; " + remedy);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.remedy = remedy;
    }

    public String file() { return file; }

    public int line() { return line; }

    public int column() { return column; }

    /** What is wrong, without position. */
    public String problem() { return problem; }

    /** What to do about it. */
    public String remedy() { return remedy; }
}
