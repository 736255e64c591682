package hvsh.dsl.api;

import hvsh.dsl.bug.Cut;
import java.util.List;
import java.util.Map;

/**
 * What a report says is wrong, and how that can be found out again.
 *
 * @param title     what its author calls it; may be empty
 * @param failure   of a script; null: none
 * @param script    name of the script that fails so whenever it runs; empty: none
 * @param arguments what that finds in args
 * @param fails     text of a function of a machine that is true of one that fails; empty: none
 * @param cuts      what is left out of the script's inputs
 * @param scripts   all that ran, by name
 */
record Complaint(String title, Failure failure, String script, List<String> arguments, String fails, List<Cut> cuts,
        Map<String, String> scripts) {
    /** Without a script that can be run again. */
    static Complaint of(String title, String fails, Map<String, String> scripts) {
        return new Complaint(title, null, "", List.of(), fails, List.of(), scripts);
    }
}
