package hvsh.dsl.api;

import hvsh.dsl.script.ScriptEngine;
import hvsh.replay.Input;
import java.util.List;

/**
 * What came of having a failure again.
 *
 * @param fails   whether it is the same
 * @param said    how it ended, in a line
 * @param failure of the script; null if there is none
 * @param machine at fault; null if there is none
 * @param inputs  what was given to machines, before anything was left out
 */
record Attempt(boolean fails, String said, Failure failure, MachineApi machine, List<Input> inputs, ScriptEngine engine, ScratchFiles files)
        implements AutoCloseable {
    @Override
    public void close() {
        files.close();
        engine.close();
    }
}
