package hvsh.dsl.api;

import hvsh.dsl.script.Place;
import hvsh.dsl.script.ScriptException;
import java.util.List;

/**
 * Why a test failed.
 *
 * @param place   where in the suite; null if that is not known
 * @param message in a line, without the place
 * @param found   what an expectation found; null if something else failed
 * @param frames  the script's call stack, innermost first
 */
public record TestFailure(Place place, String message, Mismatch found, List<String> frames) {
    public TestFailure {
        frames = List.copyOf(frames);
    }

    /** @param why what is to be said instead of the message; null: the message */
    static TestFailure of(ScriptException e, Trial trial, String why) {
        Mismatch found = e.getCause() instanceof ExpectationException expectation && why == null ? expectation.mismatch() : null;
        Place place = e.line() == 0 ? trial.place(e.getCause()) : new Place(e.file(), e.line(), e.column());
        return new TestFailure(place, why == null ? e.problem() : why, found, e.frames());
    }

    /** The message with the place in front. */
    public String text() {
        return place == null ? message : place + ": " + message;
    }
}
