package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.snapshot.FormatException;
import hvsh.snapshot.FrameInput;
import hvsh.snapshot.FrameOutput;
import hvsh.snapshot.GuardedFile;
import hvsh.snapshot.MemoryWriter;
import hvsh.snapshot.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, opening it gives a machine or one clear refusal, soon, and without taking the process down. */
class HostileMachineFileTest {
    private static final int TRIALS = Integer.getInteger("hvsh.hostile", 40);
    private static final Pattern WRONG_HASH = Pattern.compile(".*its hash is ([0-9a-f]{16})([0-9a-f]{16}) and was .*");
    private static final int HEAD = 20;
    private static final int HASH = 25;

    @TempDir
    Path directory;
    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("m.hvsnap");
    }

    private byte[] saved(String board, boolean images) throws IOException {
        Machine machine = new Machine(Boards.all().get(board));
        MachineFileTest.advance(machine);
        MachineFile.save(machine.snapshot(), file, images);
        return Files.readAllBytes(file);
    }

    private String refusal(byte... bytes) throws IOException {
        Files.write(file, bytes);
        return refusal();
    }

    private String refusal() {
        return assertThrows(FormatException.class, () -> MachineFile.open(file, ImageSource.NONE)).getMessage();
    }

    @Test
    void everyFlippedByteAndEveryTruncationIsRefused() throws IOException {
        byte[] bytes = saved("hello/hello at EL1", false);
        int stride = Math.max(1, bytes.length / 200);
        for (int at = 0; at < bytes.length; at += at < 200 || at > bytes.length - 100 ? 1 : stride) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            String message = refusal(flipped);
            assertTrue(message.contains(at < 16 ? "no hvsh snapshot" : at < HEAD ? "version" : "altered"), message);
            String shorter = refusal(Arrays.copyOf(bytes, at));
            assertTrue(shorter.contains(at < HEAD ? "not a whole one" : "cut off"), shorter);
        }
        assertTrue(refusal(Arrays.copyOf(bytes, bytes.length + 1)).contains("altered"));
    }

    @Test
    void aLaterFormatIsRefusedByItsNumber() throws IOException {
        byte[] bytes = saved("hello/hello at EL1", true);
        bytes[16] = 9;
        assertEquals("it has version 9 of the format, and this hvsh reads 1; open it with the version that wrote it", refusal(bytes));
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThrows(IOException.class, () -> MachineFile.open(directory, ImageSource.NONE));
        assertThrows(IOException.class, () -> MachineFile.open(Path.of("/dev/zero"), ImageSource.NONE));
        assertThrows(IOException.class, () -> MachineFile.open(directory.resolve("none"), ImageSource.NONE));
    }

    /** The content of a file, expanded. */
    private byte[] content() throws IOException, FormatException {
        return MachineFile.FILE.read(file, in -> new FrameInput(in).readAllBytes());
    }

    /** Makes a file whose checksum is right. */
    private void pack(byte... content) throws IOException {
        MachineFile.FILE.write(file, out -> {
            FrameOutput frames = new FrameOutput(out);
            frames.write(content, 0, content.length);
            frames.end();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello/exit at EL2", "user under GICv3", "handset", "talk on 2 cores", "smp on 4 CPUs at EL2"})
    void aWrongByteUnderARightChecksumIsAMachineOrARefusal(String board) throws IOException, FormatException {
        saved(board, false);
        List<byte[]> images = Boards.all().get(board).guests().stream().flatMap(g -> Stream.concat(
                Stream.of(g.boot().image()), g.devices().stream().map(GuestSpec.DeviceSpec::disk))).toList();
        ImageSource source = (sum, length) -> images.stream().filter(i -> Arrays.equals(Sha256.of(i), sum)).findFirst();
        byte[] content = content();
        Random random = new Random(TRIALS);
        int opened = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] wrong = content.clone();
            String changed = change(wrong, random);
            opened += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> opensAndRuns(wrong, source), changed) ? 1 : 0;
        }
        assertTrue(opened > 0 && opened < TRIALS, "opened: " + opened);
    }

    /** Opens a forgery whose hash is right too, and runs what comes of it. */
    private boolean opensAndRuns(byte[] content, ImageSource source) throws IOException {
        pack(content);
        try {
            Machine machine = MachineFile.open(file, source);
            machine.run(machine.now() + 100_000 * 13, null, 20_000);
            machine.hash();
            return true;
        } catch (FormatException e) {
            Matcher hash = WRONG_HASH.matcher(e.getMessage());
            if (hash.matches()) {
                ByteBuffer end = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
                end.putLong(content.length - 16, Long.parseUnsignedLong(hash.group(1), 16));
                end.putLong(content.length - 8, Long.parseUnsignedLong(hash.group(2), 16));
                return opensAndRuns(content, source);
            }
            return false;
        }
    }

    /** Changes a few numbers, most of them in what stands before the memory. */
    private static String change(byte[] bytes, Random random) {
        StringBuilder what = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(random.nextInt(4) == 0 ? bytes.length : Math.min(bytes.length, 20_000));
            byte to = (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(3) - 1);
            what.append(at).append('=').append(to).append(' ');
            bytes[at] = to;
        }
        return what.toString();
    }

    private static ByteBuffer numbers(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException, FormatException {
        saved("hello/hello at EL1", true);
        byte[] content = content();
        byte[] bomb = new byte[200 << 20];
        System.arraycopy(content, 0, bomb, 0, 12);
        pack(bomb);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal());
        Files.write(file, new byte[0]);
        MachineFile.FILE.write(file, out -> out.write(numbers(8).putInt(Integer.MAX_VALUE).putInt(Integer.MAX_VALUE).array()));
        assertEquals("a compressed frame has a length that none can have", refusal());
        MachineFile.FILE.write(file, out -> out.write(numbers(8 + 4).putInt(100).putInt(4).putInt(0x1234).array()));
        assertTrue(refusal().startsWith("a compressed frame cannot be expanded"), refusal());
    }

    /** Twelve bytes stand for a page that is like another: the number of pages is refused before any is made. */
    @Test
    void moreMemoryThanThereIsIsRefusedByItsNumber() throws IOException, FormatException {
        MachineSpec small = Boards.bare("hello/hello", 1, 1, 2);
        GuestSpec guest = small.guests().getFirst();
        long memory = 200L << 30;
        Machine machine = new Machine(new MachineSpec(small.name(), 1, 1000, memory, 2, 1, small.charges(), small.hypervisor(),
                List.of(new GuestSpec(guest.name(), 1, 1, guest.base(), memory, guest.pinned(), guest.boot(), guest.devices(),
                        guest.windows(), false, false, true))));
        MachineFile.save(machine.snapshot(), file, true);
        assertEquals(machine.hash(), MachineFile.open(file, ImageSource.NONE).hash());
        ByteArrayOutputStream section = new ByteArrayOutputStream();
        new MemoryWriter(section).write(machine.snapshot().memory());
        byte[] content = content();
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putLong(content.length - HASH - section.size(), memory >> 12);
        pack(content);
        assertTrue(refusal().startsWith("it needs more memory than the "), refusal());
    }

    @Test
    void whatFollowsTheEndIsRefused() throws IOException, FormatException {
        saved("hello/hello at EL1", true);
        byte[] content = content();
        pack(Arrays.copyOf(content, content.length + 1));
        assertEquals("there is more than there should be", refusal());
        pack(Arrays.copyOf(content, content.length - 1));
        assertTrue(refusal().contains("the hash: it ends too early"), refusal());
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        new GuardedFile("hvsh journal    ", 1).write(file, out -> out.write(1));
        assertEquals("it is no hvsh snapshot, or not a whole one", refusal());
        assertEquals(Optional.empty(), ImageSource.NONE.find(new byte[0], 0));
    }
}
