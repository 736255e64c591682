package hvsh.replay;

import hvsh.machine.EngineFactory;
import hvsh.machine.ImageSource;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.StateHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A recorded run that was had again.
 *
 * @param history of the machine, which is where the recording ends
 * @param ending  how the recording ends
 * @param good    bytes of the recording up to the last whole record
 * @param size    bytes of the file
 * @param inputs  how many came
 * @param hashes  how many were compared, and were equal
 */
public record Replay(History history, RecordingFile.Ending ending, long good, long size, int inputs, int hashes) {
    /**
     * Executes a recording again, to its end or to its last whole record.
     *
     * @param images finds those that are not included
     * @throws FormatException   if it is no recording, or its beginning is not as it was written, or an image is missing
     * @throws DivergedException if the machine does not do what it did
     */
    public static Replay of(Path file, ImageSource images, EngineFactory engines) throws IOException, FormatException {
        RecordingFile.Content content = RecordingFile.read(file, images, engines);
        History history = through(History.before(content.machine(), Journal.of(content.inputs())), content.marks());
        int entered = history.inputs().size();
        if (entered < content.inputs().size()) {
            Position end = new Position(content.inputs().getLast().at(), content.inputs().size());
            advance(history, new Mark(end, history.machine().icount(), null));
        }
        return new Replay(history, content.ending(), content.good(), content.size(), content.inputs().size(), content.marks().size());
    }

    /** Goes along a history that is all still to come, and compares. */
    static History through(History history, List<Mark> marks) {
        for (Mark mark : marks) {
            advance(history, mark);
        }
        return history;
    }

    /** @param mark without a hash where there is nothing to compare */
    private static void advance(History history, Mark mark) {
        Checkpoint agreed = history.checkpoint();
        try {
            history.advance(mark.position());
            StateHash hash = history.machine().hash();
            if (mark.hash() == null || hash.equals(mark.hash())) {
                return;
            }
        } catch (RuntimeException e) {
            throw new DivergedException(Divergence.find(history.machine().engines(), agreed, history.line(), mark), e);
        }
        throw new DivergedException(Divergence.find(history.machine().engines(), agreed, history.line(), mark), null);
    }
}
