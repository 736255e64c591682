package hvsh.dsl.script;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a script's text; line and column count from 1. */
public record Place(String file, int line, int column) {
    private static final Pattern FRAME = Pattern.compile("^\\s+at (?:.* \\()?(.+):(\\d+):(\\d+)\\)?$", Pattern.MULTILINE);

    /** The innermost place of a stack as JavaScript writes it; null if it names none. */
    static Place of(String stack) {
        Matcher frame = FRAME.matcher(stack);
        while (frame.find()) {
            if (!frame.group(1).equals(ScriptEngine.START)) {
                return new Place(Errors.relative(Path.of(frame.group(1))), Integer.parseInt(frame.group(2)), Integer.parseInt(frame.group(3)));
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
