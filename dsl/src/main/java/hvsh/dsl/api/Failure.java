package hvsh.dsl.api;

import hvsh.dsl.bug.Facts;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.nio.file.Path;

/**
 * How a script failed.
 *
 * @param message one line
 * @param place   {@code script:line:column}, with the script's name below the directory it is in; empty if it is not known
 */
public record Failure(String message, String place) {
    /** How a script of an engine failed. */
    public static Failure of(ScriptException e, ScriptEngine engine) {
        String place = e.line() == 0 ? "" : engine.name(Path.of(e.file())) + ":" + e.line() + ":" + e.column();
        return new Failure(Facts.line(e.problem()), Facts.line(place));
    }

    /** Whether it is the same failure: at the same place, and with the same message but for numbers in it. */
    boolean isLike(Failure other) {
        return place.equals(other.place) && withoutNumbers(message).equals(withoutNumbers(other.message));
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("0x[0-9a-fA-F]+|\\d+(?:[ .]\\d+)*", "#");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
