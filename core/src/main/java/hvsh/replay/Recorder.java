package hvsh.replay;

import hvsh.machine.Machine;
import hvsh.snapshot.FrameOutput;
import hvsh.snapshot.StructureWriter;
import hvsh.snapshot.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes what comes into a machine, and its state hash now and then, to a file while it happens. Every record is handed to the
 * operating system whole before the machine goes on, so that the file is right up to its last whole record whenever the
 * process is stopped; now and then it is brought to the disk.
 */
public final class Recorder implements AutoCloseable {
    /** Bytes of the longest image that a recording includes unless somebody says otherwise: programs are what the user has. */
    public static final int SMALL_IMAGE = 512 << 10;
    /** Instructions from one state hash to the next, or a little more. */
    static final long PERIOD = 1_000_000;
    /** Hashes from one time at which the file is brought to the disk to the next. */
    private static final int SYNC = 64;

    private final Path file;
    private final FileChannel channel;
    /** How many inputs had come before the recording's first. */
    private final int first;
    private long number;
    private Journal written;
    private Position last;
    private long hashed;
    private boolean broken;

    private Recorder(Path file, Checkpoint begin) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        first = begin.inputs().size();
        written = begin.inputs();
        last = begin.position();
        hashed = begin.icount();
    }

    /**
     * Begins a file, which replaces one that was there once its beginning is on the disk.
     *
     * @param begin        what the recording begins with
     * @param longestImage bytes of the longest image that is included; others are found by their SHA-256 when it is replayed
     */
    public static Recorder begin(Checkpoint begin, Path file, int longestImage) throws IOException {
        ByteArrayOutputStream origin = new ByteArrayOutputStream();
        FrameOutput body = new FrameOutput(origin);
        Origin.write(begin, image -> image.length <= longestImage, body);
        body.end();
        WholeFile.write(file, to -> RecordingFile.writeHead(to, origin.toByteArray()));
        return new Recorder(file, begin);
    }

    /** Whether so many instructions are enough for another state hash. */
    public boolean isDue(long icount) {
        return icount - hashed >= PERIOD;
    }

    /**
     * Writes what there is to say of a machine that is stopped, or between two intervals of its run.
     *
     * @param line    its history, which may go on after the present
     * @param applied how many of that have entered
     * @throws RecordingException if the file cannot be written; nothing more is written then
     */
    public void follow(Journal line, int applied, Machine machine) {
        enter(line, applied, new Position(machine.moment(), applied));
        hashed = Math.min(hashed, machine.icount());
        if (isDue(machine.icount())) {
            mark(applied, machine);
        }
    }

    /** Writes inputs that have come, of a history that was never taken back. */
    public void enter(Journal entered) {
        enter(entered, entered.size(), last);
    }

    /** Writes inputs that have come. */
    void enter(Journal line, int applied, Position present) {
        Journal entered = line.first(applied);
        if (!written.begins(line)) {
            int same = written.common(line);
            Position from = applied > same ? new Position(line.get(same).at(), same) : present;
            write(new Item.Back(relative(from)));
            written = written.first(same);
            last = last.compareTo(from) < 0 ? last : from;
        }
        for (Entry entry : entered.from(written.size())) {
            write(new Item.Came(written.size() - first, entry));
            written = entered.first(written.size() + 1);
        }
    }

    /** Writes the state hash, unless it is known already. */
    void mark(int applied, Machine machine) {
        Position here = new Position(machine.moment(), applied);
        if (here.compareTo(last) > 0) {
            add(new Mark(here, machine.icount(), machine.hash()));
        }
        hashed = machine.icount();
    }

    void add(Mark mark) {
        write(new Item.Seen(new Mark(relative(mark.position()), mark.icount(), mark.hash())));
        last = mark.position();
        if (number % SYNC == 0) {
            sync();
        }
    }

    private Position relative(Position position) {
        return new Position(position.moment(), position.inputs() - first);
    }

    private void write(Item item) {
        if (broken) {
            return;
        }
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            new StructureWriter(content).write(RecordingFile.LINE, new Item.Line(item));
            ByteBuffer frame = RecordFrame.of(number++, content.toByteArray());
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    private void sync() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw failed("brought to the disk", e);
        }
    }

    /**
     * Ends the recording with the present state.
     *
     * @throws RecordingException if that cannot be written
     */
    public void end(Journal line, int applied, Machine machine) {
        enter(line, applied, new Position(machine.moment(), applied));
        mark(applied, machine);
        write(new Item.End());
        sync();
        close();
    }

    /** Leaves the file as it is. */
    @Override
    public void close() {
        broken = true;
        try {
            channel.close();
        } catch (IOException e) {
            throw new RecordingException(file, "closed", e);
        }
    }

    /** What was written is left as it is. */
    private RecordingException failed(String what, IOException why) {
        try {
            close();
        } catch (RecordingException e) {
            why.addSuppressed(e);
        }
        return new RecordingException(file, what, why);
    }
}
