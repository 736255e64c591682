package hvsh.replay;

import hvsh.machine.EngineFactory;
import hvsh.machine.ImageSource;
import hvsh.machine.Machine;
import hvsh.snapshot.Budget;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.FrameInput;
import hvsh.snapshot.Sha256;
import hvsh.snapshot.Shape;
import hvsh.snapshot.StructureReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A recording in a file: what the history begins with, guarded by a SHA-256, and then a record for each thing that happened, as
 * {@link Recorder} appended them. The first record that is not whole ends it.
 */
public final class RecordingFile {
    static final Shape<Item.Line> LINE = Shape.of(Item.Line.class);
    private static final byte[] TITLE = "hvsh recording  ".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HEAD = TITLE.length + Integer.BYTES + Long.BYTES;
    private static final int SUM = 32;

    /** How a recording ends. */
    public enum Ending {
        /** As it was ended. */
        WHOLE,
        /** Whoever wrote it was stopped, or it was cut off. */
        BROKEN_OFF,
        /** With a record that is not as it was written. */
        DAMAGED
    }

    /**
     * What is in a recording.
     *
     * @param machine at its beginning
     * @param inputs  that came into it
     * @param marks   what it was like, in order
     * @param good    bytes of the file up to the last whole record
     * @param size    bytes of the file
     */
    record Content(Machine machine, List<Entry> inputs, List<Mark> marks, Ending ending, long good, long size) { }

    private RecordingFile() { }

    static void writeHead(FileChannel to, byte... origin) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD + origin.length).order(ByteOrder.LITTLE_ENDIAN).put(TITLE).putInt(VERSION)
                .putLong(origin.length).put(origin).flip();
        for (ByteBuffer part : List.of(head, ByteBuffer.wrap(Sha256.of(head.array())))) {
            while (part.hasRemaining()) {
                to.write(part);
            }
        }
    }

    /** Whether there is a file that begins like a recording. */
    public static boolean matches(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(TITLE.length), TITLE);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a recording up to its last whole record.
     *
     * @throws FormatException if it is none, or its beginning is not as it was written, or an image is missing
     */
    static Content read(Path file, ImageSource images, EngineFactory engines) throws IOException, FormatException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        long size = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] origin = origin(in, size);
            FrameInput body = new FrameInput(new ByteArrayInputStream(origin));
            Machine machine = Origin.read(body, Budget.ofHeap(), images, engines);
            body.requireEnd();
            return new Records(in, HEAD + origin.length + SUM, size).read(machine);
        }
    }

    private static byte[] origin(InputStream in, long size) throws IOException, FormatException {
        byte[] head = in.readNBytes(HEAD);
        if (head.length < HEAD || !Arrays.equals(head, 0, TITLE.length, TITLE, 0, TITLE.length)) {
            throw new FormatException("it is no recording, or not a whole beginning of one");
        }
        ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).position(TITLE.length);
        int version = numbers.getInt();
        long length = numbers.getLong();
        if (version != VERSION) {
            throw new FormatException("it has version %s of the format, and this hvsh reads %d; replay it with the version that wrote it"
                    .formatted(Integer.toUnsignedString(version), VERSION));
        }
        if (length < 0 || length > size - HEAD - SUM || length > Integer.MAX_VALUE - HEAD - SUM) {
            throw new FormatException("its beginning was cut off or altered; record or copy it again");
        }
        Budget.ofHeap().take(2 * length);
        byte[] whole = Arrays.copyOf(head, HEAD + (int) length);
        in.readNBytes(whole, HEAD, (int) length);
        if (!Arrays.equals(Sha256.of(whole), in.readNBytes(SUM))) {
            throw new FormatException("its beginning was cut off or altered: its checksum is wrong; record or copy it again");
        }
        return Arrays.copyOfRange(whole, HEAD, whole.length);
    }

    /** The records of a recording. */
    private static final class Records {
        private final DataInputStream in;
        private final long size;
        private final Budget budget = Budget.ofHeap();
        private final List<Entry> inputs = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private long good;
        private long number;

        Records(DataInputStream in, long begin, long size) {
            this.in = in;
            this.size = size;
            good = begin;
        }

        Content read(Machine machine) throws IOException, FormatException {
            Ending ending = null;
            while (ending == null) {
                ending = next();
            }
            return new Content(machine, List.copyOf(inputs), List.copyOf(marks), ending, good, size);
        }

        /** Takes in the next record; gives how the recording ends, or null if it goes on. */
        private Ending next() throws IOException, FormatException {
            if (size - good < RecordFrame.HEAD) {
                return Ending.BROKEN_OFF;
            }
            int length = Integer.reverseBytes(in.readInt());
            int sum = Integer.reverseBytes(in.readInt());
            if (length <= 0) {
                return Ending.DAMAGED;
            }
            if (length > size - good - RecordFrame.HEAD) {
                return Ending.BROKEN_OFF;
            }
            budget.take(length);
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                return Ending.BROKEN_OFF;
            }
            if (RecordFrame.sum(number, content) != sum) {
                return Ending.DAMAGED;
            }
            number++;
            good += RecordFrame.HEAD + length;
            return take(new StructureReader(new ByteArrayInputStream(content), budget).read(LINE, "a record").item());
        }

        private Ending take(Item item) throws FormatException {
            switch (item) {
                case Item.Came came when came.number() == inputs.size() && came.entry() != null && came.entry().at() != null && came.entry().input() != null -> inputs.add(came.entry());
                case Item.Seen seen when seen.mark() != null && seen.mark().isPossible(inputs.size()) -> marks.add(seen.mark());
                case Item.Back back when back.position() != null && back.position().moment() != null && back.position().inputs() >= 0 -> {
                    while (inputs.size() > back.position().inputs()) {
                        inputs.removeLast();
                    }
                    marks.removeIf(mark -> mark.position().compareTo(back.position()) > 0);
                }
                case Item.End _ -> {
                    return good == size ? Ending.WHOLE : Ending.DAMAGED;
                }
                case null, default -> throw new FormatException("a record says what none can");
            }
            return null;
        }
    }
}
