package hvsh.dsl.script;

import java.util.List;

/** A script that failed. The message is one line, {@code file:line:column: cause}; there is no Java stack trace. */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What went wrong, as far as a caller needs to tell. */
    public enum Kind {
        /** The text is not JavaScript. */
        SYNTAX,
        /** The text could still become JavaScript: ask for another line. */
        INCOMPLETE,
        /** A file it loads is wrong: a descriptor, an image. */
        INPUT,
        /** Something was thrown. */
        ERROR,
        /** {@link ScriptEngine#interrupt()} stopped it. */
        INTERRUPTED
    }

    private final Kind kind;
    private final String problem;
    private final String file;
    private final int line;
    private final int column;
    private final transient List<String> frames;

    /** Line and column count from 1, and are 0 where the place is not known. */
    ScriptException(Kind kind, String file, int line, int column, String problem, List<String> frames) {
        this(kind, file, line, column, problem, frames, null);
    }

    /** @param cause what host code threw; null: it was the script */
    ScriptException(Kind kind, String file, int line, int column, String problem, List<String> frames, Throwable cause) {
        super(line == 0 ? problem : file + ":" + line + ":" + column + ": " + problem, cause, false, false);
        this.kind = kind;
        this.problem = problem;
        this.file = file;
        this.line = line;
        this.column = column;
        this.frames = List.copyOf(frames);
    }

    /** The same at the same place, for another reason. */
    public ScriptException because(String reason) {
        return new ScriptException(kind, file, line, column, reason, frames, getCause());
    }

    public Kind kind() { return kind; }

    /** The message without the place. */
    public String problem() { return problem; }

    public String file() { return file; }

    public int line() { return line; }

    public int column() { return column; }

    /** The script's call stack, innermost first, as {@code function (file:line:column)}; host frames left out. */
    public List<String> frames() { return frames; }
}
