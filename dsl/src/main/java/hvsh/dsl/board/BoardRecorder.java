package hvsh.dsl.board;

import hvsh.machine.Machine;
import hvsh.replay.Checkpoint;
import hvsh.replay.Entry;
import hvsh.replay.Input;
import hvsh.replay.Journal;
import hvsh.replay.Recorder;
import java.io.IOException;
import java.nio.file.Path;

/** Records what a bare board's serial port is given. */
final class BoardRecorder {
    private final Machine machine;
    private final Recorder recorder;
    private Journal journal = Journal.EMPTY;

    BoardRecorder(Machine machine, Path file) throws IOException {
        this.machine = machine;
        recorder = Recorder.begin(new Checkpoint(journal, machine.moment(), machine.icount(), machine.snapshot()), file, Recorder.SMALL_IMAGE);
    }

    /** Gives the machine something, between two intervals of its run. */
    void enter(Input input) {
        journal = journal.with(new Entry(machine.moment(), input));
        input.apply(machine);
        recorder.enter(journal);
    }

    /** Whether the machine is to stop for a state hash. */
    boolean isDue() {
        return recorder.isDue(machine.icount());
    }

    /** Writes the state hash of the machine, which is stopped. */
    void mark() {
        recorder.follow(journal, journal.size(), machine);
    }

    void end() {
        recorder.end(journal, journal.size(), machine);
    }
}
