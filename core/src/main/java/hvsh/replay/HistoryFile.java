package hvsh.replay;

import hvsh.machine.EngineFactory;
import hvsh.machine.ImageSource;
import hvsh.machine.Machine;
import hvsh.snapshot.Budget;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.FrameInput;
import hvsh.snapshot.FrameOutput;
import hvsh.snapshot.GuardedFile;
import hvsh.snapshot.Shape;
import hvsh.snapshot.StructureReader;
import hvsh.snapshot.StructureWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A history in a file: what it began with, what came into the machine from outside, and its hashes on the way. Whoever opens it executes the run again, and compares.
 */
public final class HistoryFile {
    static final GuardedFile FILE = new GuardedFile("hvsh history    ", 2);
    private static final Shape<List<Entry>> INPUTS = Shape.listOf(Entry.class);
    private static final Shape<List<Mark>> MARKS = Shape.listOf(Mark.class);

    private HistoryFile() { }

    /**
     * Writes a history up to its present as a whole file, or leaves the file as it was.
     *
     * @param images whether to include an image; else it is to be found by its SHA-256 when it is opened
     */
    public static void save(History history, Path file, Predicate<byte[]> images) throws IOException {
        List<Mark> marks = new ArrayList<>();
        history.kept().stream().skip(1).forEach(c -> marks.add(new Mark(c.position(), c.icount(), c.snapshot().hash())));
        Machine machine = history.machine();
        if (marks.isEmpty() || !marks.getLast().position().equals(history.position())) {
            marks.add(new Mark(history.position(), machine.icount(), machine.hash()));
        }
        Checkpoint begin = history.begin();
        FILE.write(file, out -> {
            FrameOutput body = new FrameOutput(out);
            Origin.write(begin, images, body);
            StructureWriter writer = new StructureWriter(body);
            writer.write(INPUTS, history.inputs().from(begin.inputs().size()));
            writer.write(MARKS, marks.stream().map(m -> relative(m, begin)).toList());
            body.end();
        });
    }

    /** What had entered before the history begins is part of its first state. */
    private static Mark relative(Mark mark, Checkpoint begin) {
        Position position = mark.position();
        return new Mark(new Position(position.moment(), position.inputs() - begin.inputs().size()), mark.icount(), mark.hash());
    }

    /**
     * Executes a history again, to its end.
     *
     * @param images finds those that were not included
     * @throws FormatException   if it is no such file, or is not as it was written, or an image is missing
     * @throws DivergedException if the machine does not do what it did
     */
    public static History open(Path file, ImageSource images, EngineFactory engines) throws IOException, FormatException {
        return FILE.read(file, in -> {
            FrameInput body = new FrameInput(in);
            Budget budget = Budget.ofHeap();
            Machine machine = Origin.read(body, budget, images, engines);
            StructureReader reader = new StructureReader(body, budget);
            List<Entry> inputs = reader.read(INPUTS, "the inputs");
            List<Mark> marks = reader.read(MARKS, "the hashes");
            body.requireEnd();
            if (marks.isEmpty()) {
                throw new FormatException("it has no end");
            }
            if (inputs.stream().anyMatch(i -> i.at() == null || i.input() == null) || !marks.stream().allMatch(m -> m.isPossible(inputs.size()))) {
                throw new FormatException("it has inputs or hashes that none can have");
            }
            return Replay.through(History.before(machine, Journal.of(inputs)), marks);
        });
    }
}
