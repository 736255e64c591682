package hvsh.dsl.api;

import hvsh.dsl.script.InputException;
import hvsh.machine.EngineFactory;
import hvsh.machine.Machine;
import hvsh.replay.RecordingFile;
import hvsh.replay.Replay;
import java.nio.file.Path;
import java.util.List;

/** Recordings, which are had again. */
final class Recordings {
    /**
     * A recording that was had again.
     *
     * @param about what is in it, for people
     * @param whole whether it ends as it was ended, or was broken off; else it is damaged, and what follows was not looked at
     */
    record Replayed(MachineApi machine, String about, boolean whole) { }

    private Recordings() { }

    /**
     * Executes a recording again, to its last whole record.
     *
     * @throws InputException         if it is none, or its beginning is damaged, or an image is missing
     * @throws NotReproducedException if the run is not the recorded one
     */
    static Replayed replay(Realm realm, Path file, List<Path> images, EngineFactory engines) {
        Replay replay = Reading.of(file, () -> Replay.of(file, new ImageFiles(images, realm.guests()), engines));
        MachineApi machine = new MachineApi(realm, replay.history(), new Origin("recording", file.toString(), ""));
        return new Replayed(machine, about(replay), replay.ending() != RecordingFile.Ending.DAMAGED);
    }

    private static String about(Replay replay) {
        Machine machine = replay.history().machine();
        return """
                machine: %s
                instructions: %d
                virtual time: %s
                state hash: %s
                inputs: %d
                hashes: %d, all equal
                recording: %s""".formatted(machine.spec().name(), machine.icount(), Show.time(machine.now()), machine.hash(), replay.inputs(),
                replay.hashes(), ending(replay));
    }

    private static String ending(Replay replay) {
        return switch (replay.ending()) {
            case WHOLE -> "whole";
            case BROKEN_OFF -> replay.good() == replay.size() ? "not ended; whoever wrote it was stopped"
                    : "breaks off after %d of %d bytes, in the middle of a record; that record and what followed is lost".formatted(replay.good(), replay.size());
            case DAMAGED -> "DAMAGED after %d of %d bytes; it was had again up to there, and what follows was not looked at".formatted(replay.good(), replay.size());
        };
    }
}
