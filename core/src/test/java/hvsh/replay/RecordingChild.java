package hvsh.replay;

import hvsh.machine.Boards;
import hvsh.machine.Machine;
import hvsh.time.Ticks;
import java.nio.file.Path;

/** Records a run that goes on until the process is killed. */
final class RecordingChild {
    private RecordingChild() { }

    public static void main(String[] arguments) throws Exception {
        History history = new History(new Machine(Boards.handset(1)));
        history.record(Path.of(arguments[0]), Integer.MAX_VALUE);
        for (;;) {
            history.run(history.machine().now() + Ticks.PER_MILLISECOND, null, Long.MAX_VALUE);
            history.enter(new Input.Typed(1, 0, "uname -a\r".getBytes()));
        }
    }
}
